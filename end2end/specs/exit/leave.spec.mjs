import { strict as assert } from "node:assert";
import { itemsOf, lessonsOf } from "../../fixtures/library.mjs";
import { exitLink, heading, tracesLink } from "../../pages/frame.mjs";
import { journey, Skip, test } from "../../runner.mjs";
import { origin } from "../../settings.mjs";

journey("one press leaves the site, and the browser is told to forget", async (visitor) => {
  const { page } = visitor;
  await visitor.open("/en/library");
  const answered = page.waitForResponse((response) => response.url() === `${origin}/exit`);
  // Where it leads is outside, and nothing outside can be reached from here.
  await exitLink(page).click({ noWaitAfter: true });
  const answer = await answered;
  assert.equal(answer.status(), 303);
  const headers = await answer.allHeaders();
  assert.notEqual(new URL(headers.location).origin, origin);
  assert.match(headers["clear-site-data"] ?? "", /"cache", "cookies", "storage"/);
});

test("a picture on another site cannot make the browser forget", async (site) => {
  const answer = await site.get("/exit", { "sec-fetch-site": "cross-site", "sec-fetch-dest": "image" });
  assert.equal(answer.status, 303);
  assert.equal(answer.headers.get("clear-site-data"), null);
});

// Where a redirect leads cannot be answered from here, so the way out itself is: what counts is what Back finds.
const ELSEWHERE = "<!DOCTYPE html><html lang=\"en\"><head><title>Weather</title></head><body><h1>Weather</h1></body></html>";
const elsewhere = (context) =>
  context.route(`${origin}/exit`, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: ELSEWHERE }));

journey("Esc three times leaves a page with a script, and Back does not lead there again", async (visitor, site) => {
  if (!(await site.hasLoader())) throw new Skip("built without islands");
  const { page, context } = visitor;
  await elsewhere(context);
  const [item] = await itemsOf(site, "article");
  await visitor.open("/en/library");
  await visitor.open(item);
  for (const key of ["Escape", "Escape", "Shift", "Escape", "Escape"]) await page.keyboard.press(key);
  assert.equal(visitor.path(), item, "two presses, and two more after another key, are not three");
  await page.keyboard.press("Escape");
  await page.waitForURL(`${origin}/exit`);
  await page.goBack();
  await page.waitForURL(`${origin}/en/library`);
  assert.equal(visitor.path(), "/en/library");
}, ["islands"]);

journey("a lesson holds no script, so Esc does nothing there", async (visitor, site) => {
  const { page, context } = visitor;
  await elsewhere(context);
  const [training] = await itemsOf(site, "training");
  const [lesson] = await lessonsOf(site, training);
  await visitor.open(lesson);
  for (let press = 0; press < 4; press += 1) await page.keyboard.press("Escape");
  assert.equal(visitor.path(), lesson);
  assert.ok(await exitLink(page).count(), "the link is there all the same");
});

journey("row O6: how to leave no trace is found beside the way out, and in the footer", async (visitor) => {
  const { page } = visitor;
  for (const language of ["en", "es", "ar"]) {
    await visitor.open(`/${language}/library`);
    assert.equal(await tracesLink(page).count(), 2);
    const exit = await exitLink(page).boundingBox();
    const traces = await tracesLink(page).first().boundingBox();
    assert.ok(traces.y < exit.y + 2 * exit.height, "at most one line below the way out");
    await visitor.follow(tracesLink(page).first());
    assert.equal(visitor.path(), `/${language}/leave-no-trace`);
    assert.ok((await heading(page).innerText()).length > 5);
    assert.equal(await page.locator("main ol").count(), 4, "numbered steps for four browsers");
  }
});
