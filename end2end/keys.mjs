// A hand that knows the keyboard alone: Tab until the focus is where it should be, then Enter.

/** More stops than this are a trap, or a page that nobody walks through. */
const MOST = 400;

/** Follows a link or presses a button by Tab and Enter. Throws where Tab never comes there. */
export async function press(page, control) {
  const target = await control.elementHandle();
  await target.waitForElementState("visible");
  for (let count = 0; count < MOST; count += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never comes to ${await target.evaluate((element) => element.outerHTML.slice(0, 120))}`);
}
