// The page of a resource, toolkit or training.

import { main } from "./frame.mjs";

/** The text of the author. */
export const text = (page) => main(page).locator(".prose");

/** The permanent short address. */
export const shortAddress = (page) => main(page).locator('a[href^="/i/"]');

/** The organization that shares it. */
export const organization = (page) => main(page).locator('a[href*="/organizations/"]').first();

/** A topic under which it stands. */
export const topic = (page) => main(page).locator('a[href*="/topics/"]').first();

/** The file to download. */
export const download = (page) => main(page).locator('a[href^="/files/"]').first();

/** The license, named on every item. */
export const license = (page) => main(page).locator('[rel~="license"]').first();

/** The things in a toolkit, in their order. */
export const kit = (page) => main(page).locator("ol.kit").getByRole("heading", { level: 2 }).getByRole("link");

/** The text to paste into a messenger. */
export const shareText = (page) => main(page).locator(".share .paste");

/** The code that a camera reads, in a part of the page. */
export const code = (part) => part.locator("svg.qr");

/** What stands at the foot of every printed sheet. */
export const sheetFoot = (page) => page.locator(".sheet-foot");
