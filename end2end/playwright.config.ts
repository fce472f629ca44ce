import { defineConfig } from "@playwright/test";
import { browserPath, isStrict } from "./fixtures/environment.ts";
import type { Options } from "./fixtures/test.ts";

/** The ways in which every journey is made. A test tagged with some of them is made in those alone. */
const PROJECTS = ["plain", "islands", "keyboard"];

/** Hides the tests that are tagged for other projects only. */
const notFor = (project: string) => new RegExp(`^(?=.*@(${PROJECTS.join("|")})\\b)(?!.*@${project}\\b)`);

export default defineConfig<Options>({
  testDir: "specs",
  outputDir: "../target/e2e",
  globalSetup: "./fixtures/template.ts",
  fullyParallel: true,
  // A browser waits for its pages about as long as it works on them.
  workers: "150%",
  forbidOnly: isStrict,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["./reporter.ts"]],
  use: {
    launchOptions: {
      // Any Chromium of the last years; none is ever fetched.
      executablePath: browserPath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // No other name resolves: a page that asks for another host is seen asking, and reaches nobody.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
      ],
    },
    viewport: { width: 320, height: 640 },
    locale: "en-US",
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "plain", grepInvert: notFor("plain"), use: { javaScriptEnabled: false } },
    { name: "islands", grepInvert: notFor("islands") },
    { name: "keyboard", grepInvert: notFor("keyboard"), use: { hand: "keyboard" } },
  ],
});
