import { firstItem, lessonsOf } from "../../fixtures/library.ts";
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
