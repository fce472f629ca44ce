import { firstItem } from "../../fixtures/library.ts";
import { expect, test } from "../../fixtures/test.ts";
import { main } from "../../pages/frame.ts";
import { download } from "../../pages/item.ts";

test("a file says its size and comes with its type and name", async ({ page, site, visitor }) => {
  await visitor.open(await firstItem(site, "document"));
  const entry = main(page).getByRole("listitem").filter({ has: page.locator('a[href^="/files/"]') });
  await expect(entry.first(), "its size is said before").toHaveText(/\d/);
  const path = (await download(page).getAttribute("href"))!;
  const answer = await fetch(new URL(path, site.origin));
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(answer.status).toBe(200);
  expect(bytes.byteLength).toBe(Number(answer.headers.get("content-length")));
  expect(answer.headers.get("content-disposition")).toMatch(/^(inline|attachment); filename/);
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(answer.headers.get("content-security-policy")).toMatch(/default-src 'none'/);
  expect(answer.headers.get("cache-control")).toMatch(/immutable/);
  if (path.endsWith(".pdf")) {
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  }
});

test("a press on the file opens or saves it", { tag: "@plain" }, async ({ page, site, visitor }) => {
  await visitor.open(await firstItem(site, "document"));
  const path = (await download(page).getAttribute("href"))!;
  const answered = page.waitForResponse((response) => response.url().endsWith(path));
  const saved = page.waitForEvent("download", { timeout: 15_000 }).catch(() => null);
  await download(page).click({ noWaitAfter: true });
  const answer = await answered;
  expect(answer.status()).toBe(200);
  const isSaved = (await answer.allHeaders())["content-disposition"].startsWith("attachment");
  if (isSaved) expect(await (await saved)?.failure(), "it was saved").toBeNull();
});
