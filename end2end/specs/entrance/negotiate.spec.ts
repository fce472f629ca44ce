import { expect, test } from "../../fixtures/test.ts";
import { menuFold, partLink } from "../../pages/frame.ts";

for (const [asks, opens] of [["es-MX", "/es"], ["ar-IQ", "/ar"], ["en-US", "/en"], ["de-DE", "/en"]]) {
  test(`row M17: the entrance opens in the language of the browser, ${asks}`, { tag: "@plain" }, async ({ newVisitor }) => {
    const visitor = await newVisitor({ locale: asks });
    await visitor.open("/");
    expect(visitor.path()).toBe(opens);
  });
}

test("the entrance sends on for this time only", { tag: "@plain" }, async ({ site }) => {
  const { status, headers } = await site.get("/", { "accept-language": "es-MX,es;q=0.9,en;q=0.5" });
  expect(status).toBe(307);
  expect(headers.get("location")).toBe("/es");
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("vary")).toMatch(/accept-language/i);
});

for (const language of ["en", "es"]) {
  test(`home leads to the library and to the trainings, in ${language}`, async ({ page, visitor }) => {
    await visitor.open(`/${language}`);
    await visitor.unfold(menuFold(page));
    await visitor.follow(partLink(page, `/${language}/library`));
    expect(visitor.path()).toBe(`/${language}/library`);
    await visitor.unfold(menuFold(page));
    await visitor.follow(partLink(page, `/${language}/trainings`));
    expect(visitor.path()).toBe(`/${language}/trainings`);
  });
}
