import { expect, test } from "../../fixtures/test.ts";
import { heading } from "../../pages/frame.ts";

for (const language of ["en", "es"]) {
  test(`every page leads to the accessibility statement, in ${language}`, async ({ page, visitor }) => {
    await visitor.open(`/${language}`);
    await visitor.follow(page.getByRole("contentinfo").locator(`a[href="/${language}/accessibility"]`));
    await expect(heading(page)).not.toBeEmpty();
  });
}

test("the keyboard reaches the main text first, then the way out", async ({ page, visitor }) => {
  await visitor.open("/en/library");
  const focused = page.locator(":focus");
  await page.keyboard.press("Tab");
  await expect(focused).toHaveAttribute("href", "#main");
  const box = await focused.boundingBox();
  expect(box && box.width > 1 && box.height > 1 && box.y >= 0, "the skip link is seen when it has the focus").toBe(true);
  await page.keyboard.press("Tab");
  await expect(focused).toHaveAttribute("href", "/exit");
});
