import { strict as assert } from "node:assert";
import { administratorLink } from "../../fixtures/people.mjs";
import { heading, main } from "../../pages/frame.mjs";
import { journey } from "../../runner.mjs";

const HELD = ["semilla", "semilla-sign-in"];

const button = (page, name) => main(page).getByRole("button", { name, exact: true });
const link = (page, name) => main(page).getByRole("link", { name, exact: true });
const field = (page, name) => main(page).locator(`form[method="post"] [name="${name}"]`).first();

/** Signs in by a link of the operator. */
async function enter(visitor) {
  visitor.holds = HELD;
  await visitor.open(administratorLink());
  await visitor.follow(button(visitor.page, "Sign in"));
}

/** Adds a topic of that name; gives its page. */
async function add(visitor, name) {
  await visitor.open("/en/admin/topics");
  await visitor.follow(link(visitor.page, "Add a topic"));
  await field(visitor.page, "label").fill(name);
  await visitor.follow(button(visitor.page, "Save"));
  assert.equal(await heading(visitor.page).innerText(), name);
  return visitor.path();
}

journey("row M15: a topic is added, named in another language, merged with another one and removed", async (visitor) => {
  const { page, project } = visitor;
  await enter(visitor);
  await visitor.open("/en/admin/topics/add");
  await visitor.follow(button(page, "Save"), 422);
  const topic = await add(visitor, `Block clubs ${project}`);

  // Another word in Arabic: refused without a name, then found by it.
  await visitor.open(`${topic}/texts/ar`);
  await field(page, "synonyms").fill(`لجان ${project}`);
  await visitor.follow(button(page, "Save"), 422);
  assert.match(await field(page, "synonyms").inputValue(), /لجان/);
  await field(page, "label").fill(`لجان الحي ${project}`);
  await visitor.follow(button(page, "Save"));
  assert.equal(visitor.path(), topic);
  await visitor.open(`/en/search?q=${encodeURIComponent(`لجان ${project}`)}`);
  assert.ok(await main(page).locator('a[href^="/en/topics/block-clubs"]').count(), "search knows the word at once");

  // A second name: the address follows it, the first one leads on.
  await visitor.open(`${topic}/texts/en`);
  await field(page, "label").fill(`Street clubs ${project}`);
  await visitor.follow(button(page, "Save"));
  await visitor.open(`/en/topics/block-clubs-${project}`);
  assert.equal(visitor.path(), `/en/topics/street-clubs-${project}`);

  // A code of a language that nobody has written in, and one that is none.
  await visitor.open(topic);
  await main(page).locator('form[method="get"] [name="language"]').fill("nonsense!");
  await visitor.follow(button(page, "Write in this language"), 422);
  await main(page).locator('form[method="get"] [name="language"]').fill("so");
  await visitor.follow(button(page, "Write in this language"));
  assert.equal(visitor.path(), `${topic}/texts/so`);

  const other = await add(visitor, `Neighbors ${project}`);
  await visitor.follow(button(page, "Move up"));
  await visitor.open(`${topic}/remove`);
  await visitor.follow(button(page, "Merge"), 422);
  await main(page).locator("select[name=into]").selectOption(other.split("/").at(-1));
  await visitor.follow(button(page, "Merge"));
  assert.equal(visitor.path(), other);
  await visitor.open(`/en/topics/block-clubs-${project}`);
  assert.equal(visitor.path(), `/en/topics/neighbors-${project}`);

  await visitor.open(`${other}/remove`);
  await visitor.follow(button(page, "Remove the topic"));
  assert.equal(visitor.path(), "/en/admin/topics");
  assert.equal(await link(page, `Neighbors ${project}`).count(), 0);
});

journey("row M15: of two who write the same words, the later one sees both", async (visitor, site) => {
  const { page, project } = visitor;
  await enter(visitor);
  const topic = await add(visitor, `Together ${project}`);
  const other = await site.visitor(project);
  try {
    await enter(other);
    await visitor.open(`${topic}/texts/es`);
    await other.open(`${topic}/texts/es`);
    await field(other.page, "label").fill(`Juntos ${project}`);
    await other.follow(button(other.page, "Save"));
    await field(page, "label").fill(`Unidos ${project}`);
    await visitor.follow(button(page, "Save"), 422);
    assert.ok(await main(page).getByText(`Juntos ${project}`).count(), "what stands there");
    assert.equal(await field(page, "label").inputValue(), `Unidos ${project}`);
    await visitor.follow(button(page, "Save"));
    assert.ok(await main(page).getByText(`Unidos ${project}`).count());
  } finally {
    await other.leave();
  }
});

journey("row L14: how a language stands, and which of its sentences nobody checked", async (visitor) => {
  const { page } = visitor;
  await enter(visitor);
  await visitor.open("/en/admin/languages");
  await visitor.follow(main(page).locator('a[href="/en/admin/languages/gu"]'));
  assert.ok((await main(page).locator("ol.sentences > li").count()) > 1);
  await visitor.follow(main(page).locator('a[href$="page=2"]').first());
  assert.equal(await main(page).locator("ol.sentences").getAttribute("start"), "51");
  await visitor.follow(main(page).locator('a[href$="only=missing"]').first());
  assert.equal(await main(page).locator("ol.sentences > li").count(), 0);
});
