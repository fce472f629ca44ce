// The markup as a strict reader sees it, before any browser repairs it.

import { HtmlValidate, StaticConfigLoader } from "html-validate";

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ["html-validate:recommended"],
    rules: {
      // Matters of taste about source text that no person writes by hand here.
      "void-style": "off",
      "no-trailing-whitespace": "off",
      "attribute-boolean-style": "off",
      "attribute-empty-style": "off",
      "no-raw-characters": "off",
      "doctype-style": "off",
      // HTML allows an id that begins with a digit; ours are the tokens of blocks, and no style names them.
      "valid-id": ["error", { relaxed: true }],
      // A search result cuts a long title; a reader of the page does not suffer. The title is the author's.
      "long-title": "off",
    },
  }),
);

/** What is wrong with the markup, as sentences. */
export async function htmlProblems(text) {
  const { results } = await validator.validateString(text);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `html ${ruleId}: ${message}${selector ? ` at ${selector}` : ""}`),
  );
}
