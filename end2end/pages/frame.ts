// What surrounds every page: the way out, the languages, the main parts. Found by what they are, not by words, so that
// one walk serves every language.

import type { Page } from "@playwright/test";

/** The link that leaves the site. */
export const exitLink = (page: Page) => page.locator('a[href="/exit"]');

/** The way to how to leave no trace: beside the link that leaves, on a phone in the menu, and in the footer. */
export const tracesLink = (page: Page) =>
  page.locator('header a[href$="/leave-no-trace"], footer a[href$="/leave-no-trace"]').filter({ visible: true });

/** What unfolds the languages at the top of a phone. */
export const languageFold = (page: Page) => page.locator("header .languages summary");

/** What unfolds the main parts at the top of a phone. */
export const menuFold = (page: Page) => page.locator("header .menu summary");

/** The language menu at the top: at most nine languages and the one that is read; the rest at the foot. */
export const languageMenu = (page: Page) => page.getByRole("navigation").filter({ has: page.locator("[hreflang]") }).first();

/** The link to this page in another language: at the foot, where all are. */
export const languageLink = (page: Page, tag: string) => page.locator(`#languages a[hreflang="${tag}"]`);

/** The link to a main part of the site; on a phone it is folded up. */
export const partLink = (page: Page, path: string) => page.locator(`header nav a[href="${path}"]`);

/** What unfolds, on a phone, what can be done about what the note above a text says. */
export const noteFold = (page: Page) => main(page).locator('[role="note"] summary');

/** The heading of the page. */
export const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** The main part of the page. */
export const main = (page: Page) => page.getByRole("main");

/** A button of the main part, by its name. */
export const button = (page: Page, name: string) => main(page).getByRole("button", { name, exact: true });

/** A link of the main part, by its name. */
export const link = (page: Page, name: string) => main(page).getByRole("link", { name, exact: true });

/** A field of the main part, by the name under which it is sent: labels differ by language. */
export const field = (page: Page, name: string) => main(page).locator(`[name="${name}"]`);
