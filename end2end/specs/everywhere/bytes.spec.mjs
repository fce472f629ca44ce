import { check, measure } from "../../bytes.mjs";
import { test } from "../../runner.mjs";
import { Problems } from "../../visitor.mjs";

test("a first visit costs no more than it may", async (site) => {
  const problems = check(await measure(site));
  if (problems.length) throw new Problems(problems);
}, 300_000);
