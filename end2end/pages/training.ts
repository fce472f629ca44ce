// A training and its lessons.

import type { Page } from "@playwright/test";
import { main } from "./frame.ts";

/** The trainings of the list. */
export const trainings = (page: Page) => main(page).locator("ul.cards").getByRole("heading").getByRole("link");

/** The lessons of a training in their order, on its own page or beside a lesson. */
export const lessons = (page: Page) => main(page).locator("ol.lessons").getByRole("link");

/** The way to the lesson before, which the first lesson does not have. */
export const previous = (page: Page) => main(page).locator('a[rel="prev"]');

/** The way to the lesson after, which the last lesson does not have. */
export const next = (page: Page) => main(page).locator('a[rel="next"]');

/** The lesson that is open, in the contents beside it. */
export const current = (page: Page) => main(page).locator('ol.lessons [aria-current="page"]');

/** The boxes of a checklist. */
export const boxes = (page: Page) => main(page).getByRole("checkbox");
