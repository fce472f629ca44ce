import { strict as assert } from "node:assert";
import { itemIn, itemsOf, languagesOf } from "../../fixtures/library.mjs";
import { LONG_ENOUGH, main } from "../../pages/frame.mjs";
import { journey } from "../../runner.mjs";

const report = (page) => main(page).locator('a[href*="/reports/"]').first();
const message = (page) => page.locator('textarea[name="message"]');
const send = (page) => main(page).getByRole("button");

journey("a reader says that a text is wrong, without an account; what is refused is kept", async (visitor, site) => {
  const { page, project } = visitor;
  const has = await itemIn(site, ["article"], ["es"]);
  await visitor.open(has.get("es"));
  await visitor.follow(report(page));
  await visitor.follow(send(page), 422);
  assert.ok((await page.title()).length && (await page.locator('[role="alert"], .error-summary, [tabindex="-1"]').count()), "the page says what lacks");
  const words = `Falta una palabra <b> </textarea> ${project} ${Date.now()}`;
  await message(page).fill("x".repeat(1_001));
  await visitor.follow(send(page), 422);
  assert.equal((await message(page).inputValue()).length, 1_001, "what was typed is still there");
  // Faster than a person writes: asked once more, with the words still there.
  await message(page).fill(words);
  await visitor.follow(send(page), 422);
  assert.equal(await message(page).inputValue(), words);
  await page.waitForTimeout(LONG_ENOUGH);
  await visitor.follow(send(page));
  assert.match(visitor.path(), /\/reports\/[\w-]+\/thanks$/);
});

journey("row M18: a reader asks for a language once and is thanked", async (visitor, site) => {
  const { page } = visitor;
  const path = await lacking(site, "ko");
  await visitor.open(path);
  const wish = main(page).locator('form[action*="/wishes/"]');
  await visitor.follow(wish.getByRole("button"));
  assert.match(visitor.path(), /asked=1/);
  assert.equal(await wish.count(), 0, "thanks stand where the button was");
  assert.ok(await main(page).getByRole("status").count());
});

/** The address, in a language, of a text that nobody wrote in it. */
async function lacking(site, language) {
  for (const path of await itemsOf(site, "article", "en")) {
    const { text } = await site.get(path);
    if (!languagesOf(text).has(language)) return path.replace(/^\/en/, `/${language}`);
  }
  return assert.fail(`everything is in ${language}`);
}
