// The search: its box, what it found, what it offers while somebody types.

import { main } from "./frame.mjs";

/** The field in which people type, wherever it stands. */
export const field = (page) => main(page).locator('form[role=search] input[name="q"]');

/** The button beside it. */
export const ask = (page) => main(page).locator("form[role=search]").getByRole("button").first();

/** The titles of what was found. */
export const found = (page) => main(page).locator("ul.list").getByRole("heading", { level: 2 }).getByRole("link");

/** The words that match, marked. */
export const marks = (page) => main(page).locator("mark");

/** What is offered while somebody types. */
export const offers = (page) => main(page).locator("datalist option");
