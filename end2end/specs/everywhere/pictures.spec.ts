// Pictures of the main pages, to be looked at by people: `SEMILLA_PICTURES=FOLDER npx playwright test pictures`. Not a test.

import { join } from "node:path";
import { picturesFolder } from "../../fixtures/environment.ts";
import { LAUNCH } from "../../fixtures/languages.ts";
import { routesIn } from "../../fixtures/routes.ts";
import { test } from "../../fixtures/test.ts";

for (const language of picturesFolder ? LAUNCH : []) {
  for (const width of [360, 1280]) {
    for (const colorScheme of ["light", "dark"] as const) {
      test(`pictures in ${language}, ${width} px, ${colorScheme}`, { tag: "@islands" }, async ({ newVisitor, site }) => {
        const { page } = await newVisitor({ viewport: { width, height: 800 }, colorScheme });
        for (const [route, path] of [...(await routesIn(site, language)), ["/{lang}/nothing", `/${language}/nothing-is-here`]]) {
          await page.goto(path);
          await page.screenshot({ path: join(picturesFolder!, name(route, language, width, colorScheme)), fullPage: true });
        }
      });
    }
  }
}

/** `library-slug_ar_360_dark.png`, `home_en_1280_light.png` */
function name(route: string, language: string, width: number, scheme: string): string {
  const page = route.replace("/{lang}", "").replace(/[^a-z]+/g, "-").replace(/^-|-$/g, "") || "home";
  return `${page}_${language}_${width}_${scheme}.png`;
}
