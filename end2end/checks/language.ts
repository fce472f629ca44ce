// The page says its language and direction, and so does every part in another language.

import { LAUNCH } from "../fixtures/languages.ts";
import type { Facts, Visit } from "./types.ts";

const RIGHT_TO_LEFT = new Set(["ar", "ur", "fa", "he", "ps", "ckb", "sd", "yi", "dv", "ug", "fub"]);
const TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;

/** The direction of a language tag. */
export function directionOf(tag: string): string {
  const [language, script] = tag.split("-");
  if (script === "Arab" || script === "Hebr") return "rtl";
  return RIGHT_TO_LEFT.has(language) && script !== "Latn" ? "rtl" : "ltr";
}

export function languageProblems(facts: Facts, { path, status }: Visit): string[] {
  const problems: string[] = [];
  const asked = decodeURI(path).split(/[/?#]/)[1] ?? "";
  // The first part of a path that is not there may be no language at all: those specs say what they expect.
  if (status === 200 && facts.lang !== asked) {
    problems.push(`says lang="${facts.lang}", its address "${asked}"`);
  }
  if (!facts.lang) problems.push("says no language");
  if (facts.dir !== directionOf(facts.lang || "en")) problems.push(`says dir="${facts.dir}" for lang="${facts.lang}"`);
  if (facts.direction !== facts.dir) problems.push(`is laid out ${facts.direction}, says dir="${facts.dir}"`);
  for (const { lang, direction, isAuto, isInBody, name } of facts.marked) {
    if (!TAG.test(lang)) problems.push(`has a part with lang="${lang}": ${name}`);
    else if (isInBody && !isAuto && direction !== directionOf(lang)) {
      problems.push(`lays a part in ${lang} out ${direction}: ${name}`);
    }
  }
  // English letters turned round: no script of its own.
  if (facts.lang === "ar-XB") return problems;
  for (const text of facts.misdirected) problems.push(`has letters against the direction ${text}`);
  for (const text of facts.foreign) problems.push(`has letters of another script: ${text}`);
  if (LAUNCH.includes(facts.lang)) {
    for (const text of facts.fallen) problems.push(`has a sentence of another language around the main part: ${text}`);
  }
  return problems;
}
