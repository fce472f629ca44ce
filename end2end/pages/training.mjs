// A training and its lessons.

import { main } from "./frame.mjs";

/** The trainings of the list. */
export const trainings = (page) => main(page).locator("ul.cards").getByRole("heading").getByRole("link");

/** The lessons of a training in their order, on its own page or beside a lesson. */
export const lessons = (page) => main(page).locator("ol.lessons").getByRole("link");

/** The way to the lesson before, which the first lesson does not have. */
export const previous = (page) => main(page).locator('a[rel="prev"]');

/** The way to the lesson after, which the last lesson does not have. */
export const next = (page) => main(page).locator('a[rel="next"]');

/** The lesson that is open, in the contents beside it. */
export const current = (page) => main(page).locator('ol.lessons [aria-current="page"]');

/** The boxes of a checklist. */
export const boxes = (page) => main(page).getByRole("checkbox");
