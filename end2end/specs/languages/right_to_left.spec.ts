import { itemIn, itemsOf, languagesOf } from "../../fixtures/library.ts";
import type { Site } from "../../fixtures/site.ts";
import { expect, test } from "../../fixtures/test.ts";
import { main } from "../../pages/frame.ts";
import { text } from "../../pages/item.ts";

const KINDS = ["article", "training", "form", "toolkit"];

test("row M2: Arabic reads from right to left, its lists begin at the right", async ({ page, site, visitor }) => {
  const has = await itemIn(site, KINDS, ["ar"]);
  await visitor.open(has.in("ar"));
  const box = text(page).first();
  await expect(box).toHaveCSS("direction", "rtl");
  await expect(box.locator("ul, ol, p").first()).toHaveCSS("direction", "rtl");
});

test("row M11: a text that lacks a language is shown in another one and says so", async ({ page, site, visitor }) => {
  await visitor.open(await findTextWithoutArabic(site));
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  const shown = text(page).first();
  await expect(shown).toHaveAttribute("lang", "en");
  await expect(shown).toHaveAttribute("dir", "ltr");
  const named = main(page).locator('[lang="en"]').filter({ hasText: /^English$/ });
  await expect(named.first(), "a notice names the language that is shown").toBeVisible();
});

/** The Arabic address of a text that nobody wrote in Arabic, nor in a language that Arabic readers are shown first. */
async function findTextWithoutArabic(site: Site): Promise<string> {
  for (const kind of KINDS) {
    for (const path of await itemsOf(site, kind, "en")) {
      const has = languagesOf((await site.get(path)).text);
      if (!has.has("ar") && has.has("en")) return path.replace(/^\/en/, "/ar");
    }
  }
  throw new Error("everything in the library is in Arabic");
}
