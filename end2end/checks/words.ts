// No machinery in the words: no unfilled argument, no name of a message, no debug print.

import { readFileSync, readdirSync } from "node:fs";
import type { Facts } from "./types.ts";

const ENGLISH = new URL("../../locales/en/", import.meta.url);

/** Names of messages. A name of one part, such as `next`, is a word as well and cannot be told from it. */
const KEYS = new Set(
  readdirSync(ENGLISH)
    .filter((file) => file.endsWith(".ftl"))
    .flatMap((file) => [...readFileSync(new URL(file, ENGLISH), "utf8").matchAll(/^(-?[a-z]+(?:-[a-z0-9]+)+) *=/gm)])
    .map(([, name]) => name),
);

export function wordProblems({ text, title }: Facts): string[] {
  const problems: string[] = [];
  for (const never of ["{$", "{ $", "Some(", "None,", "undefined", "[object ", "\ufffd"]) {
    if (text.includes(never) || title.includes(never)) problems.push(`shows "${never}"`);
  }
  for (const [word] of text.matchAll(/(?<![\w-])[a-z]+(?:-[a-z0-9]+)+(?![\w-])/g)) {
    if (KEYS.has(word)) problems.push(`shows the name of a message: ${word}`);
  }
  if (/[\u2066-\u2069\u200e\u200f]/.test(title)) problems.push("has invisible direction marks in its title");
  return problems;
}
