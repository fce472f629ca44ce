import { strict as assert } from "node:assert";
import { itemsOf } from "../../fixtures/library.mjs";
import { heading } from "../../pages/frame.mjs";
import { kit } from "../../pages/item.mjs";
import { journey } from "../../runner.mjs";

for (const language of ["en", "es"]) {
  journey(`row L7: a toolkit leads to each of its things and back, in ${language}`, async (visitor, site) => {
    const { page } = visitor;
    const [path] = await itemsOf(site, "toolkit", language);
    assert.ok(path, "the library has no toolkit");
    await visitor.open(path);
    const count = await kit(page).count();
    assert.ok(count > 1, "a toolkit holds things");
    for (let place = 0; place < count; place += 1) {
      const title = await kit(page).nth(place).innerText();
      await visitor.follow(kit(page).nth(place));
      assert.equal(await heading(page).innerText(), title);
      await page.goBack();
      assert.equal(visitor.path(), path);
    }
  });
}
