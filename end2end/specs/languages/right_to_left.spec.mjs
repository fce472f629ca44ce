import { strict as assert } from "node:assert";
import { itemIn, itemsOf, languagesOf } from "../../fixtures/library.mjs";
import { main } from "../../pages/frame.mjs";
import { text } from "../../pages/item.mjs";
import { journey } from "../../runner.mjs";

const KINDS = ["article", "training", "form", "toolkit"];

journey("row M2: Arabic reads from right to left, its lists begin at the right", async (visitor, site) => {
  const { page } = visitor;
  const has = await itemIn(site, KINDS, ["ar"]);
  await visitor.open(has.get("ar"));
  const [box, list] = await text(page).first().evaluate((one) => {
    const part = one.querySelector("ul, ol, p") ?? one;
    return [getComputedStyle(one).direction, getComputedStyle(part).direction];
  });
  assert.deepEqual([box, list], ["rtl", "rtl"]);
});

journey("row M11: a text that lacks a language is shown in another one and says so", async (visitor, site) => {
  const { page } = visitor;
  const path = await onlyInEnglishLetters(site);
  await visitor.open(path);
  assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
  const shown = text(page).first();
  assert.equal(await shown.getAttribute("lang"), "en");
  assert.equal(await shown.getAttribute("dir"), "ltr");
  const named = main(page).locator('[lang="en"]').filter({ hasText: /^English$/ });
  assert.ok(await named.count(), "a notice names the language that is shown");
});

/** The Arabic address of a text that nobody wrote in Arabic, nor in a language that Arabic readers are shown first. */
async function onlyInEnglishLetters(site) {
  for (const kind of KINDS) {
    for (const path of await itemsOf(site, kind, "en")) {
      const has = languagesOf((await site.get(path)).text);
      if (!has.has("ar") && has.has("en")) return path.replace(/^\/en/, "/ar");
    }
  }
  return assert.fail("everything in the library is in Arabic");
}
