import { strict as assert } from "node:assert";
import { itemsOf } from "../../fixtures/library.mjs";
import { main } from "../../pages/frame.mjs";
import { shortAddress } from "../../pages/item.mjs";
import { journey, Skip } from "../../runner.mjs";
import { origin } from "../../settings.mjs";

const item = async (site) => (await itemsOf(site, "article"))[0];

/** Without scripts there is a text to mark and a plain link; both must be whole. */
async function isPlain({ page }) {
  const link = shortAddress(page).first();
  assert.match(await link.getAttribute("href"), /^\/i\/[\w-]{16}$/);
  const address = new URL(await link.getAttribute("href"), origin).href;
  const words = await main(page).innerText();
  assert.ok(words.includes(address), `the text to pass on holds ${address}`);
  assert.equal(await page.locator("leptos-island").getByRole("button").count(), 0, "no button that would do nothing");
}

journey("row C6: an item is passed on by a plain link", async (visitor, site) => {
  const { page } = visitor;
  await visitor.open(await item(site));
  const path = visitor.path();
  await isPlain(visitor);
  await visitor.follow(shortAddress(page).first());
  assert.equal(visitor.path(), path);
}, ["plain", "refused"]);

journey("the page is whole when its WASM is refused", async (visitor, site) => {
  await needsIslands(site);
  await visitor.open(await item(site));
  await visitor.page.waitForTimeout(3_000);
  await visitor.look();
  await isPlain(visitor);
}, ["refused"]);

for (const language of ["en", "es"]) {
  journey(`row C6: one press copies a text ready to paste, in ${language}`, async (visitor, site) => {
    const { context, page } = visitor;
    await needsIslands(site);
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
    const [path] = await itemsOf(site, "article", language);
    await visitor.open(path);
    const button = page.locator("leptos-island").getByRole("button").first();
    await button.waitFor({ timeout: 15_000 });
    const status = page.locator("leptos-island").getByRole("status");
    await button.click();
    await status.filter({ hasText: /\S/ }).waitFor({ timeout: 5_000 });
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const title = await page.getByRole("heading", { level: 1 }).innerText();
    assert.ok(copied.includes(title), `"${copied}" holds the title`);
    assert.match(copied, new RegExp(`${origin}/i/[\\w-]{16}`));
    await visitor.look();
  }, ["islands"]);
}

async function needsIslands(site) {
  if (!(await site.hasLoader())) {
    throw new Skip("the server was built without islands: no page carries a script");
  }
}
