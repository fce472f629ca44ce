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
codes-new = 新的復原碼
codes-new-lead = 產生新的復原碼後，原來的會失效。
codes-new-submit = 產生新的復原碼
