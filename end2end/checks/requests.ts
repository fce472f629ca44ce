// A page asks its own host and nobody else.

import type { Visit } from "./types.ts";

export function requestProblems({ requests, origin }: Visit): string[] {
  const foreign = requests.filter((url) => new URL(url).protocol.startsWith("http") && new URL(url).origin !== origin);
  return [...new Set(foreign)].map((url) => `asks another host: ${url}`);
}
