import { strict as assert } from "node:assert";
import { checklist } from "../../fixtures/library.mjs";
import { boxes } from "../../pages/training.mjs";
import { journey } from "../../runner.mjs";

journey("a checklist can be ticked, and forgets", async (visitor, site) => {
  const { page } = visitor;
  await visitor.open(await checklist(site));
  const first = boxes(page).first();
  assert.equal(await first.isChecked(), false);
  await first.focus();
  await page.keyboard.press("Space");
  assert.equal(await first.isChecked(), true);
  assert.ok(await first.evaluate((box) => box.labels.length && box.labels[0].innerText.trim()), "each box has its words");
  await visitor.open(visitor.path());
  assert.equal(await first.isChecked(), false);
});
