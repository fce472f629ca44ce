// A page holds a script exactly when it holds an island. A build without islands has no script anywhere.

import type { Facts, Visit } from "./types.ts";

export function scriptProblems({ scripts, islands }: Facts, { hasLoader }: Visit): string[] {
  const executable = scripts.filter(({ type }) => type !== "application/ld+json");
  const problems = executable.filter(({ isInline }) => isInline).map(() => "has an inline script");
  for (const { src } of executable) {
    if (src && !src.startsWith("/pkg/")) problems.push(`takes a script from ${src}`);
  }
  if (executable.length && !islands) problems.push("has a script and no island");
  if (islands && hasLoader && !executable.length) problems.push("has an island and no script");
  if (executable.length > 1) problems.push(`has ${executable.length} scripts`);
  return problems;
}
