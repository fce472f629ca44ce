// The two pseudo-languages, in a build that offers them: English with longer words and accents, and the same from right
// to left. What is cut off, overlaps or was never translated shows in every page of the site, at three widths.

import { strict as assert } from "node:assert";
import { routesIn } from "../../fixtures/routes.mjs";
import { test } from "../../runner.mjs";
import { offersPseudoLanguages } from "../../settings.mjs";

const SIZES = [{ width: 320, height: 640 }, { width: 360, height: 740 }, { width: 1280, height: 800 }];

if (offersPseudoLanguages) {
  for (const [language, direction] of [["en-XA", "ltr"], ["ar-XB", "rtl"]]) {
    test(`every route fits in the pseudo-language ${language}`, (site) => walk(site, language, direction), 300_000);
  }
}

async function walk(site, language, direction) {
  const visitor = await site.visitor("islands");
  visitor.sizes = SIZES;
  const routes = await routesIn(site, language);
  assert.ok(routes.size >= 10, `only ${routes.size} routes`);
  for (const path of routes.values()) {
    await visitor.open(path);
    const [lang, dir] = await visitor.page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
    assert.deepEqual([lang, dir], [language, direction], path);
  }
  await visitor.leave();
}
