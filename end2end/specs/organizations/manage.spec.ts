import { linkIn, mailTo, openWithProof, setPassword, SIGNED_IN } from "../../fixtures/people.ts";
import { drawsPaper, NO_PAPER, printedCodes } from "../../fixtures/paper.ts";
import { expect, test } from "../../fixtures/test.ts";
import { button, field, heading, link, main } from "../../pages/frame.ts";

const MEMBERS = "/en/organizations/demo-workers/members";

test("row P2: an administrator writes the page of an organization in another language, and adds one below", async ({
  administrator: visitor, page,
}, { project }) => {
  await visitor.follow(link(page, "Organizations"));
  expect(visitor.path()).toBe("/en/admin/organizations");
  await visitor.follow(link(page, "Demo neighbors' committee"));
  const manage = visitor.path();
  await visitor.open(`${manage}/texts/ht`);
  await visitor.follow(button(page, "Save"), 422);
  await field(page, "name").fill(`Vwazen ${project.name}`);
  await field(page, "description").fill("Yon òganizasyon envante.");
  await field(page, "contact").fill("https://example.org/\nbonjou@example.org");
  await visitor.follow(button(page, "Save"));
  expect(visitor.path()).toBe(manage);
  await visitor.open(manage.replace("/en/", "/ht/").replace("/manage", ""));
  await expect(heading(page)).toHaveText(`Vwazen ${project.name}`);
  await expect(main(page).locator('a[href="mailto:bonjou@example.org"]').first(), "mail is a link").toBeVisible();

  await visitor.open(manage);
  await visitor.follow(link(page, "Add an organization"));
  await field(page, "name").fill(`Youth ${project.name}`);
  await visitor.follow(button(page, "Save"));
  await expect(main(page).locator(".lead")).toHaveText(`Youth ${project.name}`);
  await visitor.open(`${manage}/texts/ht`);
  await visitor.follow(button(page, "Remove this language"));
  await visitor.open(manage.replace("/manage", ""));
  await expect(link(page, `Youth ${project.name}`).first(), "the public page shows its parts").toBeVisible();
});

test("row P4: somebody is invited by a link, has the role, and loses it", async ({ administrator: visitor, newVisitor, page }, { project }) => {
  const codes = await setPassword(visitor);
  await openWithProof(visitor, `${MEMBERS}/invite`, codes);
  await visitor.follow(button(page, "Invite"), 422);
  await page.locator('input[value="editor"]').check();
  await visitor.follow(button(page, "Invite"));
  const address = await main(page).locator(".paste").innerText();
  await expect(main(page).locator("svg.qr").first(), "a camera can read it").toBeVisible();

  const other = await newVisitor();
  other.holds = SIGNED_IN;
  await other.open(new URL(address).pathname);
  await field(other.page, "name").fill(`Bea ${project.name}`);
  await other.follow(button(other.page, "Accept"));
  await other.follow(link(other.page, "Choose later"));
  await expect(main(other.page).getByText("Edit texts and publish them").first()).toBeVisible();
  // Who edits sees no list of people.
  await other.open(MEMBERS, 404);

  await visitor.open(`${MEMBERS}?role=editor&name=bea`);
  const entry = main(page).getByRole("listitem").filter({ hasText: `Bea ${project.name}` }).first();
  await visitor.follow(entry.getByRole("link", { name: "Take away" }));
  await openWithProof(visitor, visitor.path(), codes);
  await visitor.follow(button(page, "Take it away"));
  expect(visitor.path()).toBe(MEMBERS);
  await expect(main(page).getByText(`Bea ${project.name}`)).toHaveCount(0);
});

test("row P4: an invitation by mail arrives, and is taken back", async ({ administrator: visitor, newVisitor, page, server }) => {
  const address = `dan-${Date.now()}@example.org`;
  const codes = await setPassword(visitor);
  await openWithProof(visitor, `${MEMBERS}/invite`, codes);
  await page.locator('input[value="translator"]').check();
  await field(page, "address").fill(address);
  await visitor.follow(button(page, "Invite"));
  expect(visitor.path()).toBe(MEMBERS);
  const path = linkIn(await mailTo(server, address), "/invitations/");
  await visitor.follow(button(page, "Take it back").first());
  const other = await newVisitor();
  await other.open(path, 410);
});

test("row P4: a printed invitation is read by a camera", { tag: "@plain" }, async ({ administrator: visitor, page }) => {
  test.skip(!drawsPaper, NO_PAPER);
  const codes = await setPassword(visitor);
  await openWithProof(visitor, `${MEMBERS}/invite`, codes);
  await page.locator('input[value="editor"]').check();
  await visitor.follow(button(page, "Invite"));
  const address = await main(page).locator(".paste").innerText();
  expect((await printedCodes(page)).map((code) => code?.says)).toContain(address.trim());
});
