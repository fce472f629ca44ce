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
