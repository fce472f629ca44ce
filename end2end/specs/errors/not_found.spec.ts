import { expect, test } from "../../fixtures/test.ts";
import { main } from "../../pages/frame.ts";

for (const { path, locale, lang, dir } of [
  { path: "/es/library/nada-de-esto", locale: "en-US", lang: "es", dir: "ltr" },
  { path: "/ar/trainings/nothing", locale: "en-US", lang: "ar", dir: "rtl" },
  { path: "/en/what/ever/this/is", locale: "es-MX", lang: "en", dir: "ltr" },
  { path: "/i/0000000000000000", locale: "es-MX", lang: "es", dir: "ltr" },
  { path: "/xx/library", locale: "es-MX", lang: "es", dir: "ltr" },
  { path: "/not-a-language", locale: "en-US", lang: "en", dir: "ltr" },
]) {
  test.describe(() => {
    test.use({ locale });

    test(`${path} is not there, said in ${lang} with the languages to choose from`, async ({ page, visitor }) => {
      // A browser writes every answer of 404 into its console; here it is what we ask for.
      visitor.expectsFailure = /status of 404/;
      await visitor.open(path, 404);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await expect(page.locator("html")).toHaveAttribute("dir", dir);
      for (const tag of ["en", "es"]) await expect(main(page).locator(`a[hreflang="${tag}"]`).first()).toBeVisible();
      await visitor.follow(main(page).locator('a[hreflang="en"]'));
      expect(visitor.path()).toBe("/en");
    });
  });
}
