import type { CDPSession } from "@playwright/test";
import { codeOf, PASSWORD, signOut } from "../../fixtures/people.ts";
import { Site } from "../../fixtures/site.ts";
import { expect, test } from "../../fixtures/test.ts";
import type { Visitor } from "../../fixtures/visitor.ts";
import { button, field, link, main } from "../../pages/frame.ts";

const SECURITY = "/en/account/security";

/** A phone with a screen lock, made of nothing: whoever holds it says yes. */
async function addAuthenticator(devtools: CDPSession): Promise<string> {
  const { authenticatorId } = await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return authenticatorId;
}

/** Adds a passkey under a name. */
async function addPasskey(visitor: Visitor, name: string): Promise<void> {
  const { page } = visitor;
  await visitor.open(SECURITY);
  await visitor.follow(link(page, "Add a passkey"));
  await page.locator("#passkey-name").fill(name);
  await visitor.follow(button(page, "Add the passkey"));
  expect(visitor.path()).toBe(SECURITY);
  await expect(link(page, name).first(), "the new passkey is in the list").toBeVisible();
}

test.describe("at a name, for no browser knows passkeys under a number", () => {
  test.use({
    baseURL: async ({ server }, use) => {
      await use(server.url.replace("127.0.0.1", "localhost"));
    },
    site: async ({ baseURL }, use) => {
      await use(new Site(baseURL!));
    },
  });

  test("row P5: a passkey is added, signs in, proves, and is removed", { tag: "@islands" }, async ({ administrator: visitor, page, site }) => {
    test.skip(!(await site.hasLoader()), "the server was built without islands");
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("WebAuthn.enable");
    const authenticatorId = await addAuthenticator(devtools);
    await addPasskey(visitor, "My phone");
    const { credentials } = await devtools.send("WebAuthn.getCredentials", { authenticatorId });
    expect(credentials).toHaveLength(1);
    expect(credentials[0]).toMatchObject({ isResidentCredential: true, rpId: "localhost" });

    await signOut(visitor);
    await visitor.open(`/en/sign-in?next=${SECURITY}`);
    await visitor.follow(button(page, "Sign in with a passkey"));
    expect(visitor.path()).toBe(SECURITY);

    await visitor.open(`/en/account/proof?next=${SECURITY}`);
    await visitor.follow(button(page, "Use a passkey"));
    expect(visitor.path()).toBe(SECURITY);

    await visitor.follow(link(page, "My phone"));
    await visitor.follow(button(page, "Remove it"), 422);
    await expect(main(page).getByText("Add another one first").first(), "an admin keeps one").toBeVisible();
    // The same phone makes no second one; another one does.
    await visitor.open(`${SECURITY}/passkeys/new`);
    await button(page, "Add the passkey").click();
    await expect(main(page).getByText("That did not work")).toBeVisible();
    await devtools.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId });
    await addAuthenticator(devtools);
    await addPasskey(visitor, "New phone");
    await visitor.follow(link(page, "My phone"));
    await visitor.follow(button(page, "Remove it"));
    await expect(link(page, "My phone")).toHaveCount(0);
    await expect(link(page, "New phone")).toHaveCount(1);
  });
});

test("row P5: a password with an app for its codes is set, and signs in without scripts too", async ({ administrator: visitor, page }) => {
  await visitor.open(SECURITY);
  await visitor.follow(link(page, "Set a password"));
  const secret = await main(page).locator("code").innerText();
  const choose = async (password: string, code: string) => {
    await field(page, "password").fill(password);
    await field(page, "again").fill(password);
    await field(page, "code").fill(code);
    return button(page, "Save password and app");
  };
  await visitor.follow(await choose("purple kiwi 27", codeOf(secret)), 422);
  await expect(main(page).locator("code"), "nobody scans twice").toHaveText(secret);
  await visitor.follow(await choose(PASSWORD, codeOf(secret)));
  const codes = await main(page).locator(".codes code").allInnerTexts();
  expect(codes).toHaveLength(10);

  await visitor.open(SECURITY);
  const name = await main(page).locator("code").innerText();
  await signOut(visitor);
  await visitor.open("/en/sign-in");
  await visitor.follow(link(page, "Sign in with a password"));
  const enter = async (code: string) => {
    await field(page, "who").fill(name);
    await field(page, "password").fill(PASSWORD);
    await field(page, "code").fill(code);
    return button(page, "Sign in");
  };
  await visitor.follow(await enter("0000-0000-0000-0000"), 422);
  await expect(field(page, "who")).toHaveValue(name);
  await expect(field(page, "password")).toHaveValue("");
  await visitor.follow(await enter(codes[0]));
  expect(visitor.path()).toBe("/en/account");
  await visitor.open(SECURITY);
  await expect(main(page)).toContainText(/You have \W?9\W? recovery codes left/);
  await visitor.open(`/en/account/proof?next=${SECURITY}`);
  await field(page, "password").fill(PASSWORD);
  await field(page, "code").fill(codes[1]);
  await visitor.follow(button(page, "Go on"));
  expect(visitor.path()).toBe(SECURITY);
});
