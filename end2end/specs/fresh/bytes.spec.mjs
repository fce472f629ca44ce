import { strict as assert } from "node:assert";
import { check, growth, measure, overLimit, writeDown } from "../../bytes.mjs";
import { LAUNCH } from "../../fixtures/languages.mjs";
import { reading, test } from "../../runner.mjs";
import { Problems } from "../../visitor.mjs";

const LIGHT = { route: "/{lang}", language: "en", html: 4_000, css: 6_000, js: 0, wasm: 0, font: 0, img: 1_000, requests: 3, again: 300 };

const rows = [];

for (const language of LAUNCH) {
  reading("bytes", `a first visit costs no more than it may, in ${language}`, async (site) => {
    const measured = await measure(site, language);
    rows.push(...measured);
    const problems = check(measured);
    if (problems.length) throw new Problems(problems);
  });
}

test("what was measured is written down", () => {
  assert.ok(rows.length >= LAUNCH.length, "nothing was measured");
  writeDown(rows);
});

test("a heavy page is named with what is too heavy", () => {
  assert.deepEqual(overLimit(LIGHT), []);
  for (const heavy of [{ html: 13_000 }, { css: 11_000 }, { js: 20_000, wasm: 75_000 }, { font: 1_000 }, { img: 21_000 }, { requests: 5 }, { again: 9_000 }]) {
    assert.equal(overLimit({ ...LIGHT, ...heavy }).length, 1, JSON.stringify(heavy));
  }
});

test("growth of more than two percent is named, and a page without a row", () => {
  assert.deepEqual(growth([{ ...LIGHT, html: 4_060 }], [LIGHT]), []);
  assert.match(growth([{ ...LIGHT, html: 4_100 }], [LIGHT])[0], /html grew from 4000 to 4100/);
  assert.match(growth([{ ...LIGHT, js: 900 }], [LIGHT])[0], /js grew from 0/);
  assert.match(growth([LIGHT], [])[0], /no row/);
});
