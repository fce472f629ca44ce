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

## What is held, why, how long, and who can read it

hold-title = 我们保存什么
hold-lead = 本页说明这个网站保存什么、为什么、保存多久、谁能看。程序按自己的清单生成这一页；任何版本若保存清单以外的东西，检查都会拦下。
hold-nobody-else = 其他任何公司都得不到任何东西：没有地图、计数器、广告，也没有别家公司的翻译服务。
hold-kept = 保存多久
hold-readers = 谁能看
hold-names = 程序中的名称
hold-reading = 您阅读时
hold-reporting = 您告诉我们什么时
hold-signing-in = 您有账号时
hold-working = 您在这里工作时
hold-running = 让网站运行的东西
hold-visit = 您的访问
hold-visit-what = 程序把页面发给您时，知道您的连接地址。为了减慢攻击，它用每小时更换的编号计算请求次数。这些都不写入磁盘。您不会收到 Cookie，您搜索什么也没有人保存。
hold-log = 日志
hold-log-what = 出错时，程序写下一行：哪一分钟、网站的哪一部分、哪里出错，以及一个随机编号。没有地址，没有浏览器名称，也没有您请求的页面。
hold-totals = 计数
hold-totals-what = 每天有多少次有人想要某种语言的文本，有多少次搜索没有结果，好让我们知道缺什么。从不记录是谁、搜索了什么。
hold-reports = 文本有误的报告
hold-reports-what = 您写的话、说的是哪个文本、哪一天，好让人改正。不记录您是谁。请不要在里面写名字。
hold-account = 您的名字和语言
hold-account-what = 您希望的称呼、您阅读和会说的语言、您加入的日期，以及最近一次登录的日期。用化名就可以。
hold-address = 您的邮箱地址
hold-address-what = 只有您提供时才有：用来发送登录链接和关于您账号的邮件。它用只属于您的钥匙锁上，钥匙与数据库分开存放。程序要给您发邮件时才打开它。
hold-browsers = 您已登录的浏览器
hold-browsers-what = 您的浏览器在 Cookie 里存着一个秘密；我们只存它的指纹。还有您如何、何时登录，最近使用的那一分钟（好让登录自动结束），以及您给浏览器起的名字。
hold-link = 登录的那一刻
hold-link-what = 我们发出的链接和数字的指纹，以及我们向您的通行密钥提出的问题。
hold-passkeys = 您的通行密钥
hold-passkeys-what = 每个通行密钥公开的那一半；秘密的那一半从不离开您的设备。还有您起的名字和最近使用的日期。
hold-password = 您的密码和验证码
hold-password-what = 只有您设置了才有。密码和恢复码只存成谁也无法还原的指纹。验证码应用的秘密用您自己的钥匙锁上。
hold-mail = 发给您的邮件
hold-mail-what = 邮件锁着在这里等待送达，送达后就删除。如果您不想再收邮件，您地址的指纹会注明。
hold-roles = 您的角色
hold-roles-what = 您在这里可以做什么，在哪个组织或哪个文本，从何时到何时。
hold-invitations = 邀请
hold-invitations-what = 提供的角色、谁发出邀请，以及锁着的收件地址。
hold-audit = 谁改了什么
hold-audit-what = 有人授予角色、删除东西或更改登录方式时：做了什么、哪一天，以及操作者的随机名称。这个人离开后，随机名称不再指向任何人。
hold-library = 资料库
hold-library-what = 供所有人阅读的文本、图片、文件、主题和组织。还有谁写的、谁检查的，如果他们愿意署名。
hold-index = 搜索和列表
hold-index-what = 由上面的文本生成，让人找得到、打开得快。没有任何内容来自读者。
hold-deletions = 删除记录
hold-deletions-what = 某天删除了某类东西，以及已离开的人的随机名称。它保证旧的副本不会把任何人带回来。
hold-machine = 程序的钥匙和计数
hold-machine-what = 用来锁住上述内容的钥匙，以及程序自己需要的数字。它们与您无关。
hold-keep-hour = 只在内存中，最多一小时。
hold-keep-logs = 管理这台电脑的人保留日志多久，就多久。
hold-keep-library = 只要还在资料库里。
hold-keep-derived = 与它的来源一样久。
hold-keep-year = 一年。
hold-keep-two-years = 两年。
hold-keep-three-years = 三年。
hold-keep-people = 直到您删除账号。如果您没有任何角色，最后一次登录两年后也会自动删除。如果我们知道您的地址，会提前 30 天发邮件告诉您。
hold-keep-account = 与您的账号一样久。
hold-keep-session = 最多 12 小时，或 30 分钟没有使用。
hold-keep-quarter = 15 分钟。一天后什么都不剩。
hold-keep-mail = 直到送达，或在我们放弃后 7 天。
hold-keep-invitation = 直到有人接受，或期限已过。
hold-keep-site = 与这个网站一样久。
hold-reader-everybody = 所有人
hold-reader-person = 您自己
hold-reader-editors = 检查和编辑文本的人
hold-reader-administrators = 管理员
hold-reader-operator = 管理这台电脑的人
hold-reader-program = 只有程序自己
hold-own = 登录后，您可以查看、下载和删除属于您的一切。删除时先销毁您的钥匙：从那时起，任何副本无论多旧，都打不开它锁住的内容。
hold-limits = 我们不能保证的
hold-limits-operator = 管理这台电脑的人拿着钥匙。他们有能力打开锁住的内容，法院也可能命令他们这样做。
hold-limits-program = 运营网站的人可以修改程序。被修改的程序能看到您此后写的内容。
hold-limits-copies = 这里有人看过、抄下或打印的内容，会留在那个人手里。
hold-limits-backup = 删除之前的备份里还有您的名字，直到备份本身被删除。其中的邮箱地址已经无法打开。
hold-limits-device = 您的手机、浏览器和邮箱不在我们的控制之内。
hold-limits-disk = 有些磁盘即使被覆盖，也会把旧数据保留一段时间。
hold-check = 您可以核对
hold-check-program = 这个程序是自由软件，任何人都可以了解它如何运作。运营本站的人用一条命令就能打印出它可能被迫交出的一切。
hold-check-log = 每次删除都会记下并签名。有人更改、增加或去掉一行，都会被发现。
hold-check-key = 用来核对的密钥：
mail-account-will-end = 将近两年没有人登录您的账号。30 天后它会被删除。想保留它，请登录：
