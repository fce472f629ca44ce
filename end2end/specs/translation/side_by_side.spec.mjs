import { strict as assert } from "node:assert";
import { itemIn } from "../../fixtures/library.mjs";
import { languageLink, main } from "../../pages/frame.mjs";
import { journey } from "../../runner.mjs";

const beside = (page) => main(page).locator(".beside");

journey("a text is read in two languages side by side, and the menu turns them round", async (visitor, site) => {
  const { page } = visitor;
  const has = await itemIn(site, ["article", "training"], ["en", "es", "ar"]);
  await visitor.open(has.get("es"));
  await visitor.follow(main(page).locator('a[href*="with=ar"]').first());
  assert.equal(visitor.path(), `${has.get("es")}?with=ar`);
  const languages = await beside(page).locator("[lang]").evaluateAll((parts) => parts.map((part) => part.lang));
  assert.ok(languages.includes("ar"), "the second language is there, marked");
  await visitor.follow(languageLink(page, "ar"));
  assert.equal(visitor.path(), `${has.get("ar")}?with=es`);
  assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
});

journey("side by side is two columns on a wide screen and one below the other on a phone", async (visitor, site) => {
  const { page } = visitor;
  const has = await itemIn(site, ["article"], ["en", "es"]);
  await visitor.open(`${has.get("en")}?with=es`);
  const columns = async (width) => {
    await page.setViewportSize({ width, height: 800 });
    return beside(page).first().evaluate((box) => {
      const cells = [...box.querySelectorAll("[lang], p, li, h2")].map((one) => Math.round(one.getBoundingClientRect().left));
      return new Set(cells.filter((left) => left >= 0)).size;
    });
  };
  assert.ok((await columns(1280)) > (await columns(320)), "more starting edges on a wide screen");
});
