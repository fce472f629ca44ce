import { strict as assert } from "node:assert";
import { heading } from "../../pages/frame.mjs";
import { journey } from "../../runner.mjs";

for (const language of ["en", "es"]) {
  journey(`every page leads to the accessibility statement, in ${language}`, async (visitor) => {
    const { page } = visitor;
    await visitor.open(`/${language}`);
    await visitor.follow(page.locator(`footer a[href="/${language}/accessibility"]`));
    assert.ok(await heading(page).innerText());
  });
}

journey("the keyboard reaches the main text first, then the way out", async (visitor) => {
  const { page } = visitor;
  await visitor.open("/en/library");
  const focused = () => page.evaluate(() => document.activeElement.getAttribute("href"));
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "#main");
  const outline = await page.evaluate(() => {
    const box = document.activeElement.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && box.top >= 0;
  });
  assert.ok(outline, "the skip link is seen when it has the focus");
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "/exit");
});
