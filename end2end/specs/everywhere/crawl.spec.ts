// Every link from the first page of a language on: nothing is missing, every page is whole and its markup clean.
// Breadth first and bounded, so that a large library shows some of everything and not all of something. Pages in other
// languages, files and short addresses are only asked whether they are there. Every page is asked for and its markup read; in a
// browser the pages of two languages are looked at, and of the others a sample (fixtures/sample.ts).

import { htmlProblems } from "../../fixtures/html.ts";
import { LAUNCH } from "../../fixtures/languages.ts";
import { linksOf } from "../../fixtures/library.ts";
import { expectNone, Problems } from "../../fixtures/problems.ts";
import { isSampled } from "../../fixtures/sample.ts";
import type { Site } from "../../fixtures/site.ts";
import { expect, test } from "../../fixtures/test.ts";
import type { Visitor } from "../../fixtures/visitor.ts";

// What is wrong is said in words; a trace of so many pages costs more than looking at them.
test.use({ trace: "off" });

const MOST_PAGES = 150;
const MOST_OTHERS = 400;
/** Leads out of the site; has its own spec. */
const EXIT = "/exit";

for (const language of LAUNCH) {
  test(`every link from /${language} leads somewhere, and every page is whole`, { tag: "@islands" }, async ({ site, visitor }) => {
    test.setTimeout(600_000);
    // axe reads one page of every route; here it would read a library.
    visitor.usesAxe = false;
    await crawl(site, visitor, language);
  });
}

async function crawl(site: Site, visitor: Visitor, language: string): Promise<void> {
  const problems: string[] = [];
  const counts = { pages: 0, others: 0 };
  const found = new Map([[`/${language}`, "the start"]]);
  for (const [path, from] of found) {
    const isHere = path === `/${language}` || path.startsWith(`/${language}/`);
    if (isHere ? counts.pages >= MOST_PAGES : counts.others >= MOST_OTHERS) continue;
    counts[isHere ? "pages" : "others"] += 1;
    const { status, headers, text } = await site.get(path);
    const leads = headers.get("location");
    if (status >= 300 && status < 400 && leads) {
      note(found, site, leads, path);
    } else if (status !== 200) {
      problems.push(`${path} answers ${status}; ${from} leads there`);
    } else if (isHere && headers.get("content-type")?.startsWith("text/html")) {
      problems.push(...(await htmlProblems(text)).map((problem) => `${path} ${problem}`));
      if (isSampled(language, path)) problems.push(...(await look(visitor, path)));
      for (const link of linksOf(text)) note(found, site, link, path);
    }
  }
  console.log(`from /${language}: ${counts.pages} pages, ${counts.others} other addresses, of ${found.size} found`);
  expect(counts.pages, "pages that hang together").toBeGreaterThan(10);
  expectNone(problems);
}

async function look(visitor: Visitor, path: string): Promise<string[]> {
  visitor.forget();
  try {
    await visitor.open(path);
    return [];
  } catch (error) {
    return error instanceof Problems ? error.problems : [`${path} ${error}`];
  }
}

/** Remembers an address of ours; other sites are not asked. */
function note(found: Map<string, string>, { origin }: Site, link: string, from: string): void {
  const url = new URL(link, new URL(from, origin));
  const path = url.pathname + url.search;
  if (url.origin === origin && path !== EXIT && !found.has(path)) found.set(path, from);
}
