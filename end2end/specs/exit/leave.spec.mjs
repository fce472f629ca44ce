import { strict as assert } from "node:assert";
import { exitLink } from "../../pages/frame.mjs";
import { journey, test } from "../../runner.mjs";
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
