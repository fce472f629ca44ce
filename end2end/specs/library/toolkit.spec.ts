import { firstItem } from "../../fixtures/library.ts";
import { expect, test } from "../../fixtures/test.ts";
import { heading } from "../../pages/frame.ts";
import { kit } from "../../pages/item.ts";

for (const language of ["en", "es"]) {
  test(`row L7: a toolkit leads to each of its things and back, in ${language}`, async ({ page, site, visitor }) => {
    const path = await firstItem(site, "toolkit", language);
    await visitor.open(path);
    const titles = await kit(page).allInnerTexts();
    expect(titles.length, "a toolkit holds things").toBeGreaterThan(1);
    for (const [place, title] of titles.entries()) {
      await visitor.follow(kit(page).nth(place));
      await expect(heading(page)).toHaveText(title);
      await page.goBack();
      expect(visitor.path()).toBe(path);
    }
  });
}
