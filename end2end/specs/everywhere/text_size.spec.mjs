// Letters twice as large, as many people set them once for all sites: nothing is cut off, nobody scrolls sideways.

import { launch } from "../../browser.mjs";
import { KINDS_OF_SCRIPT } from "../../fixtures/languages.mjs";
import { routesIn } from "../../fixtures/routes.mjs";
import { test } from "../../runner.mjs";
import { Site } from "../../site.mjs";

/** Twice the letters in a window of 640 px are as tight as the usual ones in 320 px. */
const SIZES = [{ width: 1280, height: 800 }, { width: 640, height: 800 }];

test("every route reads at 200 % text", async () => {
  const browser = await launch(["--blink-settings=defaultFontSize=32"]);
  try {
    const site = new Site(browser);
    const visitor = await site.visitor("islands");
    visitor.sizes = SIZES;
    for (const language of KINDS_OF_SCRIPT) {
      for (const path of (await routesIn(site, language)).values()) await visitor.open(path);
    }
  } finally {
    await browser.close();
  }
}, 300_000);
