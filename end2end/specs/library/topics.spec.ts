import type { Page } from "@playwright/test";
import { signIn } from "../../fixtures/people.ts";
import { expect, test } from "../../fixtures/test.ts";
import type { Visitor } from "../../fixtures/visitor.ts";
import { button, heading, link, main } from "../../pages/frame.ts";

/** A field of the form that changes something; beside it there may be one that only asks. */
const field = (page: Page, name: string) => main(page).locator(`form[method="post"] [name="${name}"]`).first();

/** Adds a topic of that name; gives its page. */
async function add(visitor: Visitor, name: string): Promise<string> {
  await visitor.open("/en/admin/topics");
  await visitor.follow(link(visitor.page, "Add a topic"));
  await field(visitor.page, "label").fill(name);
  await visitor.follow(button(visitor.page, "Save"));
  await expect(heading(visitor.page)).toHaveText(name);
  return visitor.path();
}

test("row M15: a topic is added, named in another language, merged with another one and removed", async ({
  administrator: visitor, page,
}, { project: { name: project } }) => {
  await visitor.open("/en/admin/topics/add");
  await visitor.follow(button(page, "Save"), 422);
  const topic = await add(visitor, `Block clubs ${project}`);

  // Another word in Arabic: refused without a name, then found by it.
  await visitor.open(`${topic}/texts/ar`);
  await field(page, "synonyms").fill(`لجان ${project}`);
  await visitor.follow(button(page, "Save"), 422);
  await expect(field(page, "synonyms")).toHaveValue(/لجان/);
  await field(page, "label").fill(`لجان الحي ${project}`);
  await visitor.follow(button(page, "Save"));
  expect(visitor.path()).toBe(topic);
  await visitor.open(`/en/search?q=${encodeURIComponent(`لجان ${project}`)}`);
  await expect(main(page).locator('a[href^="/en/topics/block-clubs"]').first(), "search knows the word at once").toBeVisible();

  // A second name: the address follows it, the first one leads on.
  await visitor.open(`${topic}/texts/en`);
  await field(page, "label").fill(`Street clubs ${project}`);
  await visitor.follow(button(page, "Save"));
  await visitor.open(`/en/topics/block-clubs-${project}`);
  expect(visitor.path()).toBe(`/en/topics/street-clubs-${project}`);

  // A code of a language that nobody has written in, and one that is none.
  await visitor.open(topic);
  const language = main(page).locator('form[method="get"] [name="language"]');
  await language.fill("nonsense!");
  await visitor.follow(button(page, "Write in this language"), 422);
  await language.fill("so");
  await visitor.follow(button(page, "Write in this language"));
  expect(visitor.path()).toBe(`${topic}/texts/so`);

  const other = await add(visitor, `Neighbors ${project}`);
  await visitor.follow(button(page, "Move up"));
  await visitor.open(`${topic}/remove`);
  await visitor.follow(button(page, "Merge"), 422);
  await main(page).locator("select[name=into]").selectOption(other.split("/").at(-1)!);
  await visitor.follow(button(page, "Merge"));
  expect(visitor.path()).toBe(other);
  await visitor.open(`/en/topics/block-clubs-${project}`);
  expect(visitor.path()).toBe(`/en/topics/neighbors-${project}`);

  await visitor.open(`${other}/remove`);
  await visitor.follow(button(page, "Remove the topic"));
  expect(visitor.path()).toBe("/en/admin/topics");
  await expect(link(page, `Neighbors ${project}`)).toHaveCount(0);
});

test("row M15: of two who write the same words, the later one sees both", async ({
  administrator: visitor, newVisitor, page, server,
}, { project: { name: project } }) => {
  const topic = await add(visitor, `Together ${project}`);
  const other = await newVisitor();
  await signIn(other, server.takeSignInLink());
  await visitor.open(`${topic}/texts/es`);
  await other.open(`${topic}/texts/es`);
  await field(other.page, "label").fill(`Juntos ${project}`);
  await other.follow(button(other.page, "Save"));
  await field(page, "label").fill(`Unidos ${project}`);
  await visitor.follow(button(page, "Save"), 422);
  await expect(main(page).getByText(`Juntos ${project}`).first(), "what stands there").toBeVisible();
  await expect(field(page, "label")).toHaveValue(`Unidos ${project}`);
  await visitor.follow(button(page, "Save"));
  await expect(main(page).getByText(`Unidos ${project}`).first()).toBeVisible();
});

test("row L14: how a language stands, and which of its sentences nobody checked", async ({ administrator: visitor, page }) => {
  await visitor.open("/en/admin/languages");
  await visitor.follow(main(page).locator('a[href="/en/admin/languages/gu"]'));
  const list = main(page).locator("ol.sentences");
  expect(await list.getByRole("listitem").count()).toBeGreaterThan(1);
  await visitor.follow(main(page).locator('a[href$="page=2"]').first());
  await expect(list).toHaveAttribute("start", "51");
  await visitor.follow(main(page).locator('a[href$="only=missing"]').first());
  await expect(list.locator("> li")).toHaveCount(0);
});
