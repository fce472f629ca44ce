// One page of every route in every language of the interface: whole, and read by axe.

import { LAUNCH } from "../../fixtures/languages.ts";
import { routesIn } from "../../fixtures/routes.ts";
import { test } from "../../fixtures/test.ts";

// What is wrong is said in words.
test.use({ trace: "off" });

for (const language of LAUNCH) {
  test(`one page of every route is whole, and axe finds nothing, in ${language}`, { tag: "@islands" }, async ({ site, visitor }) => {
    for (const path of (await routesIn(site, language)).values()) await visitor.open(path);
  });
}
