// Pictures of the main pages, to be looked at by people: `SEMILLA_URL=… node end2end/shots.mjs FOLDER [en,ar]`. Not a test.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launch } from "./browser.mjs";
import { LAUNCH } from "./fixtures/languages.mjs";
import { routesIn } from "./fixtures/routes.mjs";
import { Site } from "./site.mjs";

const WIDTHS = [360, 1280];
const SCHEMES = ["light", "dark"];

const [folder, wanted] = process.argv.slice(2);
if (!folder) {
  console.error("Say into which folder: node end2end/shots.mjs FOLDER [en,ar]");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const browser = await launch();
const site = new Site(browser);
let count = 0;
for (const language of (wanted ? wanted.split(",") : LAUNCH)) {
  const routes = [...(await routesIn(site, language)), ["/{lang}/nothing", `/${language}/nothing-is-here`]];
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const visitor = await site.visitor("islands", { viewport: { width, height: 800 }, colorScheme });
      for (const [route, path] of routes) {
        await visitor.page.goto(path);
        await visitor.page.screenshot({ path: join(folder, name(route, language, width, colorScheme)), fullPage: true });
        count += 1;
      }
      await visitor.leave();
    }
  }
}
await browser.close();
console.log(`${count} pictures in ${folder}`);

/** `library-slug_ar_360_dark.png`, `home_en_1280_light.png` */
function name(route, language, width, scheme) {
  const page = route.replace("/{lang}", "").replace(/[^a-z]+/g, "-").replace(/^-|-$/g, "") || "home";
  return `${page}_${language}_${width}_${scheme}.png`;
}
