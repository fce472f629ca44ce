import { type Addresses, itemIn } from "../../fixtures/library.ts";
import type { Site } from "../../fixtures/site.ts";
import { expect, test } from "../../fixtures/test.ts";
import type { Visitor } from "../../fixtures/visitor.ts";
import { heading } from "../../pages/frame.ts";
import { ask, field, found, marks, offers } from "../../pages/search.ts";

const KINDS = ["article", "training", "toolkit"];

/** An item that is there in all the languages, and its heading in the first of them. */
async function titleIn(visitor: Visitor, site: Site, languages: string[]): Promise<{ has: Addresses; title: string }> {
  const has = await itemIn(site, KINDS, languages);
  await visitor.open(has.in(languages[0]));
  return { has, title: (await heading(visitor.page).innerText()).trim() };
}

for (const language of ["en", "es"]) {
  test(`row L4: an item is found by its title from the first page, in ${language}`, async ({ page, site, visitor }) => {
    const { has, title } = await titleIn(visitor, site, [language]);
    await visitor.open(`/${language}`);
    await field(page).fill(title);
    await visitor.follow(ask(page));
    await expect(found(page).first()).toHaveAttribute("href", has.in(language));
    await expect(marks(page).first(), "the words that match are marked").toBeVisible();
    await visitor.follow(found(page).first());
    expect(visitor.path()).toBe(has.in(language));
  });
}

test("row L3: what is asked in English is answered in the reader's language", async ({ page, site, visitor }) => {
  const { has, title } = await titleIn(visitor, site, ["en", "es"]);
  await visitor.open(`/es/search?q=${encodeURIComponent(title)}`);
  const links = await found(page).evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(links).toContain(has.in("es"));
});

for (const language of ["ar", "zh-Hans"]) {
  test(`row L6: Arabic and Chinese are found by two letters of a title, in ${language}`, async ({ page, site, visitor }) => {
    const { has, title } = await titleIn(visitor, site, [language]);
    const words = language === "ar" ? title.split(" ").find((word) => word.length > 3)! : title.slice(0, 2);
    await visitor.open(`/${language}/search?q=${encodeURIComponent(words)}`);
    const links = await found(page).evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(links, words).toContain(has.in(language));
  });
}

test("nothing found is said, with ways on", async ({ page, visitor }) => {
  await visitor.open("/en/search?q=qqzzxxyyvv");
  await expect(found(page)).toHaveCount(0);
  await visitor.open("/en/search");
});

test("the search offers titles while somebody types, and nothing before", { tag: "@islands" }, async ({ page, site, visitor }) => {
  test.skip(!(await site.hasLoader()), "the server was built without islands");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await visitor.open("/en/search");
  await page.waitForLoadState("networkidle");
  expect(asked.filter((url) => /\.wasm|suggest/.test(url)), "nothing is loaded before the field is used").toEqual([]);
  const loaded = page.waitForResponse(/\.wasm/);
  await field(page).focus();
  await (await loaded).finished();
  // The island wakes up after its last file came; what is typed before is not offered anything for.
  await expect(async () => {
    await field(page).fill("");
    await field(page).pressSequentially("meet");
    await expect(offers(page)).not.toHaveCount(0, { timeout: 1_000 });
  }).toPass();
  await visitor.look();
});
