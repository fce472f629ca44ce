import { strict as assert } from "node:assert";
import { administratorLink, codeOf, letterTo, linkIn } from "../../fixtures/people.mjs";
import { heading, main } from "../../pages/frame.mjs";
import { journey } from "../../runner.mjs";

const HELD = ["semilla", "semilla-sign-in"];
const PASSWORD = "purple kiwis in the rain";
const MEMBERS = "/en/organizations/demo-workers/members";

const button = (page, name) => main(page).getByRole("button", { name, exact: true });
const link = (page, name) => main(page).getByRole("link", { name, exact: true });
const field = (page, name) => page.locator(`[name="${name}"]`);

/** Signs in by a link of the operator. */
async function enter(visitor) {
  visitor.holds = HELD;
  await visitor.open(administratorLink());
  await visitor.follow(button(visitor.page, "Sign in"));
  assert.equal(visitor.path(), "/en/account");
}

/** Sets a password with an app for its codes; gives the recovery codes. Needs no script. */
async function protect(visitor) {
  const { page } = visitor;
  await visitor.open("/en/account/security");
  await visitor.follow(link(page, "Set a password"));
  const letters = await main(page).locator("code").innerText();
  await field(page, "password").fill(PASSWORD);
  await field(page, "again").fill(PASSWORD);
  await field(page, "code").fill(codeOf(letters));
  await visitor.follow(button(page, "Save password and app"));
  return main(page).locator("code").allInnerTexts();
}

/** Goes to a page that asks for a fresh proof, and shows one if it does. */
async function openWithProof(visitor, path, codes) {
  await visitor.open(path);
  if (!visitor.path().startsWith("/en/account/proof")) return;
  await field(visitor.page, "password").fill(PASSWORD);
  await field(visitor.page, "code").fill(codes.shift());
  await visitor.follow(button(visitor.page, "Go on"));
  assert.equal(visitor.path(), path);
}

journey("row P2: an administrator writes the page of an organization in another language, and adds one below", async (visitor) => {
  const { page, project } = visitor;
  await enter(visitor);
  await visitor.follow(link(page, "Organizations"));
  assert.equal(visitor.path(), "/en/admin/organizations");
  await visitor.follow(link(page, "Demo neighbors' committee"));
  const manage = visitor.path();
  await visitor.open(`${manage}/texts/ht`);
  await visitor.follow(button(page, "Save"), 422);
  await field(page, "name").fill(`Vwazen ${project}`);
  await field(page, "description").fill("Yon òganizasyon envante.");
  await field(page, "contact").fill("https://example.org/\nbonjou@example.org");
  await visitor.follow(button(page, "Save"));
  assert.equal(visitor.path(), manage);
  await visitor.open(manage.replace("/en/", "/ht/").replace("/manage", ""));
  assert.equal(await heading(page).innerText(), `Vwazen ${project}`);
  assert.ok(await main(page).locator('a[href="mailto:bonjou@example.org"]').count(), "mail is a link");

  await visitor.open(manage);
  await visitor.follow(link(page, "Add an organization"));
  await field(page, "name").fill(`Youth ${project}`);
  await visitor.follow(button(page, "Save"));
  assert.equal(await main(page).locator(".lead").innerText(), `Youth ${project}`);
  await visitor.open(`${manage}/texts/ht`);
  await visitor.follow(button(page, "Remove this language"));
  await visitor.open(manage.replace("/manage", ""));
  assert.ok(await link(page, `Youth ${project}`).count(), "the public page shows its parts");
});

journey("row P4: somebody is invited by a link, has the role, and loses it", async (visitor, site) => {
  const { page, project } = visitor;
  await enter(visitor);
  const codes = await protect(visitor);
  await openWithProof(visitor, `${MEMBERS}/invite`, codes);
  await visitor.follow(button(page, "Invite"), 422);
  await page.locator('input[value="editor"]').check();
  await visitor.follow(button(page, "Invite"));
  const address = await main(page).locator(".paste").innerText();
  assert.ok(await main(page).locator("svg.qr").count(), "a camera can read it");

  const other = await site.visitor(project);
  other.holds = HELD;
  try {
    await other.open(new URL(address).pathname);
    await field(other.page, "name").fill(`Bea ${project}`);
    await other.follow(button(other.page, "Accept"));
    assert.ok(await main(other.page).getByText("Edit texts and publish them").count());
    // Who edits sees no list of people.
    await other.open(MEMBERS, 404);
  } finally {
    await other.leave();
  }

  await visitor.open(`${MEMBERS}?role=editor&name=bea`);
  const entry = main(page).getByRole("listitem").filter({ hasText: `Bea ${project}` }).first();
  await visitor.follow(entry.getByRole("link", { name: "Take away" }));
  await openWithProof(visitor, visitor.path(), codes);
  await visitor.follow(button(page, "Take it away"));
  assert.equal(visitor.path(), MEMBERS);
  assert.equal(await main(page).getByText(`Bea ${project}`).count(), 0);
});

journey("row P4: an invitation by mail arrives, and is taken back", async (visitor, site) => {
  const { page, project } = visitor;
  const address = `dan-${project}-${Date.now()}@example.org`;
  await enter(visitor);
  const codes = await protect(visitor);
  await openWithProof(visitor, `${MEMBERS}/invite`, codes);
  await page.locator('input[value="translator"]').check();
  await field(page, "address").fill(address);
  await visitor.follow(button(page, "Invite"));
  assert.equal(visitor.path(), MEMBERS);
  const path = linkIn(await letterTo(address), "/invitations/");
  await visitor.follow(button(page, "Take it back").first());
  const other = await site.visitor(project);
  try {
    await other.open(path, 410);
  } finally {
    await other.leave();
  }
});
