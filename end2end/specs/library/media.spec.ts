import { fileURLToPath } from "node:url";
import type { Locator, Page } from "@playwright/test";
import { firstItem } from "../../fixtures/library.ts";
import { expect, test } from "../../fixtures/test.ts";
import { main } from "../../pages/frame.ts";
import { download } from "../../pages/item.ts";

test.use({ serverOptions: { imports: fileURLToPath(new URL("../../fixtures/media/library", import.meta.url)) } });

const FILMS = ["/en/library/a-film-in-webm", "/en/library/a-film-in-mp4"];
const RECORDINGS = ["/en/library/a-recording-in-mp3", "/en/library/a-recording-in-m4a"];

/** What shows a PDF is an extension that Chromium brings along, in a frame of its own. */
const PDF_VIEWER = "chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/";

const player = (page: Page) => main(page).locator("video, audio");

/** Plays it, and waits until time passes in it. What the browser refuses to play fails here. */
async function play(media: Locator): Promise<void> {
  await media.evaluate((one: HTMLMediaElement) => one.play());
  await expect.poll(() => media.evaluate((one: HTMLMediaElement) => one.currentTime), "time passes").toBeGreaterThan(0.3);
  const { readyState, error } = await media.evaluate((one: HTMLMediaElement) => ({ readyState: one.readyState, error: one.error?.message }));
  expect(error).toBeUndefined();
  expect(readyState, "what is played now is there").toBeGreaterThanOrEqual(2);
}

for (const path of [...FILMS, ...RECORDINGS]) {
  test(`${path} has a player that fetches nothing by itself, with the size beside it`, async ({ page, visitor }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await visitor.open(path);
    await expect(player(page)).toHaveAttribute("controls");
    await expect(player(page)).toHaveAttribute("preload", "none");
    const src = (await player(page).getAttribute("src"))!;
    await expect(download(page)).toHaveAttribute("href", src);
    const entry = main(page).getByRole("listitem").filter({ has: page.locator('a[href^="/files/"]') });
    await expect(entry.first(), "its size is said before").toHaveText(/(WEBM|MP4|MP3|M4A), .{0,2}\d/);
    expect(asked, "nothing of it before somebody presses").not.toContain(src);
  });

  test(`${path} plays on its page and when it is opened by itself`, { tag: "@islands" }, async ({ page, visitor }) => {
    const refused: string[] = [];
    page.on("console", (message) => {
      if (/security policy/i.test(message.text()) && /media/i.test(message.text())) refused.push(message.text());
    });
    await visitor.open(path);
    const place = await player(page).boundingBox();
    await play(player(page));
    expect(await player(page).boundingBox(), "nothing jumps").toEqual(place);
    const src = (await player(page).getAttribute("src"))!;
    const answer = await page.goto(src, { waitUntil: "commit" });
    expect(await answer?.headerValue("content-security-policy")).toMatch(/default-src 'none'/);
    expect(new URL(page.url()).pathname).toBe(src);
    // The page that the browser makes around it has a video for sound too.
    await play(page.locator("video, audio").first());
    expect(refused).toEqual([]);
  });
}

for (const path of FILMS) {
  test(`${path} keeps the place that it takes, in a window of any width`, { tag: "@plain" }, async ({ page, visitor }) => {
    await visitor.open(path);
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      const box = (await player(page).boundingBox())!;
      expect(box.width / box.height, `${width}`).toBeCloseTo(160 / 90, 1);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
    }
  });
}

test("a film shows the picture of its text before it plays, and paper shows it in the text", { tag: "@plain" }, async ({ page, visitor }) => {
  await visitor.open(FILMS[0]);
  await expect(player(page)).toHaveAttribute("poster", /^\/files\/[0-9a-f]{64}\/still/);
  const picture = main(page).getByRole("img", { name: /Bars in many colours/ });
  // What stands around it shows one point of it.
  const around = main(page).locator(".with-poster ~ .prose > :first-child");
  await expect(around.getByRole("img", { name: /Bars in many colours/ })).toHaveCount(1);
  expect((await around.boundingBox())!.width, "seen once").toBeLessThanOrEqual(1);
  await page.emulateMedia({ media: "print" });
  await expect(player(page)).toBeHidden();
  expect((await picture.boundingBox())!.width).toBeGreaterThan(100);
});

test("a press on the button of a film saves it", { tag: "@islands" }, async ({ page, visitor }) => {
  await visitor.open(FILMS[1]);
  const saved = page.waitForEvent("download");
  await download(page).click();
  expect((await saved).suggestedFilename()).toBe("film.mp4");
  expect(await (await saved).failure()).toBeNull();
});

test("a part of a film is answered as a part", { tag: "@plain" }, async ({ page, site, visitor }) => {
  await visitor.open(FILMS[0]);
  const src = (await player(page).getAttribute("src"))!;
  const { status, headers } = await site.get(src, { range: "bytes=100-199" });
  expect(status).toBe(206);
  expect(headers.get("content-range")).toMatch(/^bytes 100-199\/\d+$/);
  expect(headers.get("content-type")).toBe("video/webm");
});

test("a PDF that is opened is shown by the browser", { tag: "@islands" }, async ({ browser, page, site, visitor }) => {
  await visitor.open(await firstItem(site, "document"));
  const path = (await download(page).getAttribute("href"))!;
  expect(path).toMatch(/\.pdf$/);
  await page.goto(path, { waitUntil: "commit" });
  const session = await browser.newBrowserCDPSession();
  const isViewed = async () => {
    const { targetInfos } = await session.send("Target.getTargets");
    const seen = [...targetInfos, ...page.frames().map((frame) => ({ url: frame.url() }))];
    return seen.some(({ url }) => url.startsWith(PDF_VIEWER));
  };
  await expect.poll(isViewed, "the viewer has opened").toBe(true);
  await session.detach();
});
