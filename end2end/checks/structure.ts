// One heading of the first level, no level left out, a title, and no style or code inside the markup.

import type { Facts } from "./types.ts";

export function structureProblems(facts: Facts): string[] {
  const problems: string[] = [];
  const first = facts.headings.filter(({ level }) => level === 1);
  if (first.length !== 1) problems.push(`has ${first.length} h1`);
  for (const { level, text } of facts.headings) {
    if (!text) problems.push(`has an empty h${level}`);
  }
  for (const [place, { level, text }] of facts.headings.entries()) {
    const before = facts.headings[place - 1]?.level;
    if (before && level > before + 1) problems.push(`goes from h${before} to h${level} at "${text}"`);
  }
  if (!facts.title.trim()) problems.push("has no title");
  if (!facts.isStyled) problems.push("has lost its style sheet");
  for (const name of facts.styled) problems.push(`has a style attribute: ${name}`);
  if (facts.styleElements) problems.push(`has ${facts.styleElements} style elements`);
  for (const name of facts.handlers) problems.push(`has inline code: ${name}`);
  return problems;
}
