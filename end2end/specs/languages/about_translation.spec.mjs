import { strict as assert } from "node:assert";
import { heading, languageLink } from "../../pages/frame.mjs";
import { journey } from "../../runner.mjs";

for (const language of ["en", "es"]) {
  journey(`every page leads to who made its words, in ${language}`, async (visitor) => {
    const { page } = visitor;
    await visitor.open(`/${language}/library`);
    await visitor.follow(page.locator(`footer a[href="/${language}/about-this-translation"]`));
    assert.ok(await heading(page).innerText());
    assert.ok(await page.locator("main li a[hreflang]").count(), "the languages of the site stand there");
  });
}

journey("the page about a translation is there in the other language too", async (visitor) => {
  await visitor.open("/en/about-this-translation");
  await visitor.follow(languageLink(visitor.page, "es"));
  assert.equal(visitor.path(), "/es/about-this-translation");
});
