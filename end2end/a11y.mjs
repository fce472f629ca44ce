// axe on a page, injected by evaluation: a script tag would break the page's own policy. All rules run, those of
// WCAG 2.2 and the good practice around them, with nothing left out; zero violations is the gate.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// Off unless asked for; the size of targets is part of WCAG 2.2 AA.
const RULES = { "target-size": { enabled: true } };

/** What axe finds on the page, as sentences. */
export async function violations(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (rules) => window.axe.run(document, { rules, resultTypes: ["violations"] }),
    RULES,
  );
  return violations.map(({ id, help, nodes }) => {
    const [{ target, failureSummary }] = nodes;
    const reason = (failureSummary ?? "").split("\n").slice(1).join(" ").trim();
    return `axe ${id}: ${help} at ${target.join(" ")} (${reason})${nodes.length > 1 ? ` and ${nodes.length - 1} more there` : ""}`;
  });
}
