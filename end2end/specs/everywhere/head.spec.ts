// What stands before a text on a phone: one row, and what must be said. Measured, because nothing else shows that it grew.

import type { Page } from "@playwright/test";
import { LAUNCH } from "../../fixtures/languages.ts";
import { routesIn } from "../../fixtures/routes.ts";
import { expect, test } from "../../fixtures/test.ts";
import { exitLink, heading, languageFold, languageMenu, main, menuFold, noteFold, partLink } from "../../pages/frame.ts";

/** The most that the head may take, and where the first line of a text must have begun and ended, in px of a small phone. */
const HEAD = 64;
const FIRST_LINE = 420;
/** The least height of what a thumb presses. */
const THUMB = 44;

const TEXTS = ["/{lang}/library/{slug}", "/{lang}/trainings/{slug}/{lesson}"];

test.use({ viewport: { width: 360, height: 740 }, trace: "off" });

for (const language of LAUNCH) {
  test(`the head of a phone is one row, and a text begins in the upper half, in ${language}`, { tag: "@islands" }, async ({ page, site }) => {
    const routes = await routesIn(site, language);
    for (const path of routes.values()) {
      await page.goto(path);
      expect(await headHeight(page), path).toBeLessThanOrEqual(HEAD);
    }
    // In languages that the demo library lacks, both are shown in another one, and say so.
    for (const route of TEXTS) {
      const path = routes.get(route);
      expect(path, route).toBeDefined();
      await page.goto(path!);
      expect(await endOfFirstLine(page), path).toBeLessThanOrEqual(FIRST_LINE);
    }
  });
}

test("a text that is shown in another language begins in the upper half all the same", { tag: "@islands" }, async ({ page, site }) => {
  const path = (await routesIn(site, "gu")).get(TEXTS[0])!;
  await page.goto(path);
  await expect(heading(page)).toHaveAttribute("lang", /./);
  await expect(main(page).getByRole("note"), "one note").toHaveCount(1);
  expect(await endOfFirstLine(page)).toBeLessThanOrEqual(FIRST_LINE);
});

for (const width of [320, 360]) {
  test(`what a thumb presses in the head and above a text is large enough, ${width} px wide`, { tag: "@islands" }, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const language of ["en", "ar", "ht"]) {
      const path = (await routesIn(site, language)).get(TEXTS[0])!;
      for (const fold of [languageFold, menuFold, noteFold]) {
        await page.goto(path);
        await fold(page).click();
        expect(await tooLow(page), `${language} ${await fold(page).innerText()}`).toEqual([]);
      }
    }
  });
}

test("the menus of a phone unfold without a script, and a wide window needs no fold", { tag: "@plain" }, async ({ page, visitor }) => {
  await visitor.open("/en/library");
  await expect(partLink(page, "/en/trainings")).toBeHidden();
  await menuFold(page).click();
  await expect(partLink(page, "/en/trainings")).toBeVisible();
  const spanish = languageMenu(page).locator('a[hreflang="es"]');
  await expect(spanish).toBeHidden();
  await languageFold(page).click();
  await visitor.follow(spanish);
  expect(visitor.path()).toBe("/es/library");
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(menuFold(page)).toBeHidden();
  await expect(languageFold(page)).toBeHidden();
  await expect(partLink(page, "/es/trainings")).toBeVisible();
  await expect(languageMenu(page).locator('a[hreflang="ar"]')).toBeVisible();
});

test("the first page of a phone lists every language unfolded", { tag: "@plain" }, async ({ page }) => {
  await page.goto("/ar");
  for (const language of LAUNCH) await expect(main(page).locator(`a[hreflang="${language}"]`).last()).toBeVisible();
  await expect(exitLink(page)).toBeVisible();
});

test("a phone shows the way back to the administration instead of its parts", async ({ administrator: visitor, page }) => {
  await visitor.open("/en/admin/topics");
  const parts = main(page).getByRole("navigation", { name: "Administration" });
  await expect(parts).toBeHidden();
  await visitor.follow(main(page).getByRole("link", { name: "Administration", exact: true }));
  expect(visitor.path()).toBe("/en/admin");
  await visitor.open("/en/admin/topics");
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(parts).toBeVisible();
});

function headHeight(page: Page): Promise<number> {
  return page.locator("body > header").evaluate((head) => head.getBoundingClientRect().height);
}

/** Where the first line of a text ends, from the top of the page. */
function endOfFirstLine(page: Page): Promise<number> {
  return main(page)
    .locator(".prose")
    .first()
    .evaluate((prose) => {
      const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
      let node = walker.nextNode();
      while (node && !node.textContent?.trim()) node = walker.nextNode();
      const range = document.createRange();
      range.selectNodeContents(node ?? prose);
      return range.getClientRects()[0].bottom + scrollY;
    });
}

/** What can be pressed in the head and in the note, and is too low for a thumb. */
function tooLow(page: Page): Promise<string[]> {
  const pressed = page.locator("header :is(a, summary), [role=note] :is(a, button, summary), .breadcrumbs a").filter({ visible: true });
  return pressed.evaluateAll(
    (all, least) =>
      all
        .map((one) => ({ height: one.getBoundingClientRect().height, words: one.textContent?.trim() }))
        .filter(({ height }) => height < least - 0.1)
        .map(({ height, words }) => `${words}: ${height} px`),
    THUMB,
  );
}
