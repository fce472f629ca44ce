// Letters twice as large, as many people set them once for all sites: nothing is cut off, nobody scrolls sideways.

import { launch } from "../../browser.mjs";
import { routesIn } from "../../fixtures/routes.mjs";
import { test } from "../../runner.mjs";
import { Site } from "../../site.mjs";

test("every route reads at 200 % text", async () => {
  const browser = await launch(["--blink-settings=defaultFontSize=32"]);
  try {
    const site = new Site(browser);
    const visitor = await site.visitor("islands");
    for (const language of ["en", "ar"]) {
      for (const path of (await routesIn(site, language)).values()) await visitor.open(path);
    }
  } finally {
    await browser.close();
  }
}, 300_000);
