// One content policy, as a header; scripts forbidden where no island is; nothing on the page runs into it.

import type { Facts, Visit } from "./types.ts";

/** What a page with an island may run: our own files of the site, and WASM. */
const OWN_SCRIPTS = /^(\S+\/pkg\/|'self')( 'wasm-unsafe-eval')?$/;

export function policyProblems({ islands }: Facts, { headers, violations, heard, expectsFailure, hasLoader }: Visit): string[] {
  const problems = violations.map((violation) => `breaks its own policy: ${violation}`);
  const policies = headers.filter(({ name }) => name.toLowerCase() === "content-security-policy");
  if (headers.length && policies.length !== 1) problems.push(`has ${policies.length} content policies`);
  const [policy] = policies;
  if (policy) {
    const script = /script-src ([^;]*)/.exec(policy.value)?.[1].trim();
    // A build without islands shows no island; the route table still allows one there, and nothing comes of it.
    const mayAllow = islands > 0 || !hasLoader;
    if (script !== "'none'" && !mayAllow) problems.push(`has no island and allows script-src ${script}`);
    if (script !== "'none'" && !OWN_SCRIPTS.test(script ?? "")) problems.push(`has a loose policy: script-src ${script}`);
    if (/unsafe-inline|nonce|\*/.test(policy.value)) problems.push(`has a loose policy: ${policy.value}`);
  }
  // Where scripts are off there is no event; the browser still says what it refused.
  return [...problems, ...heard.filter((one) => !expectsFailure.test(one))];
}
