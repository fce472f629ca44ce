// Our own loop over the tests. playwright-core alone is used, not @playwright/test: that one brings a loader, workers
// and reporters which nothing here needs, and expects browsers from its own download service; this needs npm and any
// Chromium, and counts in the one line that `cargo xtask test` reads.

import { availableParallelism } from "node:os";
import { isStrict } from "./settings.mjs";

/** The ways in which a journey is made; what they mean stands in `visitor.mjs`. */
export const PROJECTS = ["plain", "islands", "keyboard"];

const LONGEST = 120_000;
/** A browser waits for its pages about as long as it works on them. */
const LANES = 2 * availableParallelism();
const tests = [];

/** Says that something cannot be tried here. Counted and listed; with CI set it is a failure. */
export class Skip extends Error {}

/** A journey: made once per project, each time by a visitor whom nobody has seen before. */
export function journey(name, walk, projects = PROJECTS) {
  for (const project of projects) tests.push({ name: `${name} [${project}]`, project, body: walk });
}

/** A test that makes its own visitors, or needs none. `body` gets the site. */
export function test(name, body, longest = LONGEST) {
  tests.push({ name, body, longest });
}

/** A test that only reads: those of a kind that stand side by side are run side by side. */
export function reading(kind, name, body, longest = LONGEST) {
  tests.push({ kind, name, body, longest });
}

/** Runs all tests whose name holds `wanted`, in the order in which they were written. Returns the counts. */
export async function run(site, wanted = "") {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const group of groupsOf(tests.filter(({ name }) => name.includes(wanted)))) {
    const waiting = [...group];
    const lane = async () => {
      for (let one = waiting.shift(); one; one = waiting.shift()) await runOne(one, site, counts);
    };
    await Promise.all(Array.from({ length: Math.min(group.length, LANES) }, lane));
  }
  return counts;
}

/** What may run side by side: a test alone, or neighbours of one kind. */
function groupsOf(tests) {
  const groups = [];
  for (const test of tests) {
    const last = groups.at(-1);
    if (test.kind && last?.[0].kind === test.kind) last.push(test);
    else groups.push([test]);
  }
  return groups;
}

async function runOne(one, site, counts) {
  const start = performance.now();
  const [outcome, reason] = await outcomeOf(one, site);
  counts[outcome] += 1;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${outcome.padEnd(7)} ${seconds.padStart(5)} s  ${one.name}${reason ? `\n${indented(reason)}` : ""}`);
}

async function outcomeOf({ project, body, longest = LONGEST }, site) {
  const visitor = project && (await site.visitor(project));
  try {
    await within(longest, body(visitor ?? site, site));
    return ["passed"];
  } catch (error) {
    if (error instanceof Skip) return [isStrict ? "failed" : "skipped", `not run: ${error.message}`];
    return ["failed", `${visitor ? `at ${visitor.page.url()}: ` : ""}${explained(error)}`];
  } finally {
    await visitor?.leave();
  }
}

function within(milliseconds, work) {
  let timer;
  const late = new Promise((_, refuse) => {
    timer = setTimeout(() => refuse(new Error(`not done after ${milliseconds / 1000} s`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Problems of pages are told as they are; anything else with the place where it was thrown. */
function explained(error) {
  if (error.problems) return grouped(error.problems).join("\n");
  return error.stack ?? String(error);
}

/** One line per kind of problem: the first of them, and how many more there are. What follows " at " is its place. */
function grouped(problems) {
  const kinds = new Map();
  for (const problem of problems) {
    const kind = problem.replace(/^\/\S*( \[[\w-]+\])? /, "").replace(/ at .*$/s, "");
    kinds.set(kind, [...(kinds.get(kind) ?? []), problem]);
  }
  return [...kinds.values()].map(([first, ...more]) => `${first}${more.length ? `; ${more.length} more like it` : ""}`);
}

function indented(text) {
  return text.replace(/^/gm, "    ");
}
