import { itemIn } from "../../fixtures/library.ts";
import { expect, test } from "../../fixtures/test.ts";
import { languageLink, main } from "../../pages/frame.ts";
import { beside } from "../../pages/item.ts";

test("a text is read in two languages side by side, and the menu turns them round", async ({ page, site, visitor }) => {
  const has = await itemIn(site, ["article", "training"], ["en", "es", "ar"]);
  await visitor.open(has.in("es"));
  await visitor.follow(main(page).locator('a[href*="with=ar"]').first());
  expect(visitor.path()).toBe(`${has.in("es")}?with=ar`);
  await expect(beside(page).locator('[lang="ar"]').first(), "the second language is there, marked").toBeVisible();
  await visitor.follow(languageLink(page, "ar"));
  expect(visitor.path()).toBe(`${has.in("ar")}?with=es`);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
});

test("side by side is two columns on a wide screen and one below the other on a phone", async ({ page, site, visitor }) => {
  const has = await itemIn(site, ["article"], ["en", "es"]);
  await visitor.open(`${has.in("en")}?with=es`);
  const columns = async (width: number) => {
    await page.setViewportSize({ width, height: 800 });
    return beside(page).first().evaluate((box) => {
      const cells = [...box.querySelectorAll("[lang], p, li, h2")].map((one) => Math.round(one.getBoundingClientRect().left));
      return new Set(cells.filter((left) => left >= 0)).size;
    });
  };
  const wide = await columns(1280);
  expect(wide, "more starting edges on a wide screen").toBeGreaterThan(await columns(320));
});
