import { itemIn, lessonsOf } from "../../fixtures/library.ts";
import { expect, test } from "../../fixtures/test.ts";
import { heading, languageLink, languageMenu } from "../../pages/frame.ts";

const KINDS = ["article", "form", "document", "toolkit", "training"];

test("row M3, M17: the language menu keeps the item", async ({ page, site, visitor }) => {
  const has = await itemIn(site, KINDS, ["en", "es", "ar"]);
  await visitor.open(has.in("en"));
  for (const [tag, dir] of [["es", "ltr"], ["ar", "rtl"], ["en", "ltr"]]) {
    await visitor.follow(languageLink(page, tag));
    expect(visitor.path()).toBe(has.in(tag));
    await expect(page.locator("html")).toHaveAttribute("lang", tag);
    await expect(page.locator("html")).toHaveAttribute("dir", dir);
    await expect(heading(page)).toHaveCSS("direction", dir);
    await expect(languageMenu(page).locator('[aria-current="true"]')).toHaveAttribute("hreflang", tag);
  }
});

test("the language menu keeps the lesson", async ({ page, site, visitor }) => {
  const has = await itemIn(site, ["training"], ["en", "es"]);
  await visitor.open((await lessonsOf(site, has.in("en")))[1]);
  await visitor.follow(languageLink(page, "es"));
  const inSpanish = await lessonsOf(site, has.in("es"));
  expect(visitor.path(), "the same lesson in the other language").toBe(inSpanish[1]);
});

test("the language menu keeps what was chosen in the library", async ({ page, visitor }) => {
  await visitor.open("/en/library?kind=training&language=es");
  await visitor.follow(languageLink(page, "es"));
  expect(visitor.path()).toBe("/es/library?kind=training&language=es");
});
