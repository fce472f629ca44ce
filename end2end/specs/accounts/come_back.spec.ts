import { fillPassword, openWithProof, PASSWORD, setPassword, SIGNED_IN, signOut } from "../../fixtures/people.ts";
import { expect, test } from "../../fixtures/test.ts";
import type { Visitor } from "../../fixtures/visitor.ts";
import { button, field, link, main } from "../../pages/frame.ts";

const COME_BACK = "/en/account/come-back";

/** The path of an invitation by link. */
async function invite(administrator: Visitor): Promise<string> {
  const { page } = administrator;
  const codes = await setPassword(administrator);
  await openWithProof(administrator, "/en/organizations/demo-workers/members/invite", codes);
  await page.locator('input[value="trainer"]').check();
  await administrator.follow(button(page, "Invite"));
  return new URL(await main(page).locator(".paste").innerText()).pathname;
}

/** Nothing but the sheet comes on paper, black on white. */
async function looksRightOnPaper({ page }: Visitor): Promise<void> {
  await page.emulateMedia({ media: "print" });
  for (const gone of [page.getByRole("banner"), page.getByRole("contentinfo"), page.getByRole("link"), page.getByRole("button")]) {
    for (const one of await gone.all()) await expect(one).toBeHidden();
  }
  const code = main(page).locator(".codes code").first();
  await expect(code).toBeVisible();
  await expect(code).toHaveCSS("color", "rgb(0, 0, 0)");
  await expect(code).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await page.emulateMedia({ media: null });
}

test("row P5: who was invited by a link is warned, sets a password, has a sheet for paper, and comes back without mail", async ({
  administrator, newVisitor,
}, { project }) => {
  const path = await invite(administrator);
  const bea = await newVisitor();
  const { page } = bea;
  bea.holds = SIGNED_IN;
  await bea.open(path);
  await field(page, "name").fill(`Rosa ${project.name}`);
  await bea.follow(button(page, "Accept"));
  expect(bea.path(), "the first screen").toBe(COME_BACK);
  for (const way of ["With a passkey", "With your email address", "With a password and recovery codes"]) {
    await expect(link(page, way)).toHaveCount(1);
  }

  await bea.follow(link(page, "Choose later"));
  await expect(main(page).getByText("You have no way to come back yet.")).toBeVisible();
  await bea.follow(button(page, "Sign out"));
  expect(bea.path()).toBe("/en/sign-out");
  await expect(main(page).getByText("You could not come back.")).toBeVisible();
  await bea.follow(link(page, "Choose how you come back"));
  expect(bea.path()).toBe(COME_BACK);

  await bea.follow(link(page, "With a password and recovery codes"));
  const codes = await fillPassword(bea);
  expect(codes).toHaveLength(10);
  const [address, name] = await main(page).locator("code").allInnerTexts();
  await looksRightOnPaper(bea);
  await bea.follow(link(page, "Your account"));
  await expect(main(page).getByText("You have no way to come back yet.")).toHaveCount(0);

  await signOut(bea);
  await expect(main(page).getByText("You are signed out")).toBeVisible();
  await bea.open(new URL(address).pathname);
  await field(page, "who").fill(name);
  await field(page, "password").fill(PASSWORD);
  await field(page, "code").fill(codes[0]);
  await bea.follow(button(page, "Sign in"));
  expect(bea.path()).toBe("/en/account");
});
