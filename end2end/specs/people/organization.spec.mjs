import { strict as assert } from "node:assert";
import { itemsOf } from "../../fixtures/library.mjs";
import { heading, main } from "../../pages/frame.mjs";
import { organization } from "../../pages/item.mjs";
import { journey } from "../../runner.mjs";

journey("row P1: an item leads to its organization, which shows all that it shares", async (visitor, site) => {
  const { page } = visitor;
  const [path] = await itemsOf(site, "article");
  await visitor.open(path);
  const name = await organization(page).innerText();
  await visitor.follow(organization(page));
  assert.equal(await heading(page).innerText(), name);
  await visitor.follow(main(page).locator('a[href*="/library?organization="]'));
  assert.match(visitor.path(), /organization=/);
});
