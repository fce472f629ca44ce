import { strict as assert } from "node:assert";
import { itemIn } from "../../fixtures/library.mjs";
import { heading } from "../../pages/frame.mjs";
import { ask, field, found, marks, offers } from "../../pages/search.mjs";
import { journey, Skip } from "../../runner.mjs";

const KINDS = ["article", "training", "toolkit"];

/** The heading of an item that is there in all the languages. */
async function titleIn(visitor, site, languages) {
  const has = await itemIn(site, KINDS, languages);
  await visitor.open(has.get(languages[0]));
  return { has, title: (await heading(visitor.page).innerText()).trim() };
}

for (const language of ["en", "es"]) {
  journey(`row L4: an item is found by its title from the first page, in ${language}`, async (visitor, site) => {
    const { has, title } = await titleIn(visitor, site, [language]);
    await visitor.open(`/${language}`);
    await field(visitor.page).fill(title);
    await visitor.follow(ask(visitor.page));
    assert.equal(await found(visitor.page).first().getAttribute("href"), has.get(language));
    assert.ok(await marks(visitor.page).count(), "the words that match are marked");
    await visitor.follow(found(visitor.page).first());
    assert.equal(visitor.path(), has.get(language));
  });
}

journey("row L3: what is asked in English is answered in the reader's language", async (visitor, site) => {
  const { has, title } = await titleIn(visitor, site, ["en", "es"]);
  await visitor.open(`/es/search?q=${encodeURIComponent(title)}`);
  assert.ok((await found(visitor.page).evaluateAll((links) => links.map((link) => link.getAttribute("href")))).includes(has.get("es")));
});

journey("row L6: Arabic and Chinese are found by two letters of a title", async (visitor, site) => {
  for (const language of ["ar", "zh-Hans"]) {
    const { has, title } = await titleIn(visitor, site, [language]);
    const words = language === "ar" ? title.split(" ").find((word) => word.length > 3) : title.slice(0, 2);
    await visitor.open(`/${language}/search?q=${encodeURIComponent(words)}`);
    const links = await found(visitor.page).evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    assert.ok(links.includes(has.get(language)), `${words} finds ${has.get(language)} among ${links.join(", ")}`);
  }
});

journey("nothing found is said, with ways on", async (visitor) => {
  await visitor.open("/en/search?q=qqzzxxyyvv");
  assert.equal(await found(visitor.page).count(), 0);
  await visitor.open("/en/search");
});

journey("the search offers titles while somebody types, and nothing before", async (visitor, site) => {
  if (!(await site.hasLoader())) throw new Skip("the server was built without islands");
  const { page } = visitor;
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await visitor.open("/en/search");
  await page.waitForLoadState("networkidle");
  assert.ok(!asked.some((url) => /\.wasm|suggest/.test(url)), "nothing is loaded before the field is used");
  await field(page).focus();
  await page.waitForResponse(/\.wasm/);
  await page.waitForLoadState("networkidle");
  await field(page).pressSequentially("meet", { delay: 120 });
  await offers(page).first().waitFor({ state: "attached", timeout: 10_000 });
  assert.ok(await offers(page).count());
  await visitor.look();
}, ["islands"]);
