import { strict as assert } from "node:assert";
import { itemsOf } from "../../fixtures/library.mjs";
import { heading, main } from "../../pages/frame.mjs";
import { topic } from "../../pages/item.mjs";
import { journey } from "../../runner.mjs";

journey("row L1: a topic gathers what stands under it", async (visitor, site) => {
  const { page } = visitor;
  const [path] = [...(await itemsOf(site, "article")), ...(await itemsOf(site, "training"))];
  await visitor.open(path);
  const name = await topic(page).innerText();
  await visitor.follow(topic(page));
  assert.equal(await heading(page).innerText(), name);
  const back = main(page).locator(`a[href="${path}"]`);
  assert.ok(await back.count(), `${visitor.path()} leads back to ${path}`);
  await visitor.follow(main(page).locator('a[href*="/library?topic="]'));
  assert.match(visitor.path(), /topic=/);
});
