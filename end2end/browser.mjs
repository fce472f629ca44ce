// The browser, cut off from everything but the site.

import { chromium } from "playwright-core";
import { browserPath, origin } from "./settings.mjs";

/** Starts the browser. `more` are further arguments, such as a larger letter size. */
export function launch(more = []) {
  return chromium.launch({ executablePath: browserPath, args: [...ARGUMENTS, ...more], timeout: 60_000 });
}

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // No other name but those of this computer resolves: a page that asks for another host is seen asking, and reaches nobody.
  `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${new URL(origin).hostname}, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
];
