import { firstItem } from "../../fixtures/library.ts";
import { expect, test } from "../../fixtures/test.ts";
import { heading, main } from "../../pages/frame.ts";
import { organization } from "../../pages/item.ts";

test("row P1: an item leads to its organization, which shows all that it shares", async ({ page, site, visitor }) => {
  await visitor.open(await firstItem(site, "article"));
  const name = await organization(page).innerText();
  await visitor.follow(organization(page));
  await expect(heading(page)).toHaveText(name);
  await visitor.follow(main(page).locator('a[href*="/library?organization="]'));
  expect(visitor.path()).toMatch(/organization=/);
});
