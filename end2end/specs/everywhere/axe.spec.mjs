// axe on every page that a journey came to, and on one page of every route in every language of the interface. Scripts on and off differ
// only where a page has an island: elsewhere the two would look at the same bytes, for `checks/scripts.mjs` holds that
// there is no script.

import { strict as assert } from "node:assert";
import { violations } from "../../a11y.mjs";
import { LAUNCH } from "../../fixtures/languages.mjs";
import { routesIn } from "../../fixtures/routes.mjs";
import { reading, Skip, test } from "../../runner.mjs";
import { Problems } from "../../visitor.mjs";

const LOOKS = [
  { name: "320 px, light", viewport: { width: 320, height: 640 }, colorScheme: "light" },
  { name: "1280 px, dark", viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
];

test("one page of every route is whole in every language", async (site) => {
  const visitor = await site.visitor("islands");
  for (const language of LAUNCH) {
    for (const path of (await routesIn(site, language)).values()) await visitor.open(path);
  }
  await visitor.leave();
}, 600_000);

for (const project of ["scripts-aborted", "islands"]) {
  for (const { name, ...look } of LOOKS) {
    reading("axe", `axe finds nothing at ${name} [${project}]`, async (site) => {
      if (project === "islands" && !(await site.hasLoader())) {
        throw new Skip("the server was built without islands: scripts on and off are the same");
      }
      const paths = [...site.seen].filter(([, hasIsland]) => project !== "islands" || hasIsland).map(([path]) => path);
      assert.ok(paths.length, "no page was visited");
      const visitor = await site.visitor(project, look);
      const problems = [];
      for (const path of paths) {
        await visitor.page.goto(path);
        problems.push(...(await violations(visitor.page)).map((violation) => `${path} ${violation}`));
      }
      await visitor.leave();
      console.log(`        axe read ${paths.length} pages`);
      if (problems.length) throw new Problems(problems);
    }, 900_000);
  }
}
