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

## Roles, in plain words

role-reader = 成员
role-trainer = 培训者
role-translator = 翻译者
role-reviewer = 审核者
role-editor = 编辑
role-organizer = 组织者
role-admin = 管理员

## The page of an organization, for everybody

organization-contact = 联系方式

## What an administrator of an organization may change

manage-title = 管理这个组织
manage-texts = 名称和介绍
manage-texts-lead = 每种语言有自己的文字。没有的语言会显示另一种语言的文字。
manage-edit = 编辑
manage-language-add = 添加语言
manage-more = 这个组织的更多页面
manage-public = 所有人看到的页面
text-title = 一种语言的文字
text-name-label = 名称
text-description-label = 介绍
text-description-hint = 用简单的话，写给还不了解的人。可以留空。
text-contact-label = 联系方式
text-contact-hint = 所有人都能看到：网站、邮箱、电话。每行一个。可以留空。
text-save = 保存
text-remove = 删除这种语言
text-remove-lead = 这种语言的文字会消失，其他语言保留。
add-title = 添加组织
add-language-label = 这些文字的语言
organization-too-deep = 上下层级太多了，最多 { $most } 层。
move-title = 移动这个组织
move-lead = 下面的组织也会一起移动。之后由新位置的管理员管理，原位置的管理员不再能管理。
move-label = 新位置
move-top = 最上层，不属于其他组织
move-button = 移动
move-circle = 组织不能位于自己的下面。
move-unchanged = 已经在那里了。

## People and their roles, for administrators

members-title = 人员和角色
members-lead = 只有管理员能看到这个名单。
members-empty = 这里还没有人有角色。
members-none-found = 没有符合条件的人。
members-filter-all = 所有角色
members-filter-name = 名字开头
members-until = 至
members-give-more = 再给一个角色
members-no-role = 此人没有角色。
members-back = 返回人员和角色
people-title = 这里的所有人
person-title = 一个人和其角色
person-roles = 角色
item-people-title = 参与这项内容的人
item-people-lead = 他们只能处理这项内容，看不到任何人员名单。
find-item-title = 只针对一项内容的角色
find-item-lead = 先找到内容，再选择由谁处理。
find-item-label = 标题中的词
find-item-none = 没有找到这个组织含有这些词的内容。

## A role is given or taken away

give-title = 分配角色
give-lead = 此人会在所有设备上退出，需要重新登录。
give-person-label = 人员
give-person-nobody = 选择一个人
give-person-wrong = 请从名单中选择一个人。
give-role-label = 角色
give-role-wrong = 请选择其中一个角色。
give-until-label = 最后一天
give-until-hint = 没有期限就留空。如果没有日历可选，请写成 2027-01-31。
give-until-wrong = 请写一个还没过去的日期，如 2027-01-31，或者留空。
give-button = 分配这个角色
give-already = 此人已经有这个角色。
take-title = 收回这个角色吗？
take-link = 收回
take-button = 收回
take-last = 这是联盟的最后一位管理员。请先把这个角色给另一个人。

## Somebody is invited

invite-title = 邀请别人
invite-lead = 邀请只能使用一次，七天内有效。打开邀请的人会得到这个角色。
invite-language-label = 对方的语言
invite-address-label = 对方的邮箱
invite-address-hint = 我们会把邀请发到那里。留空则得到一个链接，由您自己转交。
invite-address-wrong = 请写一个邮箱，如 name@example.org，或者留空。
invite-button = 邀请
invite-many = 这里未使用的邀请有 { $most } 个，不能再多了。请先收回一些。
invited-title = 邀请已生成
invited-link = 请把这个链接转交给一个人。我们只显示这一次。
invited-scan = 或者让对方扫描这个二维码。
invitations-title = 未使用的邀请
invitations-mailed = 已用邮件发送
invitations-by-hand = 自行转交
invitations-by = 邀请人：{ $name }
invitations-revoke = 收回邀请
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
hold-reports-what = 您写的话、说的是哪个文本、哪一天，好让人改正。不记录您是谁。请不要在里面写名字。有人处理之后：是谁、哪一天。
hold-account = 您的名字和语言
hold-account-what = 您希望的称呼、您阅读和会说的语言、您加入的日期，以及最近一次登录的日期。用化名就可以。
hold-address = 您的邮箱地址
hold-address-what = 只有您提供时才有：用来发送登录链接和关于您账号的邮件。它用只属于您的钥匙锁上，钥匙与数据库分开存放。程序要给您发邮件时才打开它。
hold-browsers = 您已登录的浏览器
hold-browsers-what = 您的浏览器在 Cookie 里存着一个秘密；我们只存它的指纹。还有您如何、何时登录，最近使用的那一分钟（好让登录自动结束），以及您给浏览器起的名字。
hold-known = 我们认得的浏览器
hold-known-what = 在您登录过的地方，浏览器存着第二个 Cookie，它不能让任何人登录；我们只存它的指纹和日期。这样，别人乱试密码时您不必等待。您可以在账号里取消。
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
hold-keep-link = 最多一小时。一天后什么都不剩。
hold-keep-known = 您最后一次在那里登录后 90 天，或到您在那里退出登录为止。
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
## Passkeys, a password with codes, and showing once more who one is

passkey-button = 使用通行密钥登录
passkey-without = 通行密钥需要较新的浏览器，并且要允许脚本。也可以用其他方式。
passkey-waiting = 手机或电脑正在询问您。
passkey-cancelled = 没有进行任何操作：已取消，或者等待太久。可以再试一次。
passkey-failed = 没有成功。请再试一次，或使用其他方式。
passkey-under = 本站的通行密钥只能在这个网址使用：
passkey-nowhere = 这里无法使用通行密钥：本站的网址只是数字，或者没有加密。可以用其他方式。
passkey-refused-expired = 等待太久了。请刷新页面，再试一次。
passkey-refused-unverified = 我们无法验证这个通行密钥。请刷新页面，再试一次。
passkey-refused-unknown = 我们不认识这个通行密钥。可能已在本站删除。
passkey-refused-foreign = 这个通行密钥属于另一个账号。
passkey-refused-known = 这个通行密钥之前已经添加过。
passkey-refused-many = 通行密钥最多可以有 { $most } 个。请先删除一个。
passkey-refused-doubted = 这个通行密钥可能被复制，所以我们没有接受。请用其他方式登录，再查看您的通行密钥并删除这一个。
password-title = 使用密码登录
password-lead = 供没有通行密钥的浏览器使用。需要密码和验证码。
password-who-label = 电子邮箱或登录名
password-who-hint = 没有填写电子邮箱的人，有一个由 16 个字母和数字组成的登录名。
password-who-wrong = 请填写电子邮箱，或 16 个字母和数字的登录名。
password-label = 密码
password-code-label = 验证码
password-code-hint = 应用中的六位数字，或者一个恢复码。
password-code-wrong = 验证码有六位数字，恢复码有 16 个字母和数字。
password-submit = 登录
password-others = 其他登录方式
password-wrong = 登录名、密码或验证码不对。每个验证码只能用一次，请等下一个。
proof-title = 确认还是您本人
proof-lead = 接下来的操作很重要，所以再确认一次。确认在 15 分钟内有效。
proof-passkey-title = 使用通行密钥
proof-passkey-button = 使用通行密钥
proof-password-title = 使用密码和验证码
proof-submit = 继续
proof-nothing = 您还没有通行密钥，也没有密码。登录后 15 分钟内可以添加。超过时间，请先重新登录。
proof-sign-in-again = 重新登录
security-title = 通行密钥和密码
security-lead = 只用邮件登录不够安全：能看您邮件的人就能登录。重要的操作还需要通行密钥，或者密码加验证码。
security-passkeys = 通行密钥
security-no-passkey = 还没有通行密钥。
passkey-since = 添加日期
passkey-used = 上次使用
passkey-never = 还没有使用过
passkey-doubted = 这个通行密钥可能被复制。请删除，再添加一个新的。
security-password = 密码和验证码
security-no-password = 您没有密码。只有在没有通行密钥的浏览器中才需要。
security-has-password = 您有密码，还有显示验证码的应用。
security-name = 您没有填写电子邮箱。用密码登录时，请使用这个登录名：
security-codes = { $count ->
    [0] 恢复码已经用完。
   *[other] 还剩 { $count } 个恢复码。
}
security-set = 设置密码
security-change = 更换密码和应用
security-back = 返回通行密钥和密码
security-last = 给别人分配角色的人必须有通行密钥或密码。请先添加另一个。
passkey-add-title = 添加通行密钥
passkey-add-lead = 通行密钥保存在手机、电脑或安全密钥中。以后用指纹、面容或开机密码登录。
passkey-add-shared = 不要在别人也能打开的设备上添加。
passkey-name-label = 通行密钥的名称
passkey-name-hint = 方便您辨认。只有您能看到。
passkey-name-first = 通行密钥 { $number }
passkey-add-button = 添加
passkey-one-title = 您的一个通行密钥
passkey-rename = 保存名称
passkey-remove-title = 删除这个通行密钥
passkey-remove-lead = 以后不能再用它登录。您的其他浏览器都会退出登录。
passkey-remove = 删除
password-set-title = 设置密码
password-set-lead = 供没有通行密钥的浏览器使用。除了密码，还需要手机上有显示验证码的应用。
password-set-old = 原来的密码、应用中原来的条目和原来的恢复码都会失效。
password-new-label = 新密码
password-new-hint = 至少 { $least } 个字符，可以有空格。四五个互不相干的词语容易记住。
password-again-label = 再输入一次密码
password-short = 密码太短，至少要 { $least } 个字符。
password-common = 这个密码太容易被猜到。请用互不相干的词语。
password-different = 两次输入的密码不一样。
password-app-title = 验证码应用
password-app-lead = 在手机上打开验证码应用，扫描这个方块。如果不能扫描，请输入下面的字母。
password-app-square = 供应用扫描的方块。下面的字母内容相同。
password-app-letters = 要输入的字母：
password-app-code = 应用现在显示的验证码
password-app-wrong = 这不是应用显示的验证码。请检查手机时间是否正确，等下一个验证码再试一次。
password-set-submit = 保存密码和应用
password-remove-title = 删除密码
password-remove-lead = 应用和恢复码也会失效。您的其他浏览器都会退出登录。
password-remove = 删除密码
codes-title = 您的恢复码
codes-lead = 每个恢复码可以代替应用的验证码使用一次，例如手机丢失时。请打印或抄写，并放在安全的地方。以后不再显示。
codes-new = 新的恢复码
codes-new-lead = 生成新的恢复码后，原来的会失效。
codes-new-submit = 生成新的恢复码
security-short = 更安全的登录方式，重要的更改需要用到。

## Signing in, /sign-in

sign-in-title = 登录
sign-in-lead = 在这里阅读和学习不需要账号。如果您制作材料、翻译材料或帮助管理本网站，请登录。
sign-in-address-label = 您的电子邮箱
sign-in-address-hint = 我们会向该邮箱发送一个链接和八位数字。不需要密码。
sign-in-send = 给我发邮件
sign-in-address-wrong = 请填写一个电子邮箱，例如 name@example.org。
sign-in-already = 您已以 { $name } 的名字登录。

## After the address was sent, /sign-in/sent. The same words for addresses that nobody has.

sign-in-sent-title = 请查看您的邮件
sign-in-sent-lead = 我们已向您填写的邮箱发送邮件。如果您有账号，邮件里有一个链接和八位数字。两者在 15 分钟内有效，只能用一次。
sign-in-sent-late = 几分钟后还没有收到？请也看看垃圾邮件。
sign-in-sent-many = 如果最近一小时内已向这个邮箱发送过许多邮件，就不会再发新的。这时请在这里输入其中任何一封的数字：一小时内有效。
sign-in-code-label = 邮件里的八位数字
sign-in-code-hint = 您也可以在这个浏览器里打开链接。
sign-in-code-wrong = 不符合。请使用最新的邮件。试过五次或过了 15 分钟后，请重新索取。
sign-in-again = 重新索取邮件

## The page behind the mailed link

sign-in-link-lead = 按下按钮即可在这个浏览器里登录。链接只能用一次。
sign-in-digits-lead = 这封邮件是为另一个浏览器发送的。您在这里也索取过，所以可以在这里输入其中的八位数字。
sign-in-elsewhere-title = 请回到另一个浏览器
sign-in-elsewhere-lead = 这个链接是在另一个浏览器里索取的。请在那里输入邮件里的八位数字。
sign-in-elsewhere-why = 这样，只看到链接的人无法使用它。如果不是您索取的，可以不理会这封邮件。
sign-in-over-title = 这个链接已经失效
sign-in-over-lead = 它已被使用、已过期，或者被更新的链接取代。

## Signing out, /sign-out

sign-out-title = 退出登录
sign-out-lead = 之后，这个浏览器会忘记它保存的本网站内容。
sign-out-done-title = 您已退出登录
sign-out-done-lead = 我们已要求这个浏览器忘记它保存的本网站内容。

## What roles are for. Each says what somebody may do, after the name of an organization or beside “What you may do”.

role-what = 您可以做什么
role-where = 范围
place-everywhere = 整个联盟
place-item = 一篇尚未公开的文本
may-reader = 阅读供成员阅读的内容
may-trainer = 制作并上传材料
may-translator = 翻译文本
may-reviewer = 检查文本并为其担保
may-editor = 编辑并发布文本
may-organizer = 开展培训和活动
may-admin = 邀请他人、分配角色、管理组织的页面
roles-none = 您还没有角色。管理组织的人可以给您分配角色。

## An invitation, /invitations/…

invitation-title = 您收到了邀请
invitation-by = 邀请人
invitation-accept = 接受
invitation-has-account = 收到这份邀请的邮箱已有账号。请先登录，再打开链接。
invitation-over-title = 这份邀请已经失效
invitation-over-lead = 它已被使用、已过期或已被收回。请索取新的邀请。
set-up-title = 设置本网站
set-up-lead = 目前还没有人管理本网站。使用这个链接的人将成为第一位管理员。链接只能用一次。
name-label = 您希望别人怎么称呼您？
name-hint = 用化名就可以。在这里工作的其他人能看到它。
mail-language-label = 发给您的邮件使用的语言

## One's own account, /account

account-title = 您的账号
administration-title = 管理
save = 保存
saved = 已保存。
profile-title = 名字和语言
profile-lead = 您的称呼，以及您阅读的语言。
reading-title = 您阅读的语言
reading-hint = 最熟悉的放在最前面。列表和搜索按这个顺序显示。
reading-place = 第 { $place } 位
reading-none = （不选）
spoken-title = 您会说的语言
spoken-hint = 可以和您阅读的语言不同。
address-title = 电子邮箱
address-lead = 登录链接发送到这里。
address-now = 您的邮箱：
address-none = 没有电子邮箱。
address-waiting-title = 确认新邮箱
address-waiting = 我们已向该邮箱发送一个链接和八位数字，15 分钟内有效：
address-new-label = 新的电子邮箱
address-new-hint = 您使用我们发送到那里的链接或数字之后，它才生效。
address-new-send = 向该邮箱发送邮件
address-confirm-title = 这是您的邮箱吗？
address-confirm-send = 使用这个邮箱
address-remove-title = 移除邮箱
address-remove-lead = 您不用邮件也能登录。移除后，谁也无法给您发邮件。
address-taken = 另一个账号已使用这个邮箱。
browsers-title = 您在哪里登录着
browsers-lead = 查看您的浏览器，也可以远程退出。
browsers-about = 我们只保存日期和您给浏览器起的名字，不保存设备种类和地点。
browsers-this = 这个浏览器
browsers-nameless = 一个没有名字的浏览器
browsers-since = 自 { DATETIME($day, weekday: "no") } 起
browsers-name-label = 名字
browsers-everywhere = 在所有地方退出
browsers-everywhere-lead = 包括这个浏览器，立即生效。
browsers-known = 我们认得的浏览器
browsers-known-lead = 在您登录过的地方，浏览器会把第二个 Cookie 保留 90 天，或保留到您在那里退出登录为止。它不能让任何人登录，只是让您在别人乱试密码时不必等待。
browsers-known-count = { $count ->
    [0] 我们不认得您的任何浏览器。
   *[other] 我们认得您的 { $count } 个浏览器。
}
browsers-known-forget = 全部忘记

## What is held about somebody, /account/data and /account/delete

data-title = 我们保存的关于您的内容
data-lead = 阅读、带走或删除。
data-about = 这是本网站保存的关于您的全部内容。
data-sealed = （用您自己的密钥锁住）
data-days-title = 日期
data-days = 从 { DATETIME($since, weekday: "no") } 开始使用，最近一次登录是 { DATETIME($seen, weekday: "no") }
data-roles = 角色
data-ways-in = 通行密钥和密码
data-invitations = 您发出的、尚未接受的邀请
data-changes = 更改记录中关于您的条目
data-file-title = 以文件形式带走
data-file-lead = 文件包含全部内容，包括每个角色和每次更改。请保存在只有您能读到的地方。
delete-title = 删除您的账号
delete-key = 我们首先销毁锁住您邮箱的密钥。此后谁也打不开它，旧的副本里也打不开。
delete-rows = 然后删除关于您的其他一切：名字、语言、角色、通行密钥。您会立即在所有地方退出登录。谁也无法撤销。
delete-stays = 会留下的是：您参与过的文本，以及一份更改记录。记录里只用一个随机的词表示您，它不指向任何人。
delete-legend = 您确定吗？
delete-sure = 是的，删除我的账号
delete-unsure = 请先勾选方框。
delete-last = 您是联盟的最后一位管理员。请先让另一个人成为管理员。
gone-title = 您的账号已删除
gone-lead = 我们保存的关于您的一切都已删除。

admin-people = 人员和角色
admin-topics = 主题
admin-languages = 界面语言
admin-reports = 读者的反馈
admin-wishes = 读者想要的语言
admin-searches = 没有结果的搜索
admin-audit = 更改记录

office-lead = 由您负责的内容。
office-people-lead = 查看这里有谁，邀请人员，给予或收回角色。
office-organizations-lead = 编写各组织的页面，添加组织或移动位置。
office-topics-lead = 用每种语言给资料库的主题命名。
office-languages-lead = 查看界面的每种语言完成了多少。
office-reports-lead = 阅读读者指出的错误，并加以处理。
office-wishes-lead = 查看读者想要哪些内容的哪种语言版本。
office-searches-lead = 查看读者用哪些语言搜索了这里没有的内容。
office-audit-lead = 查看谁给了哪个角色，以及记录有没有被改动。
office-manage-lead = 编写组织的页面，在它下面添加组织。
office-waiting = { $count } 条待处理
audit-lead = 谁在什么时候改动了角色、组织和账号。这里没有任何关于读者的信息。
audit-whole = 记录是完整的。没有条目被改动，中间也没有条目被拿走。
audit-gap = 第 { $number } 条之前缺少条目。
audit-changed = 第 { $number } 条不是当初写下的内容。
audit-broken-help = 有人从那里开始改动了记录。请告诉管理服务器的人，并下载记录。
audit-filter-action = 做了什么
audit-filter-all = 全部
audit-filter-from = 从
audit-filter-to = 到
audit-none = 没有这样的条目。
audit-who = 谁
audit-whom = 对象
audit-detail = 详情
audit-number = 第 { $number } 条
audit-operator = 管理服务器的人
audit-server = 程序
audit-nameless = 这里没有名字的人
audit-place-gone = 已不存在的地方
audit-file-title = 下载记录
audit-file-lead = 每个条目一行，带有校验码，任何人都可以核对。文档里有说明。
action-role-given = 给予角色
action-role-taken = 收回角色
action-invitation-made = 发出邀请
action-invitation-revoked = 收回邀请
action-invitation-accepted = 接受邀请
action-organization-added = 添加组织
action-organization-moved = 移动组织
action-organization-written = 编写组织页面
action-organization-language-removed = 移除组织的一种语言
action-person-added = 建立账号
action-person-deleted = 删除账号
action-person-exported = 下载自己的资料
action-sessions-ended = 退出登录
action-address-changed = 更改邮箱地址
action-passkey-added = 添加通行密钥
action-passkey-removed = 移除通行密钥
action-passkey-doubted = 拒绝通行密钥：可能有副本
action-password-set = 设置密码
action-password-removed = 移除密码
action-one-time-password-changed = 更改应用验证码
action-recovery-codes-made = 生成备用码
action-topic-written = 编写主题
action-topic-added = 添加主题
action-topic-moved = 移动主题
action-topic-merged = 合并主题
action-topic-removed = 移除主题
action-topic-language-removed = 移除主题的一种语言
action-purged = 到期删除
action-restored = 恢复备份
action-lockdown-begun = 停止改动
action-lockdown-ended = 重新允许改动
reports-lead = 读者不用写名字。但他们写的话可能涉及某个人：请不要传给别人。
reports-filter-stand = 哪些
reports-open = 待处理
reports-done = 已处理
reports-none = 这里没有待处理的内容。
reports-then = 读者当时看到的
reports-now = 现在
reports-same = 没有变化
reports-gone = 内容里已经没有这一部分。
reports-to-text = 在内容里查看
reports-settle = 标为已处理
reports-settle-all = 把这份内容的全部标为已处理
reports-reopen = 改回待处理
reports-delete = 删除
reports-delete-title = 要删除这条反馈吗？
reports-delete-lead = 删除后无法找回。请只删除垃圾信息或伤害他人的内容。处理过的，请标为已处理。
data-reports = 您标为已处理的读者反馈
wishes-lead = 读者按下“我想要我的语言版”。我们只记次数，不记录是谁想要。
wishes-month = 月份
wishes-texts = 按内容
wishes-count = 有人想要 { $count } 次
wishes-share = 已有 { $percent }%
wishes-none = 还没有人想要某种语言。
totals-count = 次数
totals-file = 下载表格
searches-lead = 每周有多少次搜索没有结果。搜索了什么，我们不保存在任何地方。
searches-week = 从这天起的一周
searches-none = 还没有记下没有结果的搜索。
## Looking after topics, /admin/topics

topics-lead = 主题把可以阅读的内容归在一起。每个主题在任何语言里都可以有名称和其他说法，搜索时用哪一个都能找到。
topics-none = 还没有主题
topics-none-text = 请添加第一个主题。主题下有内容以后，读者才会看到它。
topics-gaps = 各语言的名称
topics-gaps-lead = 主题在某种语言里没有名称时，读者看到的是另一种语言的名称。
topics-named = { $all } 个中的 { $named } 个
topics-without = 没有 { $language } 名称
topics-without-none = 所有主题都有这种语言的名称。
topics-all = 所有主题
topics-lacks = 没有名称的语言：{ $count }
topic-title = 一个主题
topic-nameless = 没有名称的主题
topic-items = 内容：{ $count }
topic-names = 名称和其他说法
topic-names-lead = 每种语言都有自己的名称。没有名称时，这里显示该语言的读者看到的名称。
topic-words = 其他说法：{ $count }
topic-missing = 没有名称。读者看到：
topic-write = 填写名称
topic-language-label = 另一种语言的代码
topic-language-hint = 例如索马里语是“so”。
topic-language-go = 用这种语言填写
topic-language-wrong = 这不是语言代码。代码有两三个字母，例如“so”。
topic-below = 下级主题
topic-add = 添加主题
topic-place = 位置
topic-order = 这里第 { $at } 个，共 { $all } 个
topic-stands-below = 上级：
topic-top = 最上层，不属于其他主题
topic-up = 上移
topic-down = 下移
topic-move = 移到另一个主题下面
topic-move-lead = 下面的主题会一起移动。它的内容随后归入新位置的上级主题。
topic-place-label = 在哪个主题下面
topic-too-deep = 主题的层级太多了，最多 { $most } 层。
topic-circle = 主题不能位于自己的下面。
topic-unmoved = 它已经在那里了，或者有人刚刚移动过它。
topic-more = 关于这个主题的更多操作
topic-remove = 删除，或并入另一个主题
topic-text-title = 主题在一种语言里的名称
topic-label = 名称
topic-label-hint = 页面地址随名称而变。以前的地址仍然有效。
topic-synonyms = 其他说法
topic-synonyms-hint = 每行一个：别名、方言说法、常见错别字、官方名称。用其中任何一个都能搜到这个主题。
topic-description = 内容说明
topic-description-hint = 一两句话。可以留空。
topic-text-remove-lead = 这种语言的名称、其他说法和说明都会删除。地址仍然通向这个主题。
topic-word-long = 其中一个超过了 { $most } 个字。
topic-words-many = 太多了，最多 { $most } 个。
topic-newer = 有人刚刚改过这些内容。您写的还没有保存。请先看现在的内容，确认无误后再保存一次。
topic-stands = 现在的内容
topic-stands-nothing = 有人刚刚删除了这种语言。
topic-yours = 您写的内容
topic-holds = 这个主题下的内容：{ $count }。所以不能直接删除。请把它并入另一个主题，这样什么都不会丢失。
topic-above = 下级主题：{ $count }。请先移动它们，或把这个主题并入另一个主题。
topic-remove-empty = 这个主题下没有任何内容。它的名称和地址会一起删除。
topic-remove-button = 删除主题
topic-merge = 并入另一个主题
topic-merge-lead = 它的内容和下级主题都归入另一个主题。另一个主题没有名称的语言，用它的名称；其余的成为其他说法。它的地址通向另一个主题。两边都有说明时，保留另一个主题的。
topic-merge-label = 保留的主题
topic-merge-none = 请选择主题
topic-merge-button = 合并
topic-merge-below = 那个主题在这个主题下面。请先把它移到别处。

## How the languages of the interface stand, /admin/languages

languages-lead = 这里说的是网站本身的语句：按钮、标签、邮件。缺少的语句会用下一种语言显示。
language-direction = 方向
language-ltr = 从左到右
language-rtl = 从右到左
language-there = 已翻译
language-checked = 有人检查过
language-machine = 机器翻译
language-missing = 缺少
language-missing-none = 没有
language-missing-in = { $count } 句，用 { $language } 显示
language-from = 来源
language-from-program = 程序自带
language-from-folder = 网站运营者的文件夹
language-from-both = 程序自带；来自网站运营者的文件夹：{ $count }
language-from-nowhere = 还没有
language-items = 可以阅读
language-items-none = 还没有
language-share = { $all } 句中的 { $count } 句（{ $hundredths }%）
language-sentences = 需要处理的语句
language-name-en = 英语
language-name-es = 西班牙语
language-name-zh-hans = 简体中文
language-name-zh-hant = 繁体中文
language-name-pt-br = 葡萄牙语
language-name-ko = 韩语
language-name-gu = 古吉拉特语
language-name-ar = 阿拉伯语
language-name-ht = 海地克里奥尔语

## The sentences of one language, /admin/languages/…

sentences-lead = 这里的语句与翻译文件中的一样。花括号里的部分在页面上填入。
sentences-kinds = 哪些语句
sentences-both = 全部
sentences-missing = 缺少的
sentences-unchecked = 没有人检查过的
sentences-none = 没有。
sentence-seen-in = 缺少。读者看到的是 { $language }。
