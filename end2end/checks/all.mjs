// Everything that must hold on every page, whoever comes and by whatever way. Each check gives sentences; none is good.

import { languageProblems } from "./language.mjs";
import { overflowProblems, squeezeProblems } from "./overflow.mjs";
import { policyProblems } from "./policy.mjs";
import { requestProblems } from "./requests.mjs";
import { scriptProblems } from "./scripts.mjs";
import { structureProblems } from "./structure.mjs";
import { traceProblems } from "./traces.mjs";
import { wordProblems } from "./words.mjs";

/** `facts` hold one reading of the page per width; `visit` what was seen around it. */
export function check(facts, visit) {
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

function answerProblems({ status, answered }) {
  return answered === undefined || answered === status ? [] : [`answers ${answered} instead of ${status}`];
}
