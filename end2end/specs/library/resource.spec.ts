import { itemIn, itemsOf } from "../../fixtures/library.ts";
import { expect, test } from "../../fixtures/test.ts";
import { heading } from "../../pages/frame.ts";
import { license, shortAddress, text } from "../../pages/item.ts";
import { entries } from "../../pages/library.ts";

test("a resource is opened from the library and read", async ({ page, visitor }) => {
  await visitor.open("/en/library?kind=article");
  const title = await entries(page).first().innerText();
  await visitor.follow(entries(page).first());
  await expect(heading(page)).toHaveText(title);
  expect((await text(page).first().innerText()).length, "there is a text to read").toBeGreaterThan(100);
});

test("row L11: every resource names its license", async ({ page, site, visitor }) => {
  for (const path of (await itemsOf(site, "article")).slice(0, 5)) {
    await visitor.open(path);
    await expect(license(page), path).toBeVisible();
  }
});

test("row L16: the short address leads to the item in the reader's language", async ({ page, site, visitor }) => {
  const has = await itemIn(site, ["article", "form"], ["en", "es"]);
  await visitor.open(has.in("en"));
  const short = (await shortAddress(page).first().getAttribute("href"))!;
  for (const language of ["es", "en"]) {
    const { status, headers } = await site.get(short, { "accept-language": language });
    expect(status).toBe(307);
    expect(headers.get("location")).toBe(has.in(language));
  }
});
