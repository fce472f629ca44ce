import { expect, test } from "../../fixtures/test.ts";
import type { Visitor } from "../../fixtures/visitor.ts";
import { heading } from "../../pages/frame.ts";
import { text } from "../../pages/item.ts";
import { addresses, choice, entries, next, offered, submit } from "../../pages/library.ts";

/** Chooses values one after the other until one narrows the list to something, and asks. */
async function narrow(visitor: Visitor, name: string, all: string[]): Promise<void> {
  const { page } = visitor;
  for (const value of await offered(page, name)) {
    await choice(page, name).selectOption(value);
    await visitor.follow(submit(page));
    expect(new URL(page.url()).searchParams.get(name)).toBe(value);
    await expect(choice(page, name), "the choice stays visible").toHaveValue(value);
    const found = await addresses(page);
    if (found.length && String(found) !== String(all)) return;
  }
  throw new Error(`no ${name} narrows the list`);
}

for (const name of ["topic", "kind", "language", "organization"]) {
  test(`row L1, L2: the library is narrowed by ${name}`, async ({ page, visitor }) => {
    await visitor.open("/en/library");
    await narrow(visitor, name, await addresses(page));
    await visitor.follow(entries(page).first());
    await expect(heading(page)).not.toBeEmpty();
  });
}

test("row L2: a library narrowed to Arabic shows what can be read in Arabic", async ({ page, visitor }) => {
  await visitor.open("/ar/library?language=ar");
  const languages = await entries(page).evaluateAll((links) => links.map((link) => (link as HTMLElement).lang));
  expect(languages.length, "the library has something in Arabic").toBeGreaterThan(0);
  expect(languages.filter(Boolean), "every title is in the language of the page").toEqual([]);
  await visitor.follow(entries(page).first());
  await expect(text(page).or(page.locator(".lead")).first()).toHaveCSS("direction", "rtl");
});

test("choices together keep each other, and nothing found says so", async ({ page, visitor }) => {
  await visitor.open("/es/library?kind=nonsense");
  expect(await addresses(page)).toEqual([]);
  await visitor.open("/es/library?kind=training&language=es");
  await expect(choice(page, "kind")).toHaveValue("training");
  await expect(choice(page, "language")).toHaveValue("es");
  for (const path of await addresses(page)) expect(path).toMatch(/^\/es\/trainings\//);
});

test("the list goes on after its end, and shows nothing twice", async ({ page, visitor }) => {
  await visitor.open("/en/library");
  const seen = await addresses(page);
  expect(seen.length, "the library holds something").toBeGreaterThan(0);
  // A small library fits on one page; then there must be no way on, and behind its end there must be nothing.
  if ((await next(page).count()) === 0) {
    await visitor.open("/en/library?after=0");
    expect((await addresses(page)).filter((path) => !seen.includes(path))).toEqual([]);
    return;
  }
  while ((await next(page).count()) && seen.length < 200) {
    await visitor.follow(next(page));
    const more = await addresses(page);
    expect(more.length, "no page is empty").toBeGreaterThan(0);
    expect(more.filter((path) => seen.includes(path))).toEqual([]);
    seen.push(...more);
  }
});
