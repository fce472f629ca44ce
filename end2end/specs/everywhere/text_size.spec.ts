// Letters twice as large, as many people set them once for all sites: nothing is cut off, nobody scrolls sideways.

import { KINDS_OF_SCRIPT } from "../../fixtures/languages.ts";
import { routesIn } from "../../fixtures/routes.ts";
import { test } from "../../fixtures/test.ts";
import config from "../../playwright.config.ts";

/** Twice the letters in a window of 640 px are as tight as the usual ones in 320 px. */
const SIZES = [{ width: 1280, height: 800 }, { width: 640, height: 800 }];

const { launchOptions } = config.use!;
test.use({ launchOptions: { ...launchOptions, args: [...launchOptions!.args!, "--blink-settings=defaultFontSize=32"] } });

// What is wrong is said in words.
test.use({ trace: "off" });

for (const language of KINDS_OF_SCRIPT) {
  test(`every route reads at 200 % text [${language}]`, { tag: "@islands" }, async ({ site, visitor }) => {
    visitor.sizes = SIZES;
    visitor.usesAxe = false;
    for (const path of (await routesIn(site, language)).values()) await visitor.open(path);
  });
}
