// The browser tests: `SEMILLA_URL=http://127.0.0.1:3000 node end2end/run.mjs [part of a name]`, against a running
// server that holds the demo library. One line per test, the count in the last line, 1 when anything failed.

import { readdirSync } from "node:fs";
import { launch } from "./browser.mjs";
import { run } from "./runner.mjs";
import { Site } from "./site.mjs";

const SPECS = new URL("./specs/", import.meta.url);

/** `everywhere` is last: it looks closer at the pages that the journeys came to. */
const isLate = (file) => file.startsWith("everywhere");

const files = readdirSync(SPECS, { recursive: true })
  .filter((file) => file.endsWith(".spec.mjs"))
  .sort((one, other) => isLate(one) - isLate(other) || one.localeCompare(other));
for (const file of files) await import(new URL(file, SPECS));

const browser = await launch();
const counts = await run(new Site(browser), process.argv[2]);
await browser.close();
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed || !counts.passed ? 1 : 0);
