import { strict as assert } from "node:assert";
import { partLink } from "../../pages/frame.mjs";
import { current, lessons, next, previous, trainings } from "../../pages/training.mjs";
import { journey } from "../../runner.mjs";

for (const language of ["en", "es"]) {
  journey(`row T1: a training is read from its first lesson to its last and back, in ${language}`, async (visitor) => {
    const { page } = visitor;
    await visitor.open(`/${language}`);
    await visitor.follow(partLink(page, `/${language}/trainings`));
    await visitor.follow(trainings(page).first());
    const order = await lessons(page).evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    assert.ok(order.length > 1, "a training has lessons");
    await visitor.follow(lessons(page).first());
    const walked = [visitor.path()];
    assert.equal(await previous(page).count(), 0, "nothing stands before the first lesson");
    while (await next(page).count()) {
      await visitor.follow(next(page));
      walked.push(visitor.path());
      assert.equal(await current(page).getAttribute("href"), visitor.path(), "the contents show where one is");
      assert.ok(walked.length <= order.length, "the lessons never end");
    }
    assert.deepEqual(walked, order);
    await visitor.follow(previous(page));
    assert.equal(visitor.path(), order.at(-2));
  });
}
