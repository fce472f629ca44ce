// The browser tests: `SEMILLA_URL=http://127.0.0.1:3000 node end2end/run.mjs [part of a name]`, against a running
// server that holds the demo library. One line per test, the count in the last line, 1 when anything failed.

import { readdirSync } from "node:fs";
import { launch } from "./browser.mjs";
import { run } from "./runner.mjs";
import { Site } from "./site.mjs";

const SPECS = new URL("./specs/", import.meta.url);

/** `fresh` is first: it weighs pages before journeys write anything. `everywhere` is last: it looks at what they came to. */
const turn = (file) => (file.startsWith("fresh") ? 0 : file.startsWith("everywhere") ? 2 : 1);

const files = readdirSync(SPECS, { recursive: true })
  .filter((file) => file.endsWith(".spec.mjs"))
  .sort((one, other) => turn(one) - turn(other) || one.localeCompare(other));
for (const file of files) await import(new URL(file, SPECS));

const browser = await launch();
const counts = await run(new Site(browser), process.argv[2]);
await browser.close();
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed || !counts.passed ? 1 : 0);
