import { checklist } from "../../fixtures/library.ts";
import { expect, test } from "../../fixtures/test.ts";
import { boxes } from "../../pages/training.ts";

test("a checklist can be ticked, and forgets", async ({ page, site, visitor }) => {
  await visitor.open(await checklist(site));
  const first = boxes(page).first();
  await expect(first).not.toBeChecked();
  await first.focus();
  await page.keyboard.press("Space");
  await expect(first).toBeChecked();
  await expect(first, "each box has its words").toHaveAccessibleName(/\S/);
  await visitor.open(visitor.path());
  await expect(first).not.toBeChecked();
});
