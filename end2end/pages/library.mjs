// The library list and its form.

import { main } from "./frame.mjs";

/** The items of the list, each a link to its page. */
export const entries = (page) => main(page).locator("ul.list").getByRole("heading", { level: 2 }).getByRole("link");

/** The addresses of the items of the list, in its order. */
export const addresses = (page) => entries(page).evaluateAll((links) => links.map((link) => link.getAttribute("href")));

/** A choice of the form: topic, kind, language or organization. */
export const choice = (page, name) => main(page).locator(`form select[name="${name}"]`);

/** The values that a choice offers, without the one for everything. */
export const offered = (page, name) =>
  choice(page, name).locator("option").evaluateAll((options) => options.map(({ value }) => value).filter(Boolean));

/** The button that asks. */
export const submit = (page) => main(page).locator("form:not([role=search])").getByRole("button");

/** The link to the next page of the list. */
export const next = (page) => main(page).locator('a[rel="next"]');
