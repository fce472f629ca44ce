import { check, cost, growth, overLimit, type Row, writeDown } from "../../fixtures/bytes.ts";
import { LAUNCH } from "../../fixtures/languages.ts";
import { expectNone } from "../../fixtures/problems.ts";
import { routesIn } from "../../fixtures/routes.ts";
import { expect, test } from "../../fixtures/test.ts";

const LIGHT: Row = { route: "/{lang}", language: "en", html: 4_000, css: 6_000, js: 0, wasm: 0, font: 0, img: 1_000, requests: 3, again: 300 };

// A server of its own, whose library no other test changes.
test.use({ serverOptions: { settings: { "limits.form_shortest_seconds": "2" } }, viewport: { width: 360, height: 640 }, trace: "off" });

for (const language of LAUNCH) {
  test(`a first visit costs no more than it may, in ${language}`, { tag: "@islands" }, async ({ browser, site }) => {
    const rows: Row[] = [];
    for (const [route, path] of await routesIn(site, language)) {
      const context = await browser.newContext();
      rows.push({ route, language, ...(await cost(context, await context.newPage(), path)) });
      await context.close();
    }
    writeDown(rows, language);
    expectNone(check(rows));
  });
}

test("a heavy page is named with what is too heavy", { tag: "@islands" }, () => {
  expect(overLimit(LIGHT)).toEqual([]);
  for (const heavy of [{ html: 13_000 }, { css: 11_000 }, { js: 20_000, wasm: 75_000 }, { font: 1_000 }, { img: 21_000 }, { requests: 5 }, { again: 9_000 }]) {
    expect(overLimit({ ...LIGHT, ...heavy }), JSON.stringify(heavy)).toHaveLength(1);
  }
});

test("growth of more than two percent is named, and a page without a row", { tag: "@islands" }, () => {
  expect(growth([{ ...LIGHT, html: 4_060 }], [LIGHT])).toEqual([]);
  expect(growth([{ ...LIGHT, html: 4_100 }], [LIGHT])[0]).toMatch(/html grew from 4000 to 4100/);
  expect(growth([{ ...LIGHT, js: 900 }], [LIGHT])[0]).toMatch(/js grew from 0/);
  expect(growth([LIGHT], [])[0]).toMatch(/no row/);
});
