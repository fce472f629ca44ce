### Signing in, one's own account, letters.
### Provenance: machine. No person has reviewed these sentences. People are addressed with 您. Words: see common.ftl.

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
security-only = 这是您唯一的登录方式，没有它就回不来了。请先添加另一种方式。
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
codes-sheet-address = 登录网址：
codes-sheet-name = 登录名：
codes-sheet-how = 还需要您的密码。每个恢复码可以代替应用的验证码使用一次。请把这张纸放在别人找不到的地方。
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

## How somebody comes back who came by a link, /account/come-back, and the warning before signing out

come-back-title = 下次您怎样登录？
come-back-lead = 您是通过只能用一次的链接进来的，现在还没有办法再次打开这个账号。请先选一种方式，以后还可以添加其他方式。
come-back-passkey = 使用通行密钥
come-back-passkey-needs = 需要只有您能打开的手机、电脑或安全密钥，以及允许脚本的浏览器。
come-back-address = 使用您的电子邮箱
come-back-address-needs = 需要一个别人看不到的邮箱：每次登录时，我们会向它发送链接。
come-back-password = 使用密码和恢复码
come-back-password-needs = 需要手机上有显示验证码的应用，还需要一张纸记下十个恢复码。
come-back-later-title = 以后再选
come-back-later-lead = 也可以以后在您的账号里选择。在那之前，只要退出登录、用上方的按钮离开网站、30 分钟没有操作，或者超过 12 小时，您就回不来了。那时需要新的邀请，得到的是另一个账号。
come-back-later = 以后再选
come-back-none = 您还没有再次登录的方式。一旦退出登录、用上方的按钮离开网站，或者 30 分钟没有操作，就无法再打开这个账号。12 小时以后也是如此。
come-back-choose = 选择再次登录的方式
sign-out-lost = 退出后您就回不来了。这个账号没有通行密钥，没有电子邮箱，也没有密码。那时需要新的邀请，得到的是另一个账号。
sign-out-anyway = 仍然退出

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
