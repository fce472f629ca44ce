### Organizations. Accounts and sign-in come later.
### Provenance: machine. No person has reviewed these sentences. People are addressed with 您. Words: see common.ftl.

## List of organizations

organizations-title = 團體
organizations-lead = 這裡的內容由這些團體提供。

## One organization

organization-part-of = 屬於：
organization-members = 成員團體
organization-members-count = { $count ->
    [0] 沒有團體
   *[other] { $count } 個團體
}
organization-items = 這個團體提供的內容
organization-everything = 這個團體的全部內容
organization-empty = 這個團體還沒有提供內容。
organization-site = 團體的網站：

## Titles on a discreet site, which name nobody

quiet-organization = 團體 { $number }

## Mails: subjects

mail-subject-quiet = 您有一則訊息
mail-subject-sign-in = 登入 { $site }
mail-subject-roles = 您在 { $site } 的角色變了
mail-subject-account = 您在 { $site } 的帳號有變動

## Mails: what they say. Links and digits follow on lines of their own

mail-other-language = 這封郵件還沒有 { $language } 版。
mail-sign-in-link = 您可以用這個連結登入。它只能用一次，15 分鐘內有效：
mail-sign-in-code = 或者，在您要求寄送這封郵件的頁面上輸入這些數字：
mail-sign-in-secret = 請不要把連結或數字告訴任何人。我們從不索取它們。
mail-ignore = 如果不是您要求的，不必做任何事。
mail-no-account = 有人想用這個電子郵件地址登入。沒有帳號用這個地址。
mail-no-account-hint = 如果是您：您的帳號用的也許是另一個地址。在這裡，沒有帳號也能閱讀和學習。
mail-invitation = 有人邀請您在這裡開一個帳號。這個頁面會說明邀請的內容：
mail-invitation-ignore = 如果您不想要帳號，不必做任何事。
mail-confirm-link = 有人為一個帳號填寫了這個電子郵件地址。如果是您，請用這個連結確認。它只能用一次，15 分鐘內有效：
mail-confirm-code = 或者，在您填寫地址的頁面上輸入這些數字：
mail-roles = 您在這裡可以做的事變了。您的帳號裡可以看到：
mail-address-changed = 從現在起，您的帳號用另一個電子郵件地址。這個地址不會再收到郵件。
mail-ways-in-changed = 登入您帳號的方式有增減。
mail-account-not-you = 如果不是您做的，請馬上查看帳號，並在所有地方登出：
mail-account-deleted = 您的帳號已經刪除，您在這裡的一切也一起刪除了。
mail-foot-stop = 不想再收到這類郵件：
mail-foot-account = 您的帳號裡可以看到您會收到哪些郵件：
mail-foot-last = 我們不會再寫信給您。

## Stopping mails: the page behind the link in an email, and the page in the account

mail-kind-no-account = 有人想登入，但沒有帳號用您的地址
mail-kind-invitation = 邀請
mail-kind-confirm-address = 有人為一個帳號填寫了您的地址
mail-kind-roles = 您的角色變了
mail-stop-title = 寄給您的郵件
mail-stop-lead = 這裡說的是這一類郵件：
mail-stop-comes = 您會收到這類郵件。
mail-stop-stopped = 您不會再收到這類郵件。
mail-stop-button = 停收這類郵件
mail-stop-undo = 重新接收這類郵件
mail-stop-others = 其他郵件照常寄來。
mail-choices-title = 您的郵件
mail-choices-lead = 我們只為您的帳號寫郵件。沒有新聞，沒有廣告。
mail-choices-no-address = 您的帳號沒有電子郵件地址，所以不會收到郵件。
mail-choices-subject-title = 郵件主旨寫什麼
mail-choices-subject-quiet = 什麼都不說，只寫「{ $subject }」。別人從鎖定畫面上看不出更多。
mail-choices-subject-full = 郵件的內容和本站的名稱
mail-choices-save = 儲存
mail-choices-kinds-title = 可以停收的郵件
mail-choices-kept-title = 一定會寄來的郵件
mail-choices-kept = 登入連結，以及帳號有變動的通知：盜用帳號的人會最先停掉它們。如果一封都不想收，請從帳號裡刪除地址。
mail-choices-saved = 您的選擇已儲存。
