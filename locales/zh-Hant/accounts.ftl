### Signing in, one's own account, letters.
### Provenance: machine. No person has reviewed these sentences. People are addressed with 您. Words: see common.ftl.

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

## Passkeys, a password with codes, and showing once more who one is

passkey-button = 使用通行密鑰登入
passkey-without = 通行密鑰需要較新的瀏覽器，並且要允許指令碼。也可以用其他方式。
passkey-waiting = 手機或電腦正在詢問您。
passkey-cancelled = 沒有進行任何操作：已取消，或等候太久。可以再試一次。
passkey-failed = 沒有成功。請再試一次，或使用其他方式。
passkey-under = 本站的通行密鑰只能在這個網址使用：
passkey-nowhere = 這裡無法使用通行密鑰：本站的網址只是數字，或者沒有加密。可以用其他方式。
passkey-refused-expired = 等候太久了。請重新整理頁面，再試一次。
passkey-refused-unverified = 我們無法驗證這個通行密鑰。請重新整理頁面，再試一次。
passkey-refused-unknown = 我們不認得這個通行密鑰。可能已在本站刪除。
passkey-refused-foreign = 這個通行密鑰屬於另一個帳號。
passkey-refused-known = 這個通行密鑰之前已經加入過。
passkey-refused-many = 通行密鑰最多可以有 { $most } 個。請先刪除一個。
passkey-refused-doubted = 這個通行密鑰可能被複製，所以我們沒有接受。請用其他方式登入，再查看您的通行密鑰並刪除這一個。
password-title = 使用密碼登入
password-lead = 供沒有通行密鑰的瀏覽器使用。需要密碼和驗證碼。
password-who-label = 電子郵件地址或登入名稱
password-who-hint = 沒有填寫電子郵件地址的人，有一個由 16 個字母和數字組成的登入名稱。
password-who-wrong = 請填寫電子郵件地址，或 16 個字母和數字的登入名稱。
password-label = 密碼
password-code-label = 驗證碼
password-code-hint = 應用程式中的六位數字，或者一個復原碼。
password-code-wrong = 驗證碼有六位數字，復原碼有 16 個字母和數字。
password-submit = 登入
password-others = 其他登入方式
password-wrong = 登入名稱、密碼或驗證碼不對。每個驗證碼只能用一次，請等下一個。
proof-title = 確認還是您本人
proof-lead = 接下來的操作很重要，所以再確認一次。確認在 15 分鐘內有效。
proof-passkey-title = 使用通行密鑰
proof-passkey-button = 使用通行密鑰
proof-password-title = 使用密碼和驗證碼
proof-submit = 繼續
proof-nothing = 您還沒有通行密鑰，也沒有密碼。登入後 15 分鐘內可以加入。超過時間，請先重新登入。
proof-sign-in-again = 重新登入
security-title = 通行密鑰和密碼
security-lead = 只用郵件登入不夠安全：能看您郵件的人就能登入。重要的操作還需要通行密鑰，或者密碼加驗證碼。
security-passkeys = 通行密鑰
security-no-passkey = 還沒有通行密鑰。
passkey-since = 加入日期
passkey-used = 上次使用
passkey-never = 還沒有使用過
passkey-doubted = 這個通行密鑰可能被複製。請刪除，再加入一個新的。
security-password = 密碼和驗證碼
security-no-password = 您沒有密碼。只有在沒有通行密鑰的瀏覽器中才需要。
security-has-password = 您有密碼，還有顯示驗證碼的應用程式。
security-name = 您沒有填寫電子郵件地址。用密碼登入時，請使用這個登入名稱：
security-codes = { $count ->
    [0] 復原碼已經用完。
   *[other] 還剩 { $count } 個復原碼。
}
security-set = 設定密碼
security-change = 更換密碼和應用程式
security-back = 返回通行密鑰和密碼
security-last = 給別人分配角色的人必須有通行密鑰或密碼。請先加入另一個。
security-only = 這是您唯一的登入方式，沒有它就回不來了。請先加入另一種方式。
passkey-add-title = 加入通行密鑰
passkey-add-lead = 通行密鑰保存在手機、電腦或安全金鑰中。以後用指紋、臉孔或解鎖密碼登入。
passkey-add-shared = 不要在別人也能打開的裝置上加入。
passkey-name-label = 通行密鑰的名稱
passkey-name-hint = 方便您辨認。只有您看得到。
passkey-name-first = 通行密鑰 { $number }
passkey-add-button = 加入
passkey-one-title = 您的一個通行密鑰
passkey-rename = 儲存名稱
passkey-remove-title = 刪除這個通行密鑰
passkey-remove-lead = 以後不能再用它登入。您的其他瀏覽器都會登出。
passkey-remove = 刪除
password-set-title = 設定密碼
password-set-lead = 供沒有通行密鑰的瀏覽器使用。除了密碼，還需要手機上有顯示驗證碼的應用程式。
password-set-old = 原來的密碼、應用程式中原來的項目和原來的復原碼都會失效。
password-new-label = 新密碼
password-new-hint = 至少 { $least } 個字元，可以有空格。四五個互不相干的詞語容易記住。
password-again-label = 再輸入一次密碼
password-short = 密碼太短，至少要 { $least } 個字元。
password-common = 這個密碼太容易被猜到。請用互不相干的詞語。
password-different = 兩次輸入的密碼不一樣。
password-app-title = 驗證碼應用程式
password-app-lead = 在手機上打開驗證碼應用程式，掃描這個方塊。如果不能掃描，請輸入下面的字母。
password-app-square = 供應用程式掃描的方塊。下面的字母內容相同。
password-app-letters = 要輸入的字母：
password-app-code = 應用程式現在顯示的驗證碼
password-app-wrong = 這不是應用程式顯示的驗證碼。請檢查手機時間是否正確，等下一個驗證碼再試一次。
password-set-submit = 儲存密碼和應用程式
password-remove-title = 刪除密碼
password-remove-lead = 應用程式和復原碼也會失效。您的其他瀏覽器都會登出。
password-remove = 刪除密碼
codes-title = 您的復原碼
codes-lead = 每個復原碼可以代替應用程式的驗證碼使用一次，例如手機遺失時。請列印或抄寫，並放在安全的地方。以後不再顯示。
codes-sheet-address = 登入網址：
codes-sheet-name = 登入名稱：
codes-sheet-how = 還需要您的密碼。每個復原碼可以代替應用程式的驗證碼使用一次。請把這張紙放在別人找不到的地方。
codes-new = 新的復原碼
codes-new-lead = 產生新的復原碼後，原來的會失效。
codes-new-submit = 產生新的復原碼
security-short = 更安全的登入方式，重要的更改需要用到。

## Signing in, /sign-in

sign-in-title = 登入
sign-in-lead = 在這裡閱讀和學習不需要帳號。如果您製作教材、翻譯教材或協助管理本網站，請登入。
sign-in-address-label = 您的電子郵件地址
sign-in-address-hint = 我們會寄一個連結和八位數字到這個地址。不需要密碼。
sign-in-send = 寄信給我
sign-in-address-wrong = 請填寫一個電子郵件地址，例如 name@example.org。
sign-in-already = 您已用 { $name } 這個名字登入。

## After the address was sent, /sign-in/sent. The same words for addresses that nobody has.

sign-in-sent-title = 請查看您的信箱
sign-in-sent-lead = 我們已寄信到您填寫的地址。如果您有帳號，信裡有一個連結和八位數字。兩者在 15 分鐘內有效，只能用一次。
sign-in-sent-late = 幾分鐘後還沒收到嗎？也請看看垃圾郵件。
sign-in-sent-many = 如果最近一小時內已寄了許多信到這個地址，就不會再寄新的。這時請在這裡輸入其中任何一封的數字：一小時內有效。
sign-in-code-label = 信裡的八位數字
sign-in-code-hint = 您也可以在這個瀏覽器裡開啟連結。
sign-in-code-wrong = 不相符。請使用最新的信。試過五次或超過 15 分鐘後，請重新索取。
sign-in-again = 重新索取信件

## The page behind the mailed link

sign-in-link-lead = 按下按鈕即可在這個瀏覽器裡登入。連結只能用一次。
sign-in-digits-lead = 這封信是為另一個瀏覽器寄的。您在這裡也索取過，所以可以在這裡輸入信裡的八位數字。
sign-in-elsewhere-title = 請回到另一個瀏覽器
sign-in-elsewhere-lead = 這個連結是在另一個瀏覽器裡索取的。請在那裡輸入信裡的八位數字。
sign-in-elsewhere-why = 這樣，只看到連結的人就無法使用它。如果不是您索取的，可以不理會這封信。
sign-in-over-title = 這個連結已經失效
sign-in-over-lead = 它已被使用、已過期，或者被更新的連結取代。

## Signing out, /sign-out

sign-out-title = 登出
sign-out-lead = 之後，這個瀏覽器會忘記它保存的本網站內容。
sign-out-done-title = 您已登出
sign-out-done-lead = 我們已要求這個瀏覽器忘記它保存的本網站內容。

## How somebody comes back who came by a link, /account/come-back, and the warning before signing out

come-back-title = 下次您怎樣登入？
come-back-lead = 您是透過只能用一次的連結進來的，現在還沒有辦法再次打開這個帳號。請先選一種方式，以後還可以加入其他方式。
come-back-passkey = 使用通行密鑰
come-back-passkey-needs = 需要只有您能打開的手機、電腦或安全金鑰，以及允許指令碼的瀏覽器。
come-back-address = 使用您的電子郵件地址
come-back-address-needs = 需要一個別人看不到的信箱：每次登入時，我們會寄連結到那裡。
come-back-password = 使用密碼和復原碼
come-back-password-needs = 需要手機上有顯示驗證碼的應用程式，還需要一張紙記下十個復原碼。
come-back-later-title = 以後再選
come-back-later-lead = 也可以以後在您的帳號裡選擇。在那之前，只要登出、用上方的按鈕離開網站、30 分鐘沒有操作，或者超過 12 小時，您就回不來了。那時需要新的邀請，得到的是另一個帳號。
come-back-later = 以後再選
come-back-none = 您還沒有再次登入的方式。一旦登出、用上方的按鈕離開網站，或者 30 分鐘沒有操作，就無法再打開這個帳號。12 小時以後也是如此。
come-back-choose = 選擇再次登入的方式
sign-out-lost = 登出後您就回不來了。這個帳號沒有通行密鑰，沒有電子郵件地址，也沒有密碼。那時需要新的邀請，得到的是另一個帳號。
sign-out-anyway = 仍然登出

## One's own account, /account

account-title = 您的帳號
administration-title = 管理
save = 儲存
saved = 已儲存。
profile-title = 名字和語言
profile-lead = 您的稱呼，以及您閱讀的語言。
reading-title = 您閱讀的語言
reading-hint = 最熟悉的放在最前面。清單和搜尋會依照這個順序。
reading-place = 第 { $place } 位
reading-none = （不選）
spoken-title = 您會說的語言
spoken-hint = 可以和您閱讀的語言不同。
address-title = 電子郵件地址
address-lead = 登入連結會寄到這裡。
address-now = 您的信箱：
address-none = 沒有電子郵件地址。
address-waiting-title = 確認新地址
address-waiting = 我們已寄一個連結和八位數字到這個地址，15 分鐘內有效：
address-new-label = 新的電子郵件地址
address-new-hint = 您使用我們寄到那裡的連結或數字之後，它才生效。
address-new-send = 寄信到這個地址
address-confirm-title = 這是您的地址嗎？
address-confirm-send = 使用這個地址
address-remove-title = 移除地址
address-remove-lead = 您不用信件也能登入。移除後，誰都無法寄信給您。
address-taken = 另一個帳號已使用這個地址。
browsers-title = 您在哪裡登入著
browsers-lead = 查看您的瀏覽器，也可以從遠處登出。
browsers-about = 我們只保存日期和您給瀏覽器取的名字，不保存裝置種類和地點。
browsers-this = 這個瀏覽器
browsers-nameless = 一個沒有名字的瀏覽器
browsers-since = 自 { DATETIME($day, weekday: "no") } 起
browsers-name-label = 名字
browsers-everywhere = 在所有地方登出
browsers-everywhere-lead = 包括這個瀏覽器，立即生效。
browsers-known = 我們認得的瀏覽器
browsers-known-lead = 在您登入過的地方，瀏覽器會把第二個 Cookie 保留 90 天，或保留到您在那裡登出為止。它不能讓任何人登入，只是讓您在別人亂試密碼時不必等待。
browsers-known-count = { $count ->
    [0] 我們不認得您的任何瀏覽器。
   *[other] 我們認得您的 { $count } 個瀏覽器。
}
browsers-known-forget = 全部忘記

## What is held about somebody, /account/data and /account/delete

data-title = 我們保存的關於您的內容
data-lead = 閱讀、帶走或刪除。
data-about = 這是本網站保存的關於您的全部內容。
data-sealed = （用您自己的金鑰鎖住）
data-days-title = 日期
data-days = 從 { DATETIME($since, weekday: "no") } 開始使用，最近一次登入是 { DATETIME($seen, weekday: "no") }
data-roles = 角色
data-ways-in = 通行金鑰和密碼
data-invitations = 您發出的、尚未接受的邀請
data-changes = 變更紀錄中關於您的項目
data-file-title = 以檔案帶走
data-file-lead = 檔案包含全部內容，包括每個角色和每次變更。請保存在只有您讀得到的地方。
delete-title = 刪除您的帳號
delete-key = 我們首先銷毀鎖住您郵件地址的金鑰。此後誰都打不開它，舊的副本裡也打不開。
delete-rows = 接著刪除關於您的其他一切：名字、語言、角色、通行金鑰。您會立即在所有地方登出。誰都無法復原。
delete-stays = 會留下的是：您參與過的文章，以及一份變更紀錄。紀錄裡只用一個隨機的詞表示您，它不指向任何人。
delete-legend = 您確定嗎？
delete-sure = 是的，刪除我的帳號
delete-unsure = 請先勾選方框。
delete-last = 您是聯盟的最後一位管理員。請先讓另一個人成為管理員。
gone-title = 您的帳號已刪除
gone-lead = 我們保存的關於您的一切都已刪除。
