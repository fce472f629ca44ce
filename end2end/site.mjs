// The site under test: makes visitors, and remembers which pages they saw so that the slow checks follow later.

import { itemsOf } from "./fixtures/library.mjs";
import { islandsBuilt, origin } from "./settings.mjs";
import { Visitor } from "./visitor.mjs";

const LOADER = /<script type="module" src="\/pkg\//;

export class Site {
  constructor(browser) {
    this.browser = browser;
    /** Every page that a journey came to and that answered 200: its path → whether it has an island. */
    this.seen = new Map();
  }

  /** Somebody new: no cookie, no cache. `wishes` override what the project says; see `visitor.mjs`. */
  visitor(project, wishes = {}) {
    return Visitor.of(this, project, wishes);
  }

  /** Whether pages carry the loader of islands. Asked once, of the first item, which has an island by the route table. */
  async hasLoader() {
    if (islandsBuilt !== undefined) return islandsBuilt;
    this.loader ??= itemsOf(this, "article").then(async ([path]) => LOADER.test((await this.get(path ?? "/en")).text));
    return this.loader;
  }

  /** Asks without a browser, follows nothing. Gives status, headers and text. */
  async get(path, headers = {}) {
    const answer = await fetch(new URL(path, origin), { headers, redirect: "manual" });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  }
}
