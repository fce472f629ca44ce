// Every link from the first page of a language on: nothing is missing, every page is whole and its markup clean.
// Breadth first and bounded, so that a large library shows some of everything and not all of something. Pages in other
// languages, files and short addresses are only asked whether they are there.

import { strict as assert } from "node:assert";
import { LAUNCH } from "../../fixtures/languages.mjs";
import { linksOf } from "../../fixtures/library.mjs";
import { htmlProblems } from "../../html.mjs";
import { reading } from "../../runner.mjs";
import { origin } from "../../settings.mjs";
import { Problems } from "../../visitor.mjs";

const MOST_PAGES = 150;
const MOST_OTHERS = 400;
/** Leads out of the site; has its own spec. */
const EXIT = "/exit";

for (const language of LAUNCH) {
  const name = `every link from /${language} leads somewhere, and every page is whole`;
  reading("crawl", name, (site) => crawl(site, language), 600_000);
}

async function crawl(site, language) {
  const visitor = await site.visitor("islands");
  const problems = [];
  const counts = { pages: 0, others: 0 };
  const found = new Map([[`/${language}`, "the start"]]);
  for (const [path, from] of found) {
    const isHere = path === `/${language}` || path.startsWith(`/${language}/`);
    if (isHere ? counts.pages >= MOST_PAGES : counts.others >= MOST_OTHERS) continue;
    counts[isHere ? "pages" : "others"] += 1;
    const { status, headers, text } = await site.get(path);
    if (status >= 300 && status < 400) {
      note(found, headers.get("location"), path);
    } else if (status !== 200) {
      problems.push(`${path} answers ${status}; ${from} leads there`);
    } else if (isHere && headers.get("content-type")?.startsWith("text/html")) {
      problems.push(...(await htmlProblems(text)).map((problem) => `${path} ${problem}`));
      problems.push(...(await look(visitor, path)));
      for (const link of linksOf(text)) note(found, link, path);
    }
  }
  await visitor.leave();
  console.log(`        from /${language}: ${counts.pages} pages, ${counts.others} other addresses, of ${found.size} found`);
  assert.ok(counts.pages > 10, `only ${counts.pages} pages hang together`);
  if (problems.length) throw new Problems(problems);
}

async function look(visitor, path) {
  visitor.heard.length = 0;
  try {
    await visitor.open(path);
    return [];
  } catch (error) {
    return error.problems ?? [`${path} ${error.message}`];
  }
}

/** Remembers an address of ours; other sites are not asked. */
function note(found, link, from) {
  const url = new URL(link, new URL(from, origin));
  const path = url.pathname + url.search;
  if (url.origin === origin && path !== EXIT && !found.has(path)) found.set(path, from);
}
