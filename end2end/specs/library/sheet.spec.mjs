import { strict as assert } from "node:assert";
import { itemsOf, lessonsOf } from "../../fixtures/library.mjs";
import { main } from "../../pages/frame.mjs";
import { code, shareText, sheetFoot } from "../../pages/item.mjs";
import { journey, test } from "../../runner.mjs";

/** One inch has 96 pixels, whatever the screen. */
const MILLIMETRE = 96 / 25.4;

journey("row L9: a printed sheet says where it came from, with a code that a camera reads", async (visitor, site) => {
  const { page } = visitor;
  const [item] = await itemsOf(site, "article");
  const [training] = await itemsOf(site, "training");
  for (const path of [item, (await lessonsOf(site, training))[0]]) {
    await visitor.open(path);
    const shown = await code(main(page)).boundingBox();
    assert.ok(shown.width > 120, "large enough for the camera of somebody beside the reader");
    assert.equal(await sheetFoot(page).isVisible(), false);
    await page.emulateMedia({ media: "print" });
    const printed = await code(sheetFoot(page)).boundingBox();
    assert.ok(printed.width >= 20 * MILLIMETRE, `${path}: the code is ${printed.width / MILLIMETRE} mm wide`);
    assert.equal(Math.round(printed.width), Math.round(printed.height));
    assert.equal(await code(main(page)).isVisible(), false, "one code on paper, not two");
    await page.emulateMedia({ media: "screen" });
  }
});

journey("row C6: a lesson has a text to pass on", async (visitor, site) => {
  const [training] = await itemsOf(site, "training");
  const [lesson] = await lessonsOf(site, training);
  await visitor.open(lesson);
  assert.match(await shareText(visitor.page).innerText(), /\/i\/[0-9a-z]{16}/);
});

test("row C8: the library has a feed per language, found from its page", async (site) => {
  for (const language of ["en", "es", "ar"]) {
    const { text } = await site.get(`/${language}/library`);
    const [, path] = /<link rel="alternate" type="application\/atom\+xml" href="([^"]+)"/.exec(text);
    const answer = await site.get(path);
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get("content-type"), /^application\/atom\+xml/);
    assert.match(answer.text, new RegExp(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`));
  }
});
