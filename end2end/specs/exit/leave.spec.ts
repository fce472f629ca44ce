import type { BrowserContext } from "@playwright/test";
import { firstItem, lessonsOf } from "../../fixtures/library.ts";
import { expect, test } from "../../fixtures/test.ts";
import { exitLink, heading, main, menuFold, tracesLink } from "../../pages/frame.ts";

test("one press leaves the site, and the browser is told to forget", async ({ page, site, visitor }) => {
  await visitor.open("/en/library");
  const answered = page.waitForResponse((response) => response.url() === `${site.origin}/exit`);
  // Where it leads is outside, and nothing outside can be reached from here.
  await exitLink(page).click({ noWaitAfter: true });
  const answer = await answered;
  expect(answer.status()).toBe(303);
  const headers = await answer.allHeaders();
  expect(new URL(headers.location).origin).not.toBe(site.origin);
  expect(headers["clear-site-data"]).toMatch(/"cache", "cookies", "storage"/);
});

test("a picture on another site cannot make the browser forget", { tag: "@plain" }, async ({ site }) => {
  const { status, headers } = await site.get("/exit", { "sec-fetch-site": "cross-site", "sec-fetch-dest": "image" });
  expect(status).toBe(303);
  expect(headers.get("clear-site-data")).toBeNull();
});

// Where a redirect leads cannot be answered from here, so the way out itself is: what counts is what Back finds.
const ELSEWHERE = "<!DOCTYPE html><html lang=\"en\"><head><title>Weather</title></head><body><h1>Weather</h1></body></html>";
const answerElsewhere = (context: BrowserContext) =>
  context.route("**/exit", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: ELSEWHERE }));

test("Esc three times leaves a page with a script, and Back does not lead there again", { tag: "@islands" }, async ({ context, page, site, visitor }) => {
  test.skip(!(await site.hasLoader()), "the server was built without islands");
  await answerElsewhere(context);
  const item = await firstItem(site, "article");
  await visitor.open("/en/library");
  await visitor.open(item);
  for (const key of ["Escape", "Escape", "Shift", "Escape", "Escape"]) await page.keyboard.press(key);
  expect(visitor.path(), "two presses, and two more after another key, are not three").toBe(item);
  await page.keyboard.press("Escape");
  await page.waitForURL("/exit");
  await page.goBack();
  await page.waitForURL("/en/library");
});

test("a lesson holds no script, so Esc does nothing there", async ({ context, page, site, visitor }) => {
  await answerElsewhere(context);
  const [lesson] = await lessonsOf(site, await firstItem(site, "training"));
  await visitor.open(lesson);
  for (let press = 0; press < 4; press += 1) await page.keyboard.press("Escape");
  expect(visitor.path()).toBe(lesson);
  await expect(exitLink(page), "the link is there all the same").toBeVisible();
});

for (const language of ["en", "es", "ar"]) {
  test(`row O6: how to leave no trace is found beside the way out, and in the footer, in ${language}`, async ({ page, visitor }) => {
    await visitor.open(`/${language}/library`);
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(tracesLink(page)).toHaveCount(2);
    const exit = await exitLink(page).boundingBox();
    const traces = await tracesLink(page).first().boundingBox();
    expect(traces!.y, "at most one line below the way out").toBeLessThan(exit!.y + 2 * exit!.height);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(tracesLink(page), "on a phone the menu has it").toHaveCount(1);
    await visitor.unfold(menuFold(page));
    await expect(tracesLink(page)).toHaveCount(2);
    await visitor.follow(tracesLink(page).first());
    expect(visitor.path()).toBe(`/${language}/leave-no-trace`);
    await expect(heading(page)).toHaveText(/.{6}/);
    await expect(main(page).locator("ol"), "numbered steps for four browsers").toHaveCount(4);
  });
}
