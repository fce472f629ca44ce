// Somebody with a phone. Wherever they come, the page is looked at: see `checks/`.
//
// plain    scripts truly off, as in a browser that has none
// islands  scripts on
// refused  scripts on, but every *.wasm is refused, as by an old phone or a proxy
// keyboard scripts on; every link is followed and every button pressed by Tab and Enter
// scripts-aborted  scripts could run, but none arrives: the "off" column of axe, which needs a script of its own

import { check } from "./checks/all.mjs";
import { factsOf } from "./checks/facts.mjs";
import { press } from "./keys.mjs";
import { origin } from "./settings.mjs";

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };
/** What a project makes the browser complain of, and what is therefore no fault of the page. */
const EXPECTED = { refused: /net::ERR_FAILED/ };
const REFUSED = { refused: "**/*.wasm*", "scripts-aborted": /\.(js|mjs|wasm)(\?|$)/ };

/** What is wrong with a page, as a list of sentences. */
export class Problems extends Error {
  constructor(problems) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

export class Visitor {
  static async of(site, project, wishes, home = origin) {
    const context = await site.browser.newContext({
      baseURL: origin,
      javaScriptEnabled: project !== "plain",
      viewport: NARROW,
      locale: "en-US",
      ...wishes,
    });
    if (REFUSED[project]) await context.route(REFUSED[project], (route) => route.abort());
    const visitor = new Visitor(site, project, context, await context.newPage());
    visitor.origin = home;
    await visitor.listen();
    return visitor;
  }

  constructor(site, project, context, page) {
    Object.assign(this, { site, project, context, page, heard: [], requests: [], holds: [], expectsFailure: EXPECTED[project] ?? /^$/ });
    this.sizes = [WIDE, NARROW];
  }

  /** Goes to an address and looks around. `status` is what the page should answer. */
  async open(path, status = 200) {
    this.answer = await this.page.goto(path, { waitUntil: "load" });
    return this.look(status);
  }

  /** Follows a link or presses a button that leads to another page, and looks around there. */
  async follow(control, status = 200) {
    const arrived = this.page.waitForResponse((one) => isDocument(one) && !isRedirect(one), { timeout: 30_000 });
    // Of the page that comes: a key that is pressed waits for nothing.
    const loaded = this.page.waitForEvent("load", { timeout: 30_000 });
    // Already errors of their own when the click fails.
    for (const one of [arrived, loaded]) one.catch(() => {});
    await (this.project === "keyboard" ? press(this.page, control) : control.click());
    this.answer = await arrived;
    await loaded;
    return this.look(status);
  }

  /** Looks at the page, narrow and wide. Throws what is wrong with it. */
  async look(status = 200) {
    const problems = await this.problems(status);
    if (problems.length) throw new Problems(problems);
    if (status === 200) this.site.seen.set(this.path(), this.hasIsland);
  }

  /** What is wrong with the page, as sentences. */
  async problems(status = 200) {
    // A refusal that was asked for is no complaint.
    if (status >= 400) this.heard = this.heard.filter((one) => !one.includes(`a status of ${status} `));
    const facts = [];
    for (const size of this.sizes) {
      await this.page.setViewportSize(size);
      facts.push({ ...(await this.page.evaluate(factsOf)), width: size.width });
    }
    this.hasIsland = facts[0].islands > 0;
    const visit = {
      status,
      answered: this.answer?.status(),
      headers: (await this.answer?.headersArray()) ?? [],
      path: this.path(),
      heard: this.heard,
      requests: this.requests,
      origin: this.origin,
      cookies: await this.context.cookies(),
      holds: this.holds,
      violations: this.project === "plain" ? [] : await this.page.evaluate("window.violationsSeen ?? []"),
      expectsFailure: this.expectsFailure,
      hasLoader: await this.site.hasLoader(),
    };
    return check(facts, visit).map((problem) => `${this.path()} [${this.project}] ${problem}`);
  }

  /** Path and query of where the visitor is. */
  path() {
    const url = new URL(this.page.url());
    return url.href.slice(url.origin.length);
  }

  leave() {
    return this.context.close();
  }

  async listen() {
    const { context, page } = this;
    await context.addInitScript(() => {
      window.violationsSeen = [];
      document.addEventListener("securitypolicyviolation", (event) => {
        window.violationsSeen.push(`${event.effectiveDirective} refused ${event.blockedURI || "inline code"}`);
      });
    });
    context.on("request", (request) => this.requests.push(request.url()));
    page.on("pageerror", (error) => this.heard.push(`a script failed: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") this.heard.push(`the browser complained: ${message.text()}`);
    });
  }
}

function isDocument(response) {
  return response.request().isNavigationRequest() && response.frame().parentFrame() === null;
}

function isRedirect(response) {
  return response.status() >= 300 && response.status() < 400;
}
