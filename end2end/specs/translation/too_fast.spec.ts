// Programs send a form faster than a person types. The servers of the other specs leave that guard out, and take the same
// form at once: see `reader_voice.spec.ts`.

import { itemIn } from "../../fixtures/library.ts";
import { expect, test } from "../../fixtures/test.ts";
import { field, main, noteFold } from "../../pages/frame.ts";

test.use({ serverOptions: { settings: { "limits.form_shortest_seconds": "3600" } } });

test("a form that comes faster than a person writes is asked for once more, with the words still there", async ({ page, site, visitor }) => {
  const has = await itemIn(site, ["article"], ["es"]);
  const words = `Falta una palabra <b> </textarea> ${Date.now()}`;
  await visitor.open(has.in("es"));
  await visitor.unfold(noteFold(page));
  await visitor.follow(main(page).locator('a[href*="/reports/"]').first());
  await field(page, "message").fill(words);
  await visitor.follow(main(page).getByRole("button"), 422);
  await expect(field(page, "message")).toHaveValue(words);
});
