import { firstItem } from "../../fixtures/library.ts";
import { expect, test } from "../../fixtures/test.ts";
import { heading, main } from "../../pages/frame.ts";
import { topic } from "../../pages/item.ts";

test("row L1: a topic gathers what stands under it", async ({ page, site, visitor }) => {
  const path = await firstItem(site, "article");
  await visitor.open(path);
  const name = await topic(page).innerText();
  await visitor.follow(topic(page));
  await expect(heading(page)).toHaveText(name);
  await expect(main(page).locator(`a[href="${path}"]`).first(), "it leads back").toBeVisible();
  await visitor.follow(main(page).locator('a[href*="/library?topic="]'));
  expect(visitor.path()).toMatch(/topic=/);
});
