// The page of a resource, toolkit or training.

import type { Locator, Page } from "@playwright/test";
import { main } from "./frame.ts";

/** The text of the author. */
export const text = (page: Page) => main(page).locator(".prose");

/** The permanent short address. */
export const shortAddress = (page: Page) => main(page).locator('a[href^="/i/"]');

/** The organization that shares it. */
export const organization = (page: Page) => main(page).locator('a[href*="/organizations/"]').first();

/** A topic under which it stands. */
export const topic = (page: Page) => main(page).locator('a[href*="/topics/"]').first();

/** The file to download. */
export const download = (page: Page) => main(page).locator('a[href^="/files/"]').first();

/** The license, named on every item. */
export const license = (page: Page) => main(page).locator('[rel~="license"]').first();

/** The things in a toolkit, in their order. */
export const kit = (page: Page) => main(page).locator("ol.kit").getByRole("heading", { level: 2 }).getByRole("link");

/** The text to paste into a messenger. */
export const shareText = (page: Page) => main(page).locator(".share .paste");

/** The code that a camera reads, in a part of the page. */
export const code = (part: Page | Locator) => part.locator("svg.qr");

/** What stands at the foot of every printed sheet. */
export const sheetFoot = (page: Page) => page.locator(".sheet-foot");

/** What wakes up by script: the button that copies the text. */
export const island = (page: Page) => page.locator("leptos-island");

/** A text in two languages. */
export const beside = (page: Page) => main(page).locator(".beside");
