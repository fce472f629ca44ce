import type { Cookie } from "@playwright/test";
import type { factsOf } from "./facts.ts";

/** One reading of a page, at one width of the window. */
export type Facts = ReturnType<typeof factsOf> & { width: number };

/** What was seen around the page. */
export interface Visit {
  /** What the page should answer, and what it answered. */
  status: number;
  answered: number | undefined;
  headers: { name: string; value: string }[];
  path: string;
  /** What the browser complained of. */
  heard: string[];
  requests: string[];
  origin: string;
  cookies: Cookie[];
  /** Names of cookies that the visitor knows of. */
  holds: string[];
  /** Where the page ran into its own content policy. */
  violations: string[];
  expectsFailure: RegExp;
  /** Whether the build holds islands. */
  hasLoader: boolean;
}
