// What the runs are told from outside, read once: where the site is, which browser, what must be there.

if (!process.env.SEMILLA_URL) {
  console.error("SEMILLA_URL is missing: the address of a running server that holds the demo library.");
  process.exit(2);
}

/** Scheme, host and port of the site, without a slash at the end. */
export const origin = new URL(process.env.SEMILLA_URL).origin;

/** The browser: any Chromium of the last years. */
export const browserPath = process.env.CHROMIUM || "/usr/bin/chromium";

/** Whether the build holds islands: "1" and "0" are said by the build, otherwise the pages show it. */
export const islandsBuilt = { 1: true, 0: false }[process.env.SEMILLA_ISLANDS];

/** Whether the running build offers the pseudo-languages: then they alone are looked at. */
export const offersPseudoLanguages = process.env.SEMILLA_PSEUDO === "1";

/** Where the byte table goes, when somebody else judges growth. */
export const sizesFile = process.env.SEMILLA_SIZES;

/** The data folder of the site, where its letters are written as files; without it nobody can sign in. */
export const dataFolder = process.env.SEMILLA_DATA;

/** Paths of links, each of which signs an administrator in once. */
export const administratorLinks = (process.env.SEMILLA_LINKS ?? "").split(" ").filter(Boolean);

/** A machine that must leave nothing out: a skipped test is a failure there. */
export const isStrict = Boolean(process.env.CI);
