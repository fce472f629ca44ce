// What surrounds every page: the way out, the languages, the main parts. Found by what they are, not by words, so that
// one walk serves every language.

/** The link that leaves the site. */
export const exitLink = (page) => page.locator('a[href="/exit"]');

/** The way to how to leave no trace: beside the link that leaves, and in the footer. */
export const tracesLink = (page) => page.locator('header a[href$="/leave-no-trace"], footer a[href$="/leave-no-trace"]');

/** The language menu at the top; at most nine languages, the rest at the foot. */
export const languageMenu = (page) => page.getByRole("navigation").filter({ has: page.locator("[hreflang]") }).first();

/** The link to this page in another language: at the foot, where all are. */
export const languageLink = (page, tag) => page.locator(`#languages a[hreflang="${tag}"]`);

/** The link to a main part of the site. */
export const partLink = (page, path) => page.locator(`header nav a[href="${path}"]`);

/** The heading of the page. */
export const heading = (page) => page.getByRole("heading", { level: 1 });

/** The main part of the page. */
export const main = (page) => page.getByRole("main");

/** Milliseconds after which a form does not look as if a program sent it. */
export const LONG_ENOUGH = 2_100;
