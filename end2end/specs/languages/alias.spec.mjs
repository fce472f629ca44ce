import { strict as assert } from "node:assert";
import { itemIn } from "../../fixtures/library.mjs";
import { journey } from "../../runner.mjs";

journey("another way to write a language moves for good, with path and query", async (visitor, site) => {
  for (const [asked, leads] of [
    ["/es-MX/library?kind=article", "/es/library?kind=article"],
    ["/EN/trainings", "/en/trainings"],
    ["/es/", "/es"],
  ]) {
    const answer = await site.get(asked);
    assert.equal(answer.status, 301, asked);
    assert.equal(answer.headers.get("location"), leads);
    await visitor.open(asked);
    assert.equal(visitor.path(), leads);
  }
});

journey("row M17: the name of an item in another language moves to its name in this one", async (visitor, site) => {
  const has = await itemIn(site, ["article", "form", "training"], ["en", "es"]);
  const asked = has.get("en").replace(/^\/en/, "/es");
  await visitor.open(asked);
  assert.equal(visitor.path(), has.get("es"));
});
