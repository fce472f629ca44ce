import { strict as assert } from "node:assert";
import { itemIn } from "../../fixtures/library.mjs";
import { administratorLink, codeOf } from "../../fixtures/people.mjs";
import { heading, main } from "../../pages/frame.mjs";
import { journey } from "../../runner.mjs";

const HELD = ["semilla", "semilla-sign-in"];
const PASSWORD = "purple kiwis in the rain";
/** Milliseconds after which a form does not look as if a program sent it. */
const LONG_ENOUGH = 2_100;

const button = (page, name) => main(page).getByRole("button", { name, exact: true });
const link = (page, name) => main(page).getByRole("link", { name, exact: true });
const field = (page, name) => page.locator(`[name="${name}"]`);

async function enter(visitor) {
  visitor.holds = HELD;
  await visitor.open(administratorLink());
  await visitor.follow(button(visitor.page, "Sign in"));
}

/** A stranger points at a part of a text and says what is wrong; gives the words of that part. */
async function reports(stranger, site, words) {
  const { page } = stranger;
  const has = await itemIn(site, ["article"], ["en"]);
  await stranger.open(has.get("en"));
  await stranger.follow(link(page, "Show which part is wrong"));
  const part = main(page).locator(".prose > p:not(.wrong-part)").first();
  const said = (await part.innerText()).trim();
  await stranger.follow(link(page, "This part is wrong").first());
  assert.ok((await main(page).locator("blockquote").innerText()).length, "the form says which part");
  await field(page, "message").fill(words);
  await page.waitForTimeout(LONG_ENOUGH);
  await stranger.follow(button(page, "Send"));
  return said;
}

journey("row L14: a report about one part reaches whoever looks after the text, is done, and goes", async (visitor, site) => {
  const { page, project } = visitor;
  const words = `Two hours, not one. ${project} ${Date.now()}`;
  const stranger = await site.visitor(project);
  try {
    await reports(stranger, site, words);
  } finally {
    await stranger.leave();
  }
  await enter(visitor);
  await visitor.open("/en/admin");
  assert.ok(await main(page).getByText(/waits?$/).count(), "the first page says that something waits");
  await visitor.follow(link(page, "What readers report"));
  const entry = () => main(page).getByRole("listitem").filter({ hasText: words }).first();
  assert.ok(await entry().locator("dl").count(), "the part stands beside it");
  await visitor.follow(entry().getByRole("link", { name: "See it in the text" }));
  const target = new URL(page.url()).hash.slice(1);
  assert.equal(await page.locator(`[id="${target}"]`).count(), 1, "the link leads to the part");
  await visitor.open("/en/admin/reports");
  await visitor.follow(entry().getByRole("button", { name: "Mark as done" }));
  assert.equal(await main(page).getByText(words).count(), 0);
  await visitor.open("/en/admin/reports?stand=done");
  await visitor.follow(entry().getByRole("link", { name: "Delete" }));
  assert.equal(await heading(page).innerText(), "Delete this report?");
  await visitor.follow(button(page, "Delete"));
  await visitor.open("/en/admin/reports?stand=done");
  assert.equal(await main(page).getByText(words).count(), 0);
});

journey("row P14: the log is read in plain words, narrowed, and asks for a proof before it leaves", async (visitor) => {
  const { page } = visitor;
  await enter(visitor);
  await visitor.open("/en/account/security");
  await visitor.follow(link(page, "Set a password"));
  const letters = await main(page).locator("code").innerText();
  await field(page, "password").fill(PASSWORD);
  await field(page, "again").fill(PASSWORD);
  await field(page, "code").fill(codeOf(letters));
  await visitor.follow(button(page, "Save password and app"));
  await visitor.open("/en/admin/audit");
  assert.ok(await main(page).getByText("The list is whole.").count());
  await field(page, "action").selectOption("password-set");
  await visitor.follow(button(page, "Show"));
  assert.ok(await main(page).getByRole("heading", { name: "Password set" }).count());
  assert.equal(await main(page).getByRole("heading", { name: "Role given" }).count(), 0);
  const answer = await page.request.get("/en/admin/audit/log.jsonl", { maxRedirects: 0 });
  if (answer.status() === 303) {
    assert.match(answer.headers().location, /account\/proof/);
    return;
  }
  const lines = (await answer.text()).trim().split("\n").map((line) => JSON.parse(line));
  assert.ok(lines.every((line) => /^[0-9a-f]{64}$/.test(line.hash)));
});

journey("row M18: wishes and searches are totals, and leave as tables", async (visitor) => {
  const { page } = visitor;
  await enter(visitor);
  await visitor.open("/en/admin/searches");
  assert.ok(await main(page).getByText("What was searched for is kept nowhere.").count());
  await visitor.open("/en/admin/wishes");
  assert.equal(await heading(page).innerText(), "Languages that readers ask for");
  const table = await page.request.get("/en/admin/wishes/totals.csv");
  assert.equal(table.headers()["content-type"], "text/csv; charset=utf-8");
  assert.match(await table.text(), /^\uFEFFmonth,language,item,title,asked,percent_translated\r\n/);
});
