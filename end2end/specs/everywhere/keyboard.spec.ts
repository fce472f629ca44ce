// Everything by the keyboard alone: each stop is seen, none is covered, none holds fast, and the order is that of the page,
// which in Arabic runs the other way without a word of ours.

import type { Page } from "@playwright/test";
import { KINDS_OF_SCRIPT } from "../../fixtures/languages.ts";
import { expectNone } from "../../fixtures/problems.ts";
import { routesIn } from "../../fixtures/routes.ts";
import { expect, test } from "../../fixtures/test.ts";
import { main } from "../../pages/frame.ts";

/** More stops than this are a trap or a page that nobody walks through. */
const MOST = 250;

test.describe("in the window of a phone", () => {
  test.use({ viewport: { width: 360, height: 640 } });

  for (const language of KINDS_OF_SCRIPT) {
    test(`every route is walked by the keyboard alone [${language}]`, { tag: "@keyboard" }, async ({ page, site }) => {
      test.setTimeout(600_000);
      const problems: string[] = [];
      for (const path of (await routesIn(site, language)).values()) {
        await page.goto(path);
        problems.push(...(await walk(page)).map((problem) => `${path} ${problem}`));
      }
      expectNone(problems);
    });
  }
});

test("the first stop leads past the menus, the second out of the site", { tag: "@plain" }, async ({ page }) => {
  const focused = page.locator(":focus");
  await page.goto("/en/library");
  await page.keyboard.press("Tab");
  await expect(focused).toHaveAttribute("href", "#main");
  await page.keyboard.press("Tab");
  await expect(focused).toHaveAttribute("href", "/exit");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(main(page).locator(":focus"), "behind the skip link the first stop is in the main part").toHaveCount(1);
});

test("a stop that cannot be seen, one that is covered and a trap are named", { tag: "@keyboard" }, async ({ page }) => {
  await page.setContent(`<style>#plain:focus { outline: none } #over { position: fixed; inset-block-start: 0; inline-size: 100%; block-size: 90px; background: #fff }</style>
    <p><a id="covered" href="#a">covered</a></p><div id="over"></div><p style="padding-block-start: 200px"><a id="plain" href="#b">plain</a></p>
    <p><button id="holds" onkeydown="event.preventDefault()">holds fast</button></p>`);
  const found = await walk(page);
  for (const wanted of [/covered.*is covered/, /plain.*shows no focus/, /holds fast/]) {
    expect(found).toContainEqual(expect.stringMatching(wanted));
  }
});

/** Presses Tab from the top to the end. Gives what is wrong on the way, as sentences. */
async function walk(page: Page): Promise<string[]> {
  const problems: string[] = [];
  let before = -1;
  for (let count = 0; count < MOST; count += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(readStop);
    if (!stop) return problems;
    if (stop.place === before) return [...problems, `${stop.name} holds the focus fast`];
    if (stop.place < before) return problems;
    if (!stop.isSeen) problems.push(`${stop.name} has no size`);
    if (!stop.isMarked) problems.push(`${stop.name} shows no focus`);
    if (stop.isCovered) problems.push(`${stop.name} is covered`);
    before = stop.place;
  }
  return [...problems, `has more than ${MOST} stops, or a circle of them`];
}

/** Where the focus is, read inside the page; nothing when it left the page. */
function readStop() {
  const at = document.activeElement;
  if (!at || at === document.body || at === document.documentElement) return null;
  const box = at.getBoundingClientRect();
  const style = getComputedStyle(at);
  // The middle of what is in the window: a wide table may be larger than that.
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [above, below] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  const inWindow = left < right && above < below;
  const top = inWindow ? document.elementFromPoint((left + right) / 2, (above + below) / 2) : null;
  return {
    place: [...document.querySelectorAll("*")].indexOf(at),
    name: `<${at.localName}> "${(at.textContent || at.getAttribute("aria-label") || at.id || "").trim().slice(0, 30)}"`,
    isSeen: box.width > 0 && box.height > 0,
    isMarked: (style.outlineStyle !== "none" && style.outlineWidth !== "0px") || style.boxShadow !== "none",
    isCovered: !inWindow || !(top && (at.contains(top) || top.contains(at))),
  };
}
