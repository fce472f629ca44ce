// The search: its box, what it found, what it offers while somebody types.

import type { Page } from "@playwright/test";
import { main } from "./frame.ts";

/** The field in which people type, wherever it stands. */
export const field = (page: Page) => main(page).locator('form[role=search] input[name="q"]');

/** The button beside it. */
export const ask = (page: Page) => main(page).locator("form[role=search]").getByRole("button").first();

/** The titles of what was found. */
export const found = (page: Page) => main(page).locator("ul.list").getByRole("heading", { level: 2 }).getByRole("link");

/** The words that match, marked. */
export const marks = (page: Page) => main(page).locator("mark");

/** What is offered while somebody types. */
export const offers = (page: Page) => main(page).locator("datalist option");
