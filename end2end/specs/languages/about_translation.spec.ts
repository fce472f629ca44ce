import { expect, test } from "../../fixtures/test.ts";
import { heading, languageLink, main } from "../../pages/frame.ts";

for (const language of ["en", "es"]) {
  test(`every page leads to who made its words, in ${language}`, async ({ page, visitor }) => {
    await visitor.open(`/${language}/library`);
    await visitor.follow(page.getByRole("contentinfo").locator(`a[href="/${language}/about-this-translation"]`));
    await expect(heading(page)).not.toBeEmpty();
    await expect(main(page).locator("li a[hreflang]").first(), "the languages of the site stand there").toBeVisible();
  });
}

test("the page about a translation is there in the other language too", async ({ page, visitor }) => {
  await visitor.open("/en/about-this-translation");
  await visitor.follow(languageLink(page, "es"));
  expect(visitor.path()).toBe("/es/about-this-translation");
});
