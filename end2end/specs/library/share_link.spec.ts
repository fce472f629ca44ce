import { firstItem } from "../../fixtures/library.ts";
import type { Site } from "../../fixtures/site.ts";
import { expect, test } from "../../fixtures/test.ts";
import type { Visitor } from "../../fixtures/visitor.ts";
import { main } from "../../pages/frame.ts";
import { island, shortAddress } from "../../pages/item.ts";

/** Without scripts there is a text to mark and a plain link; both must be whole. */
async function expectPlain({ page }: Visitor, { origin }: Site): Promise<void> {
  const short = shortAddress(page).first();
  await expect(short).toHaveAttribute("href", /^\/i\/[\w-]{16}$/);
  await expect(main(page), "the text to pass on").toContainText(`${origin}${await short.getAttribute("href")}`);
  await expect(island(page).getByRole("button"), "no button that would do nothing").toHaveCount(0);
}

test("row C6: an item is passed on by a plain link", { tag: "@plain" }, async ({ page, site, visitor }) => {
  await visitor.open(await firstItem(site, "article"));
  const path = visitor.path();
  await expectPlain(visitor, site);
  await visitor.follow(shortAddress(page).first());
  expect(visitor.path()).toBe(path);
});

test.describe("with its WASM refused, as by an old phone or a proxy", () => {
  test.use({ refuses: /\.wasm/ });

  test("row C6: an item is passed on by a plain link", { tag: "@islands" }, async ({ page, site, visitor }) => {
    await visitor.open(await firstItem(site, "article"));
    const path = visitor.path();
    await expectPlain(visitor, site);
    await visitor.follow(shortAddress(page).first());
    expect(visitor.path()).toBe(path);
  });

  test("the page is whole", { tag: "@islands" }, async ({ page, site, visitor }) => {
    test.skip(!(await site.hasLoader()), "the server was built without islands: no page carries a script");
    const refused = page.waitForEvent("requestfailed", (request) => request.url().includes(".wasm"));
    await visitor.open(await firstItem(site, "article"));
    await refused;
    await page.waitForLoadState("networkidle");
    await visitor.look();
    await expectPlain(visitor, site);
  });
});

for (const language of ["en", "es"]) {
  test(`row C6: one press copies a text ready to paste, in ${language}`, { tag: "@islands" }, async ({ context, page, site, visitor }) => {
    test.skip(!(await site.hasLoader()), "the server was built without islands: no page carries a script");
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: site.origin });
    await visitor.open(await firstItem(site, "article", language));
    await island(page).getByRole("button").first().click();
    await expect(island(page).getByRole("status").filter({ hasText: /\S/ })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied, "it holds the title").toContain(await page.getByRole("heading", { level: 1 }).innerText());
    expect(copied).toMatch(new RegExp(`${site.origin}/i/[\\w-]{16}`));
    await visitor.look();
  });
}
