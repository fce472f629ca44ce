### Organizations. Accounts and sign-in come later.
### Provenance: machine. No person has reviewed these sentences. People are addressed with 您. Words: see common.ftl.

## List of organizations

organizations-title = 组织
organizations-lead = 这里的内容由这些组织提供。

## One organization

organization-part-of = 属于：
organization-members = 成员组织
organization-members-count = { $count ->
    [0] 没有组织
   *[other] { $count } 个组织
}
organization-items = 这个组织提供的内容
organization-everything = 这个组织的全部内容
organization-empty = 这个组织还没有提供内容。
organization-site = 组织的网站：

## Titles on a discreet site, which name nobody

quiet-organization = 组织 { $number }

## Mails: subjects

mail-subject-quiet = 您有一条消息
mail-subject-sign-in = 登录 { $site }
mail-subject-roles = 您在 { $site } 的角色变了
mail-subject-account = 您在 { $site } 的账号有变动

## Mails: what they say. Links and digits follow on lines of their own

mail-other-language = 这封邮件还没有 { $language } 版。
mail-sign-in-link = 您可以用这个链接登录。它只能用一次，15 分钟内有效：
mail-sign-in-code = 或者，在您要求发送这封邮件的页面上输入这些数字：
mail-sign-in-secret = 请不要把链接或数字告诉任何人。我们从不索要它们。
mail-ignore = 如果不是您要求的，不用做任何事。
mail-no-account = 有人想用这个邮箱地址登录。没有账号用这个地址。
mail-no-account-hint = 如果是您：您的账号用的也许是另一个地址。在这里，没有账号也能阅读和学习。
mail-invitation = 有人邀请您在这里开一个账号。这个页面会说明邀请的内容：
mail-invitation-ignore = 如果您不想要账号，不用做任何事。
mail-confirm-link = 有人为一个账号填写了这个邮箱地址。如果是您，请用这个链接确认。它只能用一次，15 分钟内有效：
mail-confirm-code = 或者，在您填写地址的页面上输入这些数字：
mail-roles = 您在这里可以做的事变了。您的账号里可以看到：
mail-address-changed = 从现在起，您的账号用另一个邮箱地址。这个地址不会再收到邮件。
mail-ways-in-changed = 登录您账号的方式有增减。
mail-account-not-you = 如果不是您做的，请马上查看账号，并在所有地方退出：
mail-account-deleted = 您的账号已经删除，您在这里的一切也一起删除了。
mail-foot-stop = 不想再收到这类邮件：
mail-foot-account = 您的账号里可以看到您会收到哪些邮件：
mail-foot-last = 我们不会再写信给您。

## Stopping mails: the page behind the link in an email, and the page in the account

mail-kind-no-account = 有人想登录，但没有账号用您的地址
mail-kind-invitation = 邀请
mail-kind-confirm-address = 有人为一个账号填写了您的地址
mail-kind-roles = 您的角色变了
mail-stop-title = 寄给您的邮件
mail-stop-lead = 这里说的是这一类邮件：
mail-stop-comes = 您会收到这类邮件。
mail-stop-stopped = 您不会再收到这类邮件。
mail-stop-button = 停收这类邮件
mail-stop-undo = 重新接收这类邮件
mail-stop-others = 其他邮件照常寄来。
mail-choices-title = 您的邮件
mail-choices-lead = 我们只为您的账号写邮件。没有新闻，没有广告。
mail-choices-no-address = 您的账号没有邮箱地址，所以不会收到邮件。
mail-choices-subject-title = 邮件主题写什么
mail-choices-subject-quiet = 什么都不说，只写“{ $subject }”。别人从锁屏上看不出更多。
mail-choices-subject-full = 邮件的内容和本站的名称
mail-choices-save = 保存
mail-choices-kinds-title = 可以停收的邮件
mail-choices-kept-title = 一定会寄来的邮件
mail-choices-kept = 登录链接，以及账号有变动的通知：盗用账号的人会最先停掉它们。如果一封都不想收，请从账号里删除地址。
mail-choices-saved = 您的选择已保存。
