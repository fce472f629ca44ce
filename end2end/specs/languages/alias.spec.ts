import { itemIn } from "../../fixtures/library.ts";
import { expect, test } from "../../fixtures/test.ts";

for (const [asked, leads] of [
  ["/es-MX/library?kind=article", "/es/library?kind=article"],
  ["/EN/trainings", "/en/trainings"],
  ["/es/", "/es"],
]) {
  test(`another way to write a language moves for good, with path and query: ${asked}`, async ({ site, visitor }) => {
    const { status, headers } = await site.get(asked);
    expect(status).toBe(301);
    expect(headers.get("location")).toBe(leads);
    await visitor.open(asked);
    expect(visitor.path()).toBe(leads);
  });
}

test("row M17: the name of an item in another language moves to its name in this one", async ({ site, visitor }) => {
  const has = await itemIn(site, ["article", "form", "training"], ["en", "es"]);
  await visitor.open(has.in("en").replace(/^\/en/, "/es"));
  expect(visitor.path()).toBe(has.in("es"));
});
