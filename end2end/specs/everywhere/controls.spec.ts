// The checkers checked: each fault of `fixtures/faulty.ts` must be found, the page without fault must pass.

import { violations } from "../../fixtures/axe.ts";
import { faults, serveFaults } from "../../fixtures/faulty.ts";
import { htmlProblems } from "../../fixtures/html.ts";
import { Problems } from "../../fixtures/problems.ts";
import { expect, test } from "../../fixtures/test.ts";
import { Visitor } from "../../fixtures/visitor.ts";

for (const [name, fault] of Object.entries(faults)) {
  const title = name === "none" ? "a page without fault passes every check" : `the checks find a fault: ${name}`;
  test(title, { tag: "@islands" }, async ({ browser }) => {
    const { origin, end } = await serveFaults();
    const javaScriptEnabled = !fault.isPlain;
    const context = await browser.newContext({ baseURL: origin, javaScriptEnabled });
    const home = { origin, hasLoader: async () => fault.loader ?? false };
    const visitor = await Visitor.of(await context.newPage(), home, { javaScriptEnabled });
    // Asked for below: what it reads is remembered, and a faulty page is none of the site.
    visitor.usesAxe = false;
    const found: string[] = [];
    await visitor.open(`/en/${encodeURIComponent(name)}`).catch((error) => found.push(...(error instanceof Problems ? error.problems : [error.message])));
    if (fault.axe || name === "none") found.push(...(await violations(visitor.page)));
    if (fault.markup || name === "none") found.push(...(await htmlProblems(fault.html)));
    const wanted = fault.axe ?? fault.markup ?? fault.says;
    if (wanted) expect(found).toContainEqual(expect.stringMatching(wanted));
    else expect(found).toEqual([]);
    await context.close();
    end();
  });
}

test("axe reads the pages that visitors come to", { tag: "@islands" }, async ({ browser }) => {
  const { origin, end } = await serveFaults();
  const context = await browser.newContext({ baseURL: origin });
  const visitor = await Visitor.of(await context.newPage(), { origin, hasLoader: async () => false });
  const once = `?once=${Date.now()}`;
  await expect(visitor.open(`/en/low%20contrast${once}`)).rejects.toThrow(/axe color-contrast/);
  await context.close();
  end();
});
