import { strict as assert } from "node:assert";
import { addresses, choice, entries, next, offered, submit } from "../../pages/library.mjs";
import { heading } from "../../pages/frame.mjs";
import { journey } from "../../runner.mjs";

/** Chooses values one after the other until one narrows the list to something, and asks. */
async function narrow(visitor, name, all) {
  const { page } = visitor;
  for (const value of await offered(page, name)) {
    await choice(page, name).selectOption(value);
    await visitor.follow(submit(page));
    assert.equal(new URL(page.url()).searchParams.get(name), value);
    assert.equal(await choice(page, name).inputValue(), value, "the choice stays visible");
    const found = await addresses(page);
    if (found.length && String(found) !== String(all)) return found;
  }
  return assert.fail(`no ${name} narrows the list`);
}

for (const name of ["topic", "kind", "language", "organization"]) {
  journey(`row L1, L2: the library is narrowed by ${name}`, async (visitor) => {
    await visitor.open("/en/library");
    const all = await addresses(visitor.page);
    await narrow(visitor, name, all);
    await visitor.follow(entries(visitor.page).first());
    assert.ok(await heading(visitor.page).innerText());
  });
}

journey("row L2: a library narrowed to Arabic shows what can be read in Arabic", async (visitor) => {
  const { page } = visitor;
  await visitor.open("/ar/library?language=ar");
  const found = await entries(page).evaluateAll((links) => links.map((link) => link.lang));
  assert.ok(found.length, "the library has nothing in Arabic");
  assert.deepEqual(found.filter(Boolean), [], "every title is in the language of the page");
  await visitor.follow(entries(page).first());
  assert.equal(await page.locator(".prose, .lead").first().evaluate((text) => getComputedStyle(text).direction), "rtl");
});

journey("choices together keep each other, and nothing found says so", async (visitor) => {
  const { page } = visitor;
  await visitor.open("/es/library?kind=nonsense");
  assert.deepEqual(await addresses(page), []);
  await visitor.open("/es/library?kind=training&language=es");
  assert.equal(await choice(page, "kind").inputValue(), "training");
  assert.equal(await choice(page, "language").inputValue(), "es");
  for (const path of await addresses(page)) assert.match(path, /^\/es\/trainings\//);
});

journey("the list goes on after its end, and shows nothing twice", async (visitor) => {
  const { page } = visitor;
  await visitor.open("/en/library");
  const seen = await addresses(page);
  assert.ok(seen.length, "the library is empty");
  // A small library fits on one page; then there must be no way on, and behind its end there must be nothing.
  if ((await next(page).count()) === 0) {
    await visitor.open("/en/library?after=0");
    assert.deepEqual((await addresses(page)).filter((path) => !seen.includes(path)), []);
    return;
  }
  while ((await next(page).count()) && seen.length < 200) {
    await visitor.follow(next(page));
    const more = await addresses(page);
    assert.ok(more.length, "an empty page");
    assert.deepEqual(more.filter((path) => seen.includes(path)), []);
    seen.push(...more);
  }
});
