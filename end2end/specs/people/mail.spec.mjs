import { strict as assert } from "node:assert";
import { letterTo, linkIn } from "../../fixtures/people.mjs";
import { LONG_ENOUGH, main } from "../../pages/frame.mjs";
import { journey } from "../../runner.mjs";

const button = (page, name) => main(page).getByRole("button", { name, exact: true });
const says = (page, words) => main(page).getByText(words, { exact: true }).count();

async function ask(visitor, address) {
  await visitor.open("/en/sign-in");
  await visitor.page.locator('input[name="address"]').fill(address);
  await visitor.page.waitForTimeout(LONG_ENOUGH);
  await visitor.follow(button(visitor.page, "Send me an email"));
}

journey("row C9: who gets a letter that somebody else caused stops such letters, and gets them again", async (visitor) => {
  const { page, project } = visitor;
  const address = `nobody-${project}-${Date.now()}@example.org`;
  visitor.holds = ["semilla-sign-in"];
  await ask(visitor, address);
  const letter = await letterTo(address);
  assert.match(letter, /No account has it/);
  const link = linkIn(letter, "/mail-stops/");
  await visitor.open(link);
  assert.equal(await says(page, "You get these emails."), 1, "looking stops nothing");
  assert.ok(!(await main(page).innerText()).includes("example.org"), "the page does not say whose address it is");
  await visitor.follow(button(page, "Stop these emails"));
  assert.equal(await says(page, "You do not get these emails any more."), 1);
  await visitor.follow(button(page, "Get these emails again"));
  assert.equal(await says(page, "You get these emails."), 1);
});
