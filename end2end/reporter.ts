// What could not run and why, and the one line of counts that every runner of this project ends with. With CI set, a
// test that did not run is a failure, whoever skipped it.

import type { FullConfig, FullResult, Reporter, Suite, TestCase } from "@playwright/test/reporter";
import { isStrict } from "./fixtures/environment.ts";

export default class Counts implements Reporter {
  #tests: TestCase[] = [];

  onBegin(_: FullConfig, suite: Suite) {
    this.#tests = suite.allTests();
  }

  async onEnd(result: FullResult) {
    if (process.argv.includes("--list")) return;
    const passed = this.#tests.filter((test) => ["expected", "flaky"].includes(test.outcome()));
    const failed = this.#tests.filter((test) => test.outcome() === "unexpected");
    const skipped = this.#tests.filter((test) => test.outcome() === "skipped");
    for (const test of skipped) console.log(`not run: ${test.titlePath().slice(1).join(" › ")}: ${reasonOf(test)}`);
    const lost = isStrict ? skipped.length : 0;
    console.log(`${passed.length} passed, ${failed.length + lost} failed, ${skipped.length - lost} skipped`);
    return { status: lost && result.status === "passed" ? ("failed" as const) : result.status };
  }

  printsToStdio() {
    return false;
  }
}

function reasonOf({ results, annotations }: TestCase): string {
  const all = [...annotations, ...results.flatMap((one) => one.annotations)];
  const said = all.find(({ type }) => type === "skip" || type === "fixme")?.description;
  return said ?? (results.length ? "no reason was given" : "the run ended before it");
}
