import { strict as assert } from "node:assert";
import { itemsOf } from "../../fixtures/library.mjs";
import { main } from "../../pages/frame.mjs";
import { download } from "../../pages/item.mjs";
import { journey, test } from "../../runner.mjs";
import { origin } from "../../settings.mjs";

const document = async (site) => {
  const [path] = await itemsOf(site, "document");
  assert.ok(path, "the library has no document");
  return path;
};

journey("a file says its size and comes with its type and name", async (visitor, site) => {
  const { page } = visitor;
  await visitor.open(await document(site));
  const link = download(page);
  assert.match(await main(page).getByRole("listitem").filter({ has: page.locator('a[href^="/files/"]') }).first().innerText(), /\d/, "its size is said before");
  const path = await link.getAttribute("href");
  const answer = await fetch(new URL(path, origin));
  const bytes = await answer.arrayBuffer();
  assert.equal(answer.status, 200);
  assert.equal(bytes.byteLength, Number(answer.headers.get("content-length")));
  assert.match(answer.headers.get("content-disposition"), /^(inline|attachment); filename/);
  assert.equal(answer.headers.get("x-content-type-options"), "nosniff");
  assert.match(answer.headers.get("content-security-policy"), /default-src 'none'/);
  assert.match(answer.headers.get("cache-control"), /immutable/);
  if (path.endsWith(".pdf")) {
    assert.equal(answer.headers.get("content-type"), "application/pdf");
    assert.equal(Buffer.from(bytes).subarray(0, 5).toString(), "%PDF-");
  }
});

test("a press on the file opens or saves it", async (site) => {
  const visitor = await site.visitor("plain", { acceptDownloads: true });
  await visitor.open(await document(site));
  const link = download(visitor.page);
  const path = await link.getAttribute("href");
  const answered = visitor.page.waitForResponse((response) => response.url().endsWith(path), { timeout: 15_000 });
  const saved = visitor.page.waitForEvent("download", { timeout: 15_000 }).catch(() => null);
  await link.click({ noWaitAfter: true });
  const answer = await answered;
  assert.equal(answer.status(), 200);
  const isSaved = /^attachment/.test((await answer.allHeaders())["content-disposition"]);
  if (isSaved) assert.equal(await (await saved)?.failure(), null, "it was saved");
  await visitor.leave();
});
