import type { Page } from "@playwright/test";
import { itemIn, itemsOf, languagesOf } from "../../fixtures/library.ts";
import type { Site } from "../../fixtures/site.ts";
import { expect, test } from "../../fixtures/test.ts";
import type { Visitor } from "../../fixtures/visitor.ts";
import { field, main, noteFold } from "../../pages/frame.ts";

const send = (page: Page) => main(page).getByRole("button");

/** Goes from a text to the form in which a reader says what is wrong with it. */
async function openForm(visitor: Visitor, site: Site): Promise<void> {
  const has = await itemIn(site, ["article"], ["es"]);
  await visitor.open(has.in("es"));
  await visitor.unfold(noteFold(visitor.page));
  await visitor.follow(main(visitor.page).locator('a[href*="/reports/"]').first());
}

test("a reader says that a text is wrong, without an account; what is refused is kept", async ({ page, site, visitor }) => {
  await openForm(visitor, site);
  await visitor.follow(send(page), 422);
  await expect(page).toHaveTitle(/\S/);
  await expect(page.locator('[role="alert"], .error-summary, [tabindex="-1"]').first(), "the page says what lacks").toBeVisible();
  await field(page, "message").fill("x".repeat(1_001));
  await visitor.follow(send(page), 422);
  await expect(field(page, "message"), "what was typed is still there").toHaveValue("x".repeat(1_001));
  await field(page, "message").fill(`Falta una palabra <b> </textarea> ${Date.now()}`);
  await visitor.follow(send(page));
  expect(visitor.path()).toMatch(/\/reports\/[\w-]+\/thanks$/);
});

test("row M18: a reader asks for a language once and is thanked", async ({ page, site, visitor }) => {
  await visitor.open(await findTextWithout(site, "ko"));
  const form = main(page).locator('form[action$="/request-language"]');
  await visitor.unfold(noteFold(page));
  await visitor.follow(form.getByRole("button"));
  expect(visitor.path()).toMatch(/asked=1/);
  await expect(form, "thanks stand where the button was").toHaveCount(0);
  await visitor.unfold(noteFold(page));
  await expect(main(page).getByRole("status").first()).toBeVisible();
});

/** The address, in a language, of a text that nobody wrote in it. */
async function findTextWithout(site: Site, language: string): Promise<string> {
  for (const path of await itemsOf(site, "article", "en")) {
    const { text } = await site.get(path);
    if (!languagesOf(text).has(language)) return path.replace(/^\/en/, `/${language}`);
  }
  throw new Error(`everything is in ${language}`);
}
