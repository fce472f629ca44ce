import { askForMail, linkIn, mailTo } from "../../fixtures/people.ts";
import { expect, test } from "../../fixtures/test.ts";
import { button, main } from "../../pages/frame.ts";

test("row C9: who gets a mail that somebody else caused stops such mails, and gets them again", async ({ page, server, visitor }) => {
  const says = (words: string) => main(page).getByText(words, { exact: true });
  const address = `nobody-${Date.now()}@example.org`;
  visitor.holds = ["semilla-sign-in"];
  await askForMail(visitor, address);
  const mail = await mailTo(server, address);
  expect(mail).toMatch(/No account has it/);
  await visitor.open(linkIn(mail, "/mail-stops/"));
  await expect(says("You get these emails."), "looking stops nothing").toHaveCount(1);
  await expect(main(page), "the page does not say whose address it is").not.toContainText("example.org");
  await visitor.follow(button(page, "Stop these emails"));
  await expect(says("You do not get these emails any more.")).toHaveCount(1);
  await visitor.follow(button(page, "Get these emails again"));
  await expect(says("You get these emails.")).toHaveCount(1);
});
