// Everything that must hold on every page, whoever comes and by whatever way. Each check gives sentences; none is good.

import { languageProblems } from "./language.ts";
import { overflowProblems, squeezeProblems } from "./overflow.ts";
import { policyProblems } from "./policy.ts";
import { requestProblems } from "./requests.ts";
import { scriptProblems } from "./scripts.ts";
import { structureProblems } from "./structure.ts";
import { traceProblems } from "./traces.ts";
import type { Facts, Visit } from "./types.ts";
import { wordProblems } from "./words.ts";

/** `facts` hold one reading of the page per width; `visit` what was seen around it. */
export function check(facts: Facts[], visit: Visit): string[] {
  const [first] = facts;
  return [
    ...answerProblems(visit),
    ...languageProblems(first, visit),
    ...structureProblems(first),
    ...facts.flatMap(overflowProblems),
    ...facts.flatMap(squeezeProblems),
    ...scriptProblems(first, visit),
    ...policyProblems(first, visit),
    ...requestProblems(visit),
    ...traceProblems(first, visit),
    ...wordProblems(first),
  ];
}

function answerProblems({ status, answered }: Visit): string[] {
  return answered === undefined || answered === status ? [] : [`answers ${answered} instead of ${status}`];
}
