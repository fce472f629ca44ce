import { strict as assert } from "node:assert";
import { itemIn, itemsOf } from "../../fixtures/library.mjs";
import { heading } from "../../pages/frame.mjs";
import { entries } from "../../pages/library.mjs";
import { license, shortAddress, text } from "../../pages/item.mjs";
import { journey } from "../../runner.mjs";

journey("a resource is opened from the library and read", async (visitor) => {
  const { page } = visitor;
  await visitor.open("/en/library?kind=article");
  const title = await entries(page).first().innerText();
  await visitor.follow(entries(page).first());
  assert.equal(await heading(page).innerText(), title);
  assert.ok((await text(page).first().innerText()).length > 100, "there is a text to read");
});

journey("row L11: every resource names its license", async (visitor, site) => {
  const { page } = visitor;
  for (const path of (await itemsOf(site, "article")).slice(0, 5)) {
    await visitor.open(path);
    assert.ok(await license(page).count(), `${path} names no license`);
  }
});

journey("row L16: the short address leads to the item in the reader's language", async (visitor, site) => {
  const { page } = visitor;
  const has = await itemIn(site, ["article", "form"], ["en", "es"]);
  await visitor.open(has.get("en"));
  const short = await shortAddress(page).first().getAttribute("href");
  for (const [asks, leads] of [["es", has.get("es")], ["en", has.get("en")]]) {
    const answer = await site.get(short, { "accept-language": asks });
    assert.equal(answer.status, 307);
    assert.equal(answer.headers.get("location"), leads);
  }
});
