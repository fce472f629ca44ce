import { expect, test } from "../../fixtures/test.ts";
import { menuFold, partLink } from "../../pages/frame.ts";
import { current, lessons, next, previous, trainings } from "../../pages/training.ts";

for (const language of ["en", "es"]) {
  test(`row T1: a training is read from its first lesson to its last and back, in ${language}`, async ({ page, visitor }) => {
    await visitor.open(`/${language}`);
    await visitor.unfold(menuFold(page));
    await visitor.follow(partLink(page, `/${language}/trainings`));
    await visitor.follow(trainings(page).first());
    const order = await lessons(page).evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(order.length, "a training has lessons").toBeGreaterThan(1);
    await visitor.follow(lessons(page).first());
    const walked = [visitor.path()];
    await expect(previous(page), "nothing stands before the first lesson").toHaveCount(0);
    while (await next(page).count()) {
      await visitor.follow(next(page));
      walked.push(visitor.path());
      await expect(current(page), "the contents show where one is").toHaveAttribute("href", visitor.path());
      expect(walked.length, "the lessons end").toBeLessThanOrEqual(order.length);
    }
    expect(walked).toEqual(order);
    await visitor.follow(previous(page));
    expect(visitor.path()).toBe(order.at(-2));
  });
}
