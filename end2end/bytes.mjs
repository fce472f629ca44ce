// What a first visit costs over the wire: headers and packed bodies, cold cache, a phone's window, per route and
// language. `node end2end/bytes.mjs` prints the table, `--write` takes it over as `bench/budgets.json`.
//
// The limits of the handbook are judged here. Growth against the committed rows is judged by `cargo xtask test` when it
// runs us (it knows whether the islands were made small; it names SEMILLA_SIZES), and here when we run alone.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { launch } from "./browser.mjs";
import { LAUNCH } from "./fixtures/languages.mjs";
import { routesIn } from "./fixtures/routes.mjs";
import { sizesFile } from "./settings.mjs";
import { Site } from "./site.mjs";

const BUDGETS = new URL("../bench/budgets.json", import.meta.url);
const KB = 1000;

/** The most that a page may cost, in bytes; the island's own bytes count apart, for they come when the page is read. */
const MOST = { html: 12 * KB, lesson: 15 * KB, css: 10 * KB, script: 90 * KB, img: 20 * KB, total: 50 * KB, requests: 4, again: 8 * 1024 };
/** Pages in scripts that old phones lack letters for may bring one font. */
const MOST_WITH_FONT = { font: 50 * KB, total: 100 * KB };
const FONT_LANGUAGES = new Set(["ar", "gu", "hi"]);

/** Growth below this needs no word: 2 %, or the length of a date. */
const GROWTH = 1.02;
const NOISE = 64;

/** Measures every route in a language. Rows are those of `bench/budgets.json` and the number of requests. */
export async function measure(site, language) {
  const rows = [];
  for (const [route, path] of await routesIn(site, language)) {
    rows.push({ route, language, ...(await cost(site, path)) });
  }
  return rows;
}

/** Leaves the rows for whoever asked for them. */
export function writeDown(rows) {
  if (sizesFile) writeFileSync(sizesFile, JSON.stringify(rows.map(budget)));
}

/** What is over a limit or has grown, as sentences. */
export function check(rows) {
  const problems = rows.flatMap(overLimit);
  if (sizesFile) return problems;
  if (!existsSync(BUDGETS)) return [...problems, "bench/budgets.json is missing: node end2end/bytes.mjs --write"];
  return [...problems, ...growth(rows, JSON.parse(readFileSync(BUDGETS, "utf8")))];
}

async function cost(site, path) {
  const visitor = await site.visitor("islands", { viewport: { width: 360, height: 640 } });
  try {
    const { context, page } = visitor;
    const sum = { html: 0, css: 0, js: 0, wasm: 0, font: 0, img: 0, requests: 0, scripts: 0, again: 0 };
    let isBack = false;
    const count = (kind, bytes) => {
      sum[isBack ? "again" : kind] += bytes;
      if (!isBack) sum[kind === "js" || kind === "wasm" ? "scripts" : "requests"] += 1;
    };
    const cache = await listen(context, page, count);
    const wasm = page.waitForResponse(/\.wasm/, { timeout: 10_000 }).catch(() => null);
    await page.goto(path, { waitUntil: "load" });
    if (await page.locator("script[type=module]").count()) await (await wasm)?.finished();
    await page.waitForLoadState("networkidle");
    // When a browser asks for the icon is its own affair; it asks once, so it is counted once.
    const icon = page.locator("link[rel=icon]");
    if (await icon.count()) {
      const href = await icon.getAttribute("href");
      const alone = await context.newPage();
      await listen(context, alone, (_, bytes) => count("img", bytes));
      await alone.goto(href, { waitUntil: "networkidle" });
      await alone.close();
    }
    isBack = true;
    await cache.use();
    await page.goto(path, { waitUntil: "networkidle" });
    return sum;
  } finally {
    await visitor.leave();
  }
}

/** Tells of every answer that was loaded: its kind and its bytes on the wire. What the browser keeps it uses only when told. */
async function listen(context, page, count) {
  const devtools = await context.newCDPSession(page);
  const kinds = new Map();
  devtools.on("Network.responseReceived", ({ requestId, type, response: { mimeType } }) => {
    kinds.set(requestId, kindOf(type, mimeType));
  });
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind) count(kind, encodedDataLength);
  });
  await devtools.send("Network.enable");
  await devtools.send("Network.setCacheDisabled", { cacheDisabled: true });
  return { use: () => devtools.send("Network.setCacheDisabled", { cacheDisabled: false }) };
}

/** Under which column an answer counts; the icon that a browser asks for by itself under none. */
function kindOf(type, mimeType) {
  if (mimeType === "application/wasm") return "wasm";
  const kinds = { Document: "html", Stylesheet: "css", Script: "js", Font: "font", Image: "img", Media: "img", Fetch: "js" };
  return kinds[type];
}

/** What of a row is over a limit, as sentences. */
export function overLimit(row) {
  const { route, language, html, css, js, wasm, font, img, requests, again } = row;
  const most = { font: 0, ...MOST, ...(FONT_LANGUAGES.has(language) ? MOST_WITH_FONT : {}) };
  const isLesson = route.includes("{slug}");
  const facts = [
    ["html", html, isLesson ? most.lesson : most.html],
    ["css", css, most.css],
    ["js and wasm", js + wasm, most.script],
    ["font", font, most.font],
    ["img", img, most.img],
    ["all without scripts", html + css + font + img, most.total],
    ["requests", requests, most.requests],
    ["coming back", again, most.again],
  ];
  return facts
    .filter(([, is, allowed]) => is > allowed)
    .map(([what, is, allowed]) => `${route} in ${language}: ${what} ${is}, allowed ${allowed}`);
}

/** What costs more than the committed rows say, as sentences. */
export function growth(rows, committed) {
  return rows.map(budget).flatMap((row) => {
    const before = committed.find(({ route, language }) => route === row.route && language === row.language);
    if (!before) return [`${row.route} in ${row.language} has no row in bench/budgets.json`];
    // A font comes only where the computer has none for the script: it has a limit, not a history.
    return Object.keys(row)
      .filter((kind) => kind !== "font" && row[kind] > before[kind] + NOISE && row[kind] > before[kind] * GROWTH)
      .map((kind) => `${row.route} in ${row.language}: ${kind} grew from ${before[kind]} to ${row[kind]} bytes`);
  });
}

/** A row as it is kept. */
function budget({ route, language, html, css, js, wasm, font, img, again }) {
  return { route, language, html, css, js, wasm, font, img, again };
}

async function main(arguments_) {
  const browser = await launch();
  const site = new Site(browser);
  const rows = [];
  for (const language of LAUNCH) rows.push(...(await measure(site, language)));
  writeDown(rows);
  await browser.close();
  console.table(rows);
  if (arguments_.includes("--write")) {
    const byName = (one, other) => (one.route === other.route ? order(one.language, other.language) : order(one.route, other.route));
    const lines = rows.map(budget).sort(byName).map((row) => JSON.stringify(row));
    writeFileSync(BUDGETS, `[\n${lines.join(",\n")}\n]\n`);
  }
  const problems = check(rows);
  for (const problem of problems) console.error(problem);
  process.exit(problems.length ? 1 : 0);
}

function order(one, other) {
  return one < other ? -1 : Number(one > other);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main(process.argv.slice(2));
