// The checkers checked: each fault of `fixtures/faulty.mjs` must be found, the page without fault must pass.

import { strict as assert } from "node:assert";
import { violations } from "../../a11y.mjs";
import { faults, serveFaults } from "../../fixtures/faulty.mjs";
import { htmlProblems } from "../../html.mjs";
import { test } from "../../runner.mjs";
import { Visitor } from "../../visitor.mjs";

for (const [name, fault] of Object.entries(faults)) {
  test(name === "none" ? "a page without fault passes every check" : `the checks find a fault: ${name}`, async (site) => {
    const server = await serveFaults();
    // Not the site itself: a fault must not be remembered among the pages to look at.
    const elsewhere = { browser: site.browser, seen: new Map(), hasLoader: async () => fault.loader ?? false };
    const visitor = await Visitor.of(elsewhere, fault.project ?? "islands", { baseURL: server.origin }, server.origin);
    try {
      const found = [];
      await visitor.open(`/en/${encodeURIComponent(name)}`).catch((error) => found.push(...(error.problems ?? [error.message])));
      if (fault.axe || name === "none") found.push(...(await violations(visitor.page)));
      if (fault.markup || name === "none") found.push(...(await htmlProblems(fault.html)));
      if (name === "none") assert.deepEqual(found, []);
      else assert.ok(found.some((problem) => (fault.axe ?? fault.markup ?? fault.says).test(problem)), `not found; said was: ${found.join("\n") || "nothing"}`);
    } finally {
      await visitor.leave();
      server.end();
    }
  });
}
