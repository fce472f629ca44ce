import { askForMail, digitsIn, linkIn, mailTo, signOut } from "../../fixtures/people.ts";
import type { Server } from "../../fixtures/server.ts";
import { expect, test } from "../../fixtures/test.ts";
import type { Visitor } from "../../fixtures/visitor.ts";
import { button, field, link, main } from "../../pages/frame.ts";

/** Gives the account an address, by the digits that are mailed there. */
async function addAddress(visitor: Visitor, server: Server, address: string): Promise<void> {
  const { page } = visitor;
  await visitor.follow(link(page, "Email address"));
  await field(page, "address").fill(address);
  await visitor.follow(button(page, "Send an email there"));
  const digits = digitsIn(await mailTo(server, address));
  await field(page, "code").fill("0000 0000");
  await visitor.follow(button(page, "Use this address"), 422);
  await field(page, "code").fill(digits);
  await visitor.follow(button(page, "Use this address"));
  await expect(main(page).getByText(address).first(), "the address is shown").toBeVisible();
}

test("row P5: an administrator signs in by link, adds an address, and signs in again by mail, without a password", async ({
  administrator: visitor, newVisitor, page, server,
}) => {
  const address = `ana-${Date.now()}@example.org`;
  await addAddress(visitor, server, address);
  await signOut(visitor);
  expect(visitor.path()).toBe("/en/sign-out");
  await page.goBack();
  await page.reload();
  expect(visitor.path(), "Back shows nothing personal").toMatch(/\/en\/sign-in/);

  await askForMail(visitor, address);
  const path = linkIn(await mailTo(server, address), "/by-link/");
  const other = await newVisitor();
  await other.open(path);
  await expect(main(other.page).getByRole("button"), "no button in another browser").toHaveCount(0);

  await visitor.open(path);
  await visitor.follow(button(page, "Sign in"));
  expect(visitor.path()).toBe("/en/account");
  await visitor.open(path, 410);
});

test("an address that nobody has gets the same page; wrong digits are refused in plain words", async ({ page, visitor }) => {
  visitor.holds = ["semilla-sign-in"];
  await visitor.open("/en/sign-in");
  await field(page, "address").fill("nobody");
  await visitor.follow(button(page, "Send me an email"), 422);
  await expect(field(page, "address"), "what was typed is still there").toHaveValue("nobody");
  await askForMail(visitor, `nobody-${Date.now()}@example.org`);
  await field(page, "code").fill("1234 5678");
  await visitor.follow(button(page, "Sign in"), 422);
  await expect(field(page, "code"), "digits are not shown again").toHaveValue("");
});

test("row L3, row P9: languages in order, browsers with names, data as a file, and away", async ({ administrator: visitor, page }) => {
  await visitor.follow(link(page, "Name and languages"));
  await field(page, "reading-1").selectOption("es");
  await field(page, "reading-2").selectOption("ar");
  await page.locator("#spoken-yue").check();
  await visitor.follow(button(page, "Save"));
  await expect(field(page, "reading-1")).toHaveValue("es");
  await expect(page.locator("#spoken-yue")).toBeChecked();

  await visitor.open("/en/account/browsers");
  await field(page, "name").first().fill("Old laptop");
  await visitor.follow(button(page, "Save").first());
  await expect(main(page).getByRole("heading", { name: /Old laptop/ }).first()).toBeVisible();

  await visitor.open("/en/account/data");
  const download = page.waitForEvent("download");
  await button(page, "Take it along as a file").click();
  expect((await download).suggestedFilename()).toBe("my-data.json");

  await visitor.open("/en/account/delete");
  await visitor.follow(button(page, "Delete your account"), 422);
  await page.getByRole("checkbox").check();
  await visitor.follow(button(page, "Delete your account"));
  expect(visitor.path()).toBe("/en/account-gone");
});
