import { itemIn } from "../../fixtures/library.ts";
import { setPassword } from "../../fixtures/people.ts";
import type { Site } from "../../fixtures/site.ts";
import { expect, test } from "../../fixtures/test.ts";
import type { Visitor } from "../../fixtures/visitor.ts";
import { button, field, heading, link, main } from "../../pages/frame.ts";

/** A stranger points at a part of a text and says what is wrong. */
async function report(stranger: Visitor, site: Site, words: string): Promise<void> {
  const { page } = stranger;
  const has = await itemIn(site, ["article"], ["en"]);
  await stranger.open(has.in("en"));
  await stranger.follow(link(page, "Show which part is wrong"));
  await stranger.follow(link(page, "This part is wrong").first());
  await expect(main(page).locator("blockquote"), "the form says which part").not.toBeEmpty();
  await field(page, "message").fill(words);
  await stranger.follow(button(page, "Send"));
}

test("row L14: a report about one part reaches whoever looks after the text, is done, and goes", async ({
  administrator: visitor, newVisitor, page, site,
}) => {
  const words = `Two hours, not one. ${Date.now()}`;
  await report(await newVisitor(), site, words);
  await visitor.open("/en/admin");
  await expect(main(page).getByText(/waits?$/).first(), "the first page says that something waits").toBeVisible();
  await visitor.follow(link(page, "What readers report"));
  const entry = main(page).getByRole("listitem").filter({ hasText: words }).first();
  await expect(entry.locator("dl").first(), "the part stands beside it").toBeVisible();
  await visitor.follow(entry.getByRole("link", { name: "See it in the text" }));
  const target = new URL(page.url()).hash.slice(1);
  await expect(page.locator(`[id="${target}"]`), "the link leads to the part").toHaveCount(1);
  await visitor.open("/en/admin/reports");
  await visitor.follow(entry.getByRole("button", { name: "Mark as done" }));
  await expect(main(page).getByText(words)).toHaveCount(0);
  await visitor.open("/en/admin/reports?stand=done");
  await visitor.follow(entry.getByRole("link", { name: "Delete" }));
  await expect(heading(page)).toHaveText("Delete this report?");
  await visitor.follow(button(page, "Delete"));
  await visitor.open("/en/admin/reports?stand=done");
  await expect(main(page).getByText(words)).toHaveCount(0);
});

test("row P14: the log is read in plain words, narrowed, and asks for a proof before it leaves", async ({ administrator: visitor, page }) => {
  await setPassword(visitor);
  await visitor.open("/en/admin/audit");
  await expect(main(page).getByText("The list is whole.").first()).toBeVisible();
  await field(page, "action").selectOption("password-set");
  await visitor.follow(button(page, "Show"));
  await expect(main(page).getByRole("heading", { name: "Password set" }).first()).toBeVisible();
  await expect(main(page).getByRole("heading", { name: "Role given" })).toHaveCount(0);
  const answer = await page.request.get("/en/admin/audit/log.jsonl", { maxRedirects: 0 });
  if (answer.status() === 303) {
    expect(answer.headers().location).toMatch(/account\/proof/);
    return;
  }
  for (const line of (await answer.text()).trim().split("\n")) expect(JSON.parse(line).hash).toMatch(/^[0-9a-f]{64}$/);
});

test("row M18: language requests and searches are totals, and leave as tables", async ({ administrator: visitor, page }) => {
  await visitor.open("/en/admin/searches");
  await expect(main(page).getByText("What was searched for is kept nowhere.").first()).toBeVisible();
  await visitor.open("/en/admin/wishes");
  await expect(heading(page)).toHaveText("Languages that readers ask for");
  const table = await page.request.get("/en/admin/wishes/totals.csv");
  expect(table.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  expect(await table.text()).toMatch(/^\uFEFFmonth,language,item,title,asked,percent_translated\r\n/);
});
