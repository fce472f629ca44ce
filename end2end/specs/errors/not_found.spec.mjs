import { strict as assert } from "node:assert";
import { main } from "../../pages/frame.mjs";
import { journey } from "../../runner.mjs";

// A browser writes every answer of 404 into its console; here it is what we ask for.
const EXPECTED = /status of 404/;

for (const [path, locale, lang, dir] of [
  ["/es/library/nada-de-esto", "en-US", "es", "ltr"],
  ["/ar/trainings/nothing", "en-US", "ar", "rtl"],
  ["/en/what/ever/this/is", "es-MX", "en", "ltr"],
  ["/i/0000000000000000", "es-MX", "es", "ltr"],
  ["/xx/library", "es-MX", "es", "ltr"],
  ["/not-a-language", "en-US", "en", "ltr"],
]) {
  journey(`${path} is not there, said in ${lang} with the languages to choose from`, async (visitor, site) => {
    const here = await site.visitor(visitor.project, { locale });
    here.expectsFailure = EXPECTED;
    await here.open(path, 404);
    assert.equal(await here.page.locator("html").getAttribute("lang"), lang);
    assert.equal(await here.page.locator("html").getAttribute("dir"), dir);
    for (const tag of ["en", "es"]) {
      assert.ok(await main(here.page).locator(`a[hreflang="${tag}"]`).count(), `offers ${tag}`);
    }
    await here.follow(main(here.page).locator('a[hreflang="en"]'));
    assert.equal(here.path(), "/en");
    await here.leave();
  });
}
