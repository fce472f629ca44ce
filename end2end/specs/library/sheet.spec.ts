import { firstItem, itemIn, lessonsOf } from "../../fixtures/library.ts";
import { drawsPaper, NO_PAPER, printedCodes } from "../../fixtures/paper.ts";
import { expect, test } from "../../fixtures/test.ts";
import { main } from "../../pages/frame.ts";
import { code, shareText, sheetFoot } from "../../pages/item.ts";

/** One inch has 96 pixels, whatever the screen. */
const MILLIMETRE = 96 / 25.4;

test("row L9: a printed sheet says where it came from, with a code that a camera reads", async ({ page, site, visitor }) => {
  const [lesson] = await lessonsOf(site, await firstItem(site, "training"));
  for (const path of [await firstItem(site, "article"), lesson]) {
    await visitor.open(path);
    const shown = (await code(main(page)).boundingBox())!;
    expect(shown.width, "large enough for the camera of somebody beside the reader").toBeGreaterThan(120);
    await expect(sheetFoot(page)).toBeHidden();
    await page.emulateMedia({ media: "print" });
    const printed = (await code(sheetFoot(page)).boundingBox())!;
    expect(printed.width / MILLIMETRE, `${path}: millimetres`).toBeGreaterThanOrEqual(20);
    expect(Math.round(printed.width)).toBe(Math.round(printed.height));
    await expect(code(main(page)), "one code on paper, not two").toBeHidden();
    await page.emulateMedia({ media: "screen" });
  }
});

for (const language of ["en", "ar"]) {
  test(`row L9: a camera reads the code of every printed sheet, in ${language}`, { tag: "@plain" }, async ({ page, site, visitor }) => {
    test.skip(!drawsPaper, NO_PAPER);
    const of = async (kind: string) => (await itemIn(site, [kind], ["en", language])).in(language);
    const training = await of("training");
    const [lesson] = await lessonsOf(site, training);
    for (const path of [await of("article"), await of("toolkit"), training, lesson]) {
      await visitor.open(path);
      const codes = await printedCodes(page);
      expect(codes.length, `${path}: sheets`).toBeGreaterThan(0);
      for (const [sheet, code] of codes.entries()) {
        expect(code, `${path}, sheet ${sheet + 1}: no code that can be read`).not.toBeNull();
        expect(code!.width, `${path}, sheet ${sheet + 1}: millimetres`).toBeGreaterThanOrEqual(20);
        const leads = await site.get(new URL(code!.says).pathname);
        expect(leads.status, code!.says).toBe(307);
        expect(decodeURI(leads.headers.get("location") ?? "")).toBe(decodeURI(path));
      }
    }
  });
}

test("row C6: a lesson has a text to pass on", async ({ page, site, visitor }) => {
  const [lesson] = await lessonsOf(site, await firstItem(site, "training"));
  await visitor.open(lesson);
  await expect(shareText(page)).toHaveText(/\/i\/[0-9a-z]{16}/);
});

for (const language of ["en", "es", "ar"]) {
  test(`row C8: the library has a feed, found from its page, in ${language}`, { tag: "@plain" }, async ({ site }) => {
    const { text } = await site.get(`/${language}/library`);
    const path = /<link rel="alternate" type="application\/atom\+xml" href="([^"]+)"/.exec(text)?.[1];
    const feed = await site.get(path ?? "/nothing");
    expect(feed.status).toBe(200);
    expect(feed.headers.get("content-type")).toMatch(/^application\/atom\+xml/);
    expect(feed.text).toContain(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`);
  });
}
