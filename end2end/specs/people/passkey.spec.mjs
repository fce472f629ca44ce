import { strict as assert } from "node:assert";
import { createHmac } from "node:crypto";
import { administratorLink } from "../../fixtures/people.mjs";
import { main } from "../../pages/frame.mjs";
import { journey, Skip, test } from "../../runner.mjs";
import { origin } from "../../settings.mjs";
import { Visitor } from "../../visitor.mjs";

const button = (page, name) => main(page).getByRole("button", { name, exact: true });
const link = (page, name) => main(page).getByRole("link", { name, exact: true });
const SECURITY = "/en/account/security";

/** Signs in by a link of the operator, whatever name of the computer stands in it. */
async function enter(visitor) {
  const { pathname } = new URL(administratorLink(), origin);
  await visitor.open(pathname);
  await visitor.follow(button(visitor.page, "Sign in"));
  assert.equal(visitor.path(), "/en/account");
}

async function signOut(visitor) {
  await visitor.open("/en/account");
  await visitor.follow(button(visitor.page, "Sign out"));
}

/** A phone with a screen lock, made of nothing: whoever holds it says yes. */
async function authenticator(cdp) {
  const options = {
    protocol: "ctap2",
    transport: "internal",
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  };
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", { options });
  return authenticatorId;
}

/** Adds a passkey under a name. */
async function add(visitor, name) {
  const { page } = visitor;
  await visitor.open(SECURITY);
  await visitor.follow(link(page, "Add a passkey"));
  await page.locator("#passkey-name").fill(name);
  await visitor.follow(button(page, "Add the passkey"));
  assert.equal(visitor.path(), SECURITY);
  assert.ok(await link(page, name).count(), "the new passkey is in the list");
}

test("row P5: a passkey is added, signs in, proves, and is removed", async (site) => {
  if (!(await site.hasLoader())) throw new Skip("the build holds no islands");
  // No browser knows passkeys under a number.
  const home = origin.replace("127.0.0.1", "localhost");
  const visitor = await Visitor.of(site, "islands", { baseURL: home }, home);
  visitor.holds = ["semilla", "semilla-sign-in"];
  const { page } = visitor;
  try {
    const cdp = await visitor.context.newCDPSession(page);
    await cdp.send("WebAuthn.enable");
    const first = await authenticator(cdp);
    await enter(visitor);
    await add(visitor, "My phone");
    const { credentials } = await cdp.send("WebAuthn.getCredentials", { authenticatorId: first });
    assert.equal(credentials.length, 1);
    assert.ok(credentials[0].isResidentCredential && credentials[0].rpId === "localhost");

    await signOut(visitor);
    await visitor.open(`/en/sign-in?next=${SECURITY}`);
    await visitor.follow(button(page, "Sign in with a passkey"));
    assert.equal(visitor.path(), SECURITY);

    await visitor.open(`/en/account/proof?next=${SECURITY}`);
    await visitor.follow(button(page, "Use a passkey"));
    assert.equal(visitor.path(), SECURITY);

    await visitor.follow(link(page, "My phone"));
    await visitor.follow(button(page, "Remove it"), 422);
    assert.ok(await main(page).getByText("Add another one first").count(), "an admin keeps one");
    // The same phone makes no second one; another one does.
    await visitor.open(`${SECURITY}/passkeys/new`);
    await button(page, "Add the passkey").click();
    await main(page).getByText("That did not work").waitFor();
    await cdp.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId: first });
    await authenticator(cdp);
    await add(visitor, "New phone");
    await visitor.follow(link(page, "My phone"));
    await visitor.follow(button(page, "Remove it"));
    assert.equal(await link(page, "My phone").count(), 0);
    assert.equal(await link(page, "New phone").count(), 1);
  } finally {
    await visitor.leave();
  }
});

journey("row P5: a password with an app for its codes is set, and signs in without scripts too", async (visitor) => {
  const { page } = visitor;
  visitor.holds = ["semilla", "semilla-sign-in"];
  await enter(visitor);
  await visitor.open(SECURITY);
  await visitor.follow(link(page, "Set a password"));
  const letters = await main(page).locator("code").innerText();
  const fill = async (password, code) => {
    await page.locator('input[name="password"]').fill(password);
    await page.locator('input[name="again"]').fill(password);
    await page.locator('input[name="code"]').fill(code);
    return button(page, "Save password and app");
  };
  await visitor.follow(await fill("purple kiwi 27", codeOf(letters)), 422);
  assert.equal(await main(page).locator("code").innerText(), letters, "nobody scans twice");
  const password = "purple kiwis in the rain";
  await visitor.follow(await fill(password, codeOf(letters)));
  const paper = await main(page).locator("code").allInnerTexts();
  assert.equal(paper.length, 10);

  await visitor.open(SECURITY);
  const name = await main(page).locator("code").innerText();
  await signOut(visitor);
  await visitor.open("/en/sign-in");
  await visitor.follow(link(page, "Sign in with a password"));
  const signIn = async (code) => {
    await page.locator('input[name="who"]').fill(name);
    await page.locator('input[name="password"]').fill(password);
    await page.locator('input[name="code"]').fill(code);
    return button(page, "Sign in");
  };
  await visitor.follow(await signIn("0000-0000-0000-0000"), 422);
  assert.equal(await page.locator('input[name="who"]').inputValue(), name);
  assert.equal(await page.locator('input[name="password"]').inputValue(), "");
  await visitor.follow(await signIn(paper[0]));
  assert.equal(visitor.path(), "/en/account");
  await visitor.open(SECURITY);
  assert.match(await main(page).innerText(), /You have \W?9\W? recovery codes left/);
  await visitor.open(`/en/account/proof?next=${SECURITY}`);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('input[name="code"]').fill(paper[1]);
  await visitor.follow(button(page, "Go on"));
  assert.equal(visitor.path(), SECURITY);
});

/** The code of now for a secret in base 32 (RFC 6238), as an app makes it. */
function codeOf(letters) {
  const bits = [...letters.replace(/\s/g, "")]
    .map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac("sha1", key).update(step).digest();
  const number = mac.readUInt32BE(mac[19] & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}
