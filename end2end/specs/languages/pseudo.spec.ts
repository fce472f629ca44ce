// The two pseudo-languages, in a build that offers them: English with longer words and accents, and the same from right
// to left. What is cut off, overlaps or was never translated shows in every page of the site, at three widths.

import { pseudoBinary } from "../../fixtures/environment.ts";
import { routesIn } from "../../fixtures/routes.ts";
import { expect, test } from "../../fixtures/test.ts";

const SIZES = [{ width: 320, height: 640 }, { width: 360, height: 740 }, { width: 1280, height: 800 }];

test.skip(!pseudoBinary, "SEMILLA_PSEUDO_BIN names no server with the pseudo-languages; `cargo xtask e2e` builds one");
test.use({ serverOptions: { program: pseudoBinary, flags: pseudoBinary ? ["--pseudo"] : [] } });

for (const [language, direction] of [["en-XA", "ltr"], ["ar-XB", "rtl"]]) {
  test(`every route fits in the pseudo-language ${language}`, { tag: "@islands" }, async ({ page, site, visitor }) => {
    test.setTimeout(300_000);
    visitor.sizes = SIZES;
    visitor.usesAxe = false;
    const routes = await routesIn(site, language);
    expect(routes.size).toBeGreaterThanOrEqual(10);
    for (const path of routes.values()) {
      await visitor.open(path);
      await expect(page.locator("html"), path).toHaveAttribute("lang", language);
      await expect(page.locator("html"), path).toHaveAttribute("dir", direction);
    }
  });
}
