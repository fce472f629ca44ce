import { strict as assert } from "node:assert";
import { partLink } from "../../pages/frame.mjs";
import { journey, test } from "../../runner.mjs";

test("row M17: the entrance opens in the language of the browser", async (site) => {
  for (const [asks, opens] of [["es-MX", "/es"], ["ar-IQ", "/ar"], ["en-US", "/en"], ["de-DE", "/en"]]) {
    const visitor = await site.visitor("plain", { locale: asks });
    await visitor.open("/");
    assert.equal(visitor.path(), opens, `for a browser in ${asks}`);
    await visitor.leave();
  }
});

test("the entrance sends on for this time only", async (site) => {
  const answer = await site.get("/", { "accept-language": "es-MX,es;q=0.9,en;q=0.5" });
  assert.equal(answer.status, 307);
  assert.equal(answer.headers.get("location"), "/es");
  assert.equal(answer.headers.get("cache-control"), "no-store");
  assert.match(answer.headers.get("vary"), /accept-language/i);
});

for (const language of ["en", "es"]) {
  journey(`home leads to the library and to the trainings, in ${language}`, async (visitor) => {
    await visitor.open(`/${language}`);
    await visitor.follow(partLink(visitor.page, `/${language}/library`));
    assert.equal(visitor.path(), `/${language}/library`);
    await visitor.follow(partLink(visitor.page, `/${language}/trainings`));
    assert.equal(visitor.path(), `/${language}/trainings`);
  });
}
