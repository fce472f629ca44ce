// The library list and its form.

import type { Page } from "@playwright/test";
import { main } from "./frame.ts";

/** The items of the list, each a link to its page. */
export const entries = (page: Page) => main(page).locator("ul.list").getByRole("heading", { level: 2 }).getByRole("link");

/** The addresses of the items of the list, in its order. */
export const addresses = (page: Page) => entries(page).evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));

/** A choice of the form: topic, kind, language or organization. */
export const choice = (page: Page, name: string) => main(page).locator(`form select[name="${name}"]`);

/** The values that a choice offers, without the one for everything. */
export const offered = (page: Page, name: string) =>
  choice(page, name).locator("option").evaluateAll((options) => options.map((one) => (one as HTMLOptionElement).value).filter(Boolean));

/** The button that asks. */
export const submit = (page: Page) => main(page).locator("form:not([role=search])").getByRole("button");

/** The link to the next page of the list. */
export const next = (page: Page) => main(page).locator('a[rel="next"]');
