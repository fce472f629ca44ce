import { strict as assert } from "node:assert";
import { itemIn, lessonsOf } from "../../fixtures/library.mjs";
import { heading, languageLink, languageMenu } from "../../pages/frame.mjs";
import { journey } from "../../runner.mjs";

const KINDS = ["article", "form", "document", "toolkit", "training"];

journey("row M3, M17: the language menu keeps the item", async (visitor, site) => {
  const { page } = visitor;
  const has = await itemIn(site, KINDS, ["en", "es", "ar"]);
  await visitor.open(has.get("en"));
  for (const [tag, dir] of [["es", "ltr"], ["ar", "rtl"], ["en", "ltr"]]) {
    await visitor.follow(languageLink(page, tag));
    assert.equal(visitor.path(), has.get(tag));
    assert.equal(await page.locator("html").getAttribute("lang"), tag);
    assert.equal(await page.locator("html").getAttribute("dir"), dir);
    assert.equal(await heading(page).evaluate((one) => getComputedStyle(one).direction), dir);
    assert.equal(await languageMenu(page).locator('[aria-current="true"]').getAttribute("hreflang"), tag);
  }
});

journey("the language menu keeps the lesson", async (visitor, site) => {
  const has = await itemIn(site, ["training"], ["en", "es"]);
  const lesson = (await lessonsOf(site, has.get("en")))[1];
  await visitor.open(lesson);
  await visitor.follow(languageLink(visitor.page, "es"));
  const place = (await lessonsOf(site, has.get("es"))).indexOf(visitor.path());
  assert.equal(place, 1, "the same lesson in the other language");
});

journey("the language menu keeps what was chosen in the library", async (visitor) => {
  await visitor.open("/en/library?kind=training&language=es");
  await visitor.follow(languageLink(visitor.page, "es"));
  assert.equal(visitor.path(), "/es/library?kind=training&language=es");
});
