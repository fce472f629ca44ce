import { strict as assert } from "node:assert";
import { administratorLink, digitsIn, letterTo, linkIn } from "../../fixtures/people.mjs";
import { LONG_ENOUGH, main } from "../../pages/frame.mjs";
import { journey } from "../../runner.mjs";

const button = (page, name) => main(page).getByRole("button", { name, exact: true });

/** Signs in by a link of the operator. */
async function enter(visitor) {
  await visitor.open(administratorLink());
  await visitor.follow(button(visitor.page, "Sign in"));
  assert.equal(visitor.path(), "/en/account");
}

/** Gives the account an address, by the digits that are mailed there. */
async function addAddress(visitor, address) {
  const { page } = visitor;
  await visitor.follow(main(page).getByRole("link", { name: "Email address" }));
  await page.locator('input[name="address"]').fill(address);
  await visitor.follow(button(page, "Send an email there"));
  const code = digitsIn(await letterTo(address));
  await page.locator('input[name="code"]').fill("0000 0000");
  await visitor.follow(button(page, "Use this address"), 422);
  await page.locator('input[name="code"]').fill(code);
  await visitor.follow(button(page, "Use this address"));
  assert.ok(await main(page).getByText(address).count(), "the address is shown");
}

async function ask(visitor, address) {
  const { page } = visitor;
  await visitor.open("/en/sign-in");
  await page.locator('input[name="address"]').fill(address);
  await page.waitForTimeout(LONG_ENOUGH);
  await visitor.follow(button(page, "Send me an email"));
  assert.equal(visitor.path(), "/en/sign-in/sent");
}

journey("row P5: an administrator signs in by link, adds an address, and signs in again by mail, without a password", async (visitor, site) => {
  const { page, project } = visitor;
  const address = `ana-${project}-${Date.now()}@example.org`;
  visitor.holds = ["semilla", "semilla-sign-in"];
  await enter(visitor);
  await addAddress(visitor, address);
  await visitor.open("/en/account");
  await visitor.follow(button(page, "Sign out"));
  assert.equal(visitor.path(), "/en/sign-out");
  await page.goBack();
  await page.reload();
  assert.match(visitor.path(), /\/en\/sign-in/, "Back shows nothing personal");

  await ask(visitor, address);
  const letter = await letterTo(address);
  const link = linkIn(letter, "/by-link/");
  const other = await site.visitor(project);
  try {
    await other.open(link);
    assert.equal(await main(other.page).getByRole("button").count(), 0, "no button in another browser");
  } finally {
    await other.leave();
  }
  await visitor.open(link);
  await visitor.follow(button(page, "Sign in"));
  assert.equal(visitor.path(), "/en/account");
  await visitor.open(link, 410);
});

journey("an address that nobody has gets the same page; wrong digits are refused in plain words", async (visitor) => {
  const { page } = visitor;
  visitor.holds = ["semilla-sign-in"];
  await visitor.open("/en/sign-in");
  await page.locator('input[name="address"]').fill("nobody");
  await visitor.follow(button(page, "Send me an email"), 422);
  assert.equal(await page.locator('input[name="address"]').inputValue(), "nobody", "what was typed is still there");
  await ask(visitor, `nobody-${Date.now()}@example.org`);
  await page.locator('input[name="code"]').fill("1234 5678");
  await visitor.follow(button(page, "Sign in"), 422);
  assert.equal(await page.locator('input[name="code"]').inputValue(), "", "digits are not shown again");
});

journey("row L3, row P9: languages in order, browsers with names, data as a file, and away", async (visitor) => {
  const { page } = visitor;
  visitor.holds = ["semilla"];
  await enter(visitor);
  await visitor.follow(main(page).getByRole("link", { name: "Name and languages" }));
  await page.locator('select[name="reading-1"]').selectOption("es");
  await page.locator('select[name="reading-2"]').selectOption("ar");
  await page.locator("#spoken-yue").check();
  await visitor.follow(button(page, "Save"));
  assert.equal(await page.locator('select[name="reading-1"]').inputValue(), "es");
  assert.ok(await page.locator("#spoken-yue").isChecked());

  await visitor.open("/en/account/browsers");
  await page.locator('input[name="name"]').first().fill("Old laptop");
  await visitor.follow(button(page, "Save").first());
  assert.ok(await main(page).getByRole("heading", { name: /Old laptop/ }).count());

  await visitor.open("/en/account/data");
  const download = page.waitForEvent("download");
  await button(page, "Take it along as a file").click();
  assert.equal((await download).suggestedFilename(), "my-data.json");

  await visitor.open("/en/account/delete");
  await visitor.follow(button(page, "Delete your account"), 422);
  await page.getByRole("checkbox").check();
  await visitor.follow(button(page, "Delete your account"));
  assert.equal(visitor.path(), "/en/account-gone");
});
