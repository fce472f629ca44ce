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

## Roles, in plain words

role-reader = 成員
role-trainer = 培訓者
role-translator = 翻譯者
role-reviewer = 審核者
role-editor = 編輯
role-organizer = 組織者
role-admin = 管理員

## The page of an organization, for everybody

organization-contact = 聯絡方式

## What an administrator of an organization may change

manage-title = 管理這個團體
manage-texts = 名稱和介紹
manage-texts-lead = 每種語言有自己的文字。沒有的語言會顯示另一種語言的文字。
manage-edit = 編輯
manage-language-add = 新增語言
manage-more = 這個團體的更多頁面
manage-public = 所有人看到的頁面
text-title = 一種語言的文字
text-name-label = 名稱
text-description-label = 介紹
text-description-hint = 用簡單的話，寫給還不了解的人。可以留空。
text-contact-label = 聯絡方式
text-contact-hint = 所有人都能看到：網站、電子郵件、電話。每行一個。可以留空。
text-save = 儲存
text-remove = 刪除這種語言
text-remove-lead = 這種語言的文字會消失，其他語言保留。
add-title = 新增團體
add-language-label = 這些文字的語言
organization-too-deep = 上下層級太多了，最多 { $most } 層。
move-title = 移動這個團體
move-lead = 下面的團體也會一起移動。之後由新位置的管理員管理，原位置的管理員不再能管理。
move-label = 新位置
move-top = 最上層，不屬於其他團體
move-button = 移動
move-circle = 團體不能位於自己的下面。
move-unchanged = 已經在那裡了。

## People and their roles, for administrators

members-title = 人員和角色
members-lead = 只有管理員能看到這個名單。
members-empty = 這裡還沒有人有角色。
members-none-found = 沒有符合條件的人。
members-filter-all = 所有角色
members-filter-name = 名字開頭
members-until = 至
members-give-more = 再給一個角色
members-no-role = 此人沒有角色。
members-back = 返回人員和角色
people-title = 這裡的所有人
person-title = 一個人和其角色
person-roles = 角色
item-people-title = 參與這項內容的人
item-people-lead = 他們只能處理這項內容，看不到任何人員名單。
find-item-title = 只針對一項內容的角色
find-item-lead = 先找到內容，再選擇由誰處理。
find-item-label = 標題中的詞
find-item-none = 沒有找到這個團體含有這些詞的內容。

## A role is given or taken away

give-title = 分配角色
give-lead = 此人會在所有裝置上登出，需要重新登入。
give-person-label = 人員
give-person-nobody = 選擇一個人
give-person-wrong = 請從名單中選擇一個人。
give-role-label = 角色
give-role-wrong = 請選擇其中一個角色。
give-until-label = 最後一天
give-until-hint = 沒有期限就留空。如果沒有日曆可選，請寫成 2027-01-31。
give-until-wrong = 請寫一個還沒過去的日期，如 2027-01-31，或者留空。
give-button = 分配這個角色
give-already = 此人已經有這個角色。
take-title = 收回這個角色嗎？
take-link = 收回
take-button = 收回
take-last = 這是聯盟的最後一位管理員。請先把這個角色給另一個人。

## Somebody is invited

invite-title = 邀請別人
invite-lead = 邀請只能使用一次，七天內有效。打開邀請的人會得到這個角色。
invite-language-label = 對方的語言
invite-address-label = 對方的電子郵件
invite-address-hint = 我們會把邀請寄到那裡。留空則得到一個連結，由您自己轉交。
invite-address-wrong = 請寫一個電子郵件，如 name@example.org，或者留空。
invite-button = 邀請
invite-many = 這裡未使用的邀請有 { $most } 個，不能再多了。請先收回一些。
invited-title = 邀請已產生
invited-link = 請把這個連結轉交給一個人。我們只顯示這一次。
invited-scan = 或者讓對方掃描這個二維碼。
invitations-title = 未使用的邀請
invitations-mailed = 已用電子郵件寄出
invitations-by-hand = 自行轉交
invitations-by = 邀請人：{ $name }
invitations-revoke = 收回邀請
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

## What is held, why, how long, and who can read it

hold-title = 我們保存什麼
hold-lead = 本頁說明這個網站保存什麼、為什麼、保存多久、誰能看。程式按自己的清單產生這一頁；任何版本若保存清單以外的東西，檢查都會攔下。
hold-nobody-else = 其他任何公司都得不到任何東西：沒有地圖、計數器、廣告，也沒有別家公司的翻譯服務。
hold-kept = 保存多久
hold-readers = 誰能看
hold-names = 程式中的名稱
hold-reading = 您閱讀時
hold-reporting = 您告訴我們什麼時
hold-signing-in = 您有帳號時
hold-working = 您在這裡工作時
hold-running = 讓網站運作的東西
hold-visit = 您的造訪
hold-visit-what = 程式把頁面傳給您時，知道您的連線位址。為了減慢攻擊，它用每小時更換的編號計算請求次數。這些都不寫入磁碟。您不會收到 Cookie，您搜尋什麼也沒有人保存。
hold-log = 記錄檔
hold-log-what = 出錯時，程式寫下一行：哪一分鐘、網站的哪一部分、哪裡出錯，以及一個隨機編號。沒有位址，沒有瀏覽器名稱，也沒有您請求的頁面。
hold-totals = 計數
hold-totals-what = 每天有多少次有人想要某種語言的文本，有多少次搜尋沒有結果，好讓我們知道缺什麼。從不記錄是誰、搜尋了什麼。
hold-reports = 文本有誤的回報
hold-reports-what = 您寫的話、說的是哪個文本、哪一天，好讓人改正。不記錄您是誰。請不要在裡面寫名字。有人處理之後：是誰、哪一天。
hold-account = 您的名字和語言
hold-account-what = 您希望的稱呼、您閱讀和會說的語言、您加入的日期，以及最近一次登入的日期。用化名就可以。
hold-address = 您的電子郵件地址
hold-address-what = 只有您提供時才有：用來寄送登入連結和關於您帳號的郵件。它用只屬於您的鑰匙鎖上，鑰匙與資料庫分開存放。程式要寄郵件給您時才打開它。
hold-browsers = 您已登入的瀏覽器
hold-browsers-what = 您的瀏覽器在 Cookie 裡存著一個秘密；我們只存它的指紋。還有您如何、何時登入，最近使用的那一分鐘（好讓登入自動結束），以及您給瀏覽器取的名字。
hold-known = 我們認得的瀏覽器
hold-known-what = 在您登入過的地方，瀏覽器存著第二個 Cookie，它不能讓任何人登入；我們只存它的指紋和日期。這樣，別人亂試密碼時您不必等待。您可以在帳號裡取消。
hold-link = 登入的那一刻
hold-link-what = 我們寄出的連結和數字的指紋，以及我們向您的通行密鑰提出的問題。
hold-passkeys = 您的通行密鑰
hold-passkeys-what = 每個通行密鑰公開的那一半；秘密的那一半從不離開您的裝置。還有您取的名字和最近使用的日期。
hold-password = 您的密碼和驗證碼
hold-password-what = 只有您設定了才有。密碼和復原碼只存成誰也無法還原的指紋。驗證碼應用程式的秘密用您自己的鑰匙鎖上。
hold-mail = 寄給您的郵件
hold-mail-what = 郵件鎖著在這裡等待送達，送達後就刪除。如果您不想再收郵件，您地址的指紋會註明。
hold-roles = 您的角色
hold-roles-what = 您在這裡可以做什麼，在哪個團體或哪個文本，從何時到何時。
hold-invitations = 邀請
hold-invitations-what = 提供的角色、誰發出邀請，以及鎖著的收件地址。
hold-audit = 誰改了什麼
hold-audit-what = 有人授予角色、刪除東西或更改登入方式時：做了什麼、哪一天，以及操作者的隨機名稱。這個人離開後，隨機名稱不再指向任何人。
hold-library = 圖書館
hold-library-what = 供所有人閱讀的文本、圖片、檔案、主題和團體。還有誰寫的、誰檢查的，如果他們願意署名。
hold-index = 搜尋和列表
hold-index-what = 由上面的文本產生，讓人找得到、開得快。沒有任何內容來自讀者。
hold-deletions = 刪除記錄
hold-deletions-what = 某天刪除了某類東西，以及已離開的人的隨機名稱。它保證舊的副本不會把任何人帶回來。
hold-machine = 程式的鑰匙和計數
hold-machine-what = 用來鎖住上述內容的鑰匙，以及程式自己需要的數字。它們與您無關。
hold-keep-hour = 只在記憶體中，最多一小時。
hold-keep-logs = 管理這台電腦的人保留記錄檔多久，就多久。
hold-keep-library = 只要還在圖書館裡。
hold-keep-derived = 與它的來源一樣久。
hold-keep-year = 一年。
hold-keep-two-years = 兩年。
hold-keep-three-years = 三年。
hold-keep-people = 直到您刪除帳號。如果您沒有任何角色，最後一次登入兩年後也會自動刪除。如果我們知道您的地址，會提前 30 天寄郵件告訴您。
hold-keep-account = 與您的帳號一樣久。
hold-keep-session = 最多 12 小時，或 30 分鐘沒有使用。
hold-keep-link = 最多一小時。一天後什麼都不剩。
hold-keep-known = 您最後一次在那裡登入後 90 天，或到您在那裡登出為止。
hold-keep-mail = 直到送達，或在我們放棄後 7 天。
hold-keep-invitation = 直到有人接受，或期限已過。
hold-keep-site = 與這個網站一樣久。
hold-reader-everybody = 所有人
hold-reader-person = 您自己
hold-reader-editors = 檢查和編輯文本的人
hold-reader-administrators = 管理員
hold-reader-operator = 管理這台電腦的人
hold-reader-program = 只有程式自己
hold-own = 登入後，您可以查看、下載和刪除屬於您的一切。刪除時先銷毀您的鑰匙：從那時起，任何副本無論多舊，都打不開它鎖住的內容。
hold-limits = 我們不能保證的
hold-limits-operator = 管理這台電腦的人拿著鑰匙。他們有能力打開鎖住的內容，法院也可能命令他們這樣做。
hold-limits-program = 經營網站的人可以修改程式。被修改的程式能看到您此後寫的內容。
hold-limits-copies = 這裡有人看過、抄下或列印的內容，會留在那個人手裡。
hold-limits-backup = 刪除之前的備份裡還有您的名字，直到備份本身被刪除。其中的電子郵件地址已經無法打開。
hold-limits-device = 您的手機、瀏覽器和信箱不在我們的控制之內。
hold-limits-disk = 有些磁碟即使被覆寫，也會把舊資料保留一段時間。
hold-check = 您可以核對
hold-check-program = 這個程式是自由軟體，任何人都可以了解它如何運作。經營本站的人用一條命令就能印出它可能被迫交出的一切。
hold-check-log = 每次刪除都會記下並簽名。有人更改、增加或去掉一行，都會被發現。
hold-check-key = 用來核對的密鑰：
mail-account-will-end = 將近兩年沒有人登入您的帳號。30 天後它會被刪除。想保留它，請登入：
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

## What roles are for. Each says what somebody may do, after the name of an organization or beside “What you may do”.

role-what = 您可以做什麼
role-where = 範圍
place-everywhere = 整個聯盟
place-item = 一篇尚未公開的文章
may-reader = 閱讀供成員閱讀的內容
may-trainer = 製作並上傳教材
may-translator = 翻譯文章
may-reviewer = 檢查文章並為其擔保
may-editor = 編輯並發布文章
may-organizer = 舉辦培訓和活動
may-admin = 邀請他人、分配角色、管理團體的頁面
roles-none = 您還沒有角色。管理團體的人可以分配角色給您。

## An invitation, /invitations/…

invitation-title = 您收到了邀請
invitation-by = 邀請人
invitation-accept = 接受
invitation-has-account = 收到這份邀請的地址已有帳號。請先登入，再開啟連結。
invitation-over-title = 這份邀請已經失效
invitation-over-lead = 它已被使用、已過期或已被收回。請索取新的邀請。
set-up-title = 設定本網站
set-up-lead = 目前還沒有人管理本網站。使用這個連結的人將成為第一位管理員。連結只能用一次。
name-label = 您希望別人怎麼稱呼您？
name-hint = 用化名就可以。在這裡工作的其他人看得到。
mail-language-label = 寄給您的信使用的語言

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

admin-people = 人員和角色
admin-topics = 主題
admin-languages = 介面語言
admin-reports = 讀者的回報
admin-wishes = 讀者想要的語言
admin-searches = 沒有結果的搜尋
admin-audit = 變更記錄

office-lead = 由您負責的內容。
office-people-lead = 查看這裡有誰，邀請人員，給予或收回角色。
office-organizations-lead = 編寫各團體的頁面，新增團體或移動位置。
office-topics-lead = 用每種語言為資料庫的主題命名。
office-languages-lead = 查看介面的每種語言完成了多少。
office-reports-lead = 閱讀讀者指出的錯誤，並加以處理。
office-wishes-lead = 查看讀者想要哪些內容的哪種語言版本。
office-searches-lead = 查看讀者用哪些語言搜尋了這裡沒有的內容。
office-audit-lead = 查看誰給了哪個角色，以及記錄有沒有被更動。
office-manage-lead = 編寫團體的頁面，在它下面新增團體。
office-waiting = { $count } 則待處理
audit-lead = 誰在什麼時候更動了角色、團體和帳號。這裡沒有任何關於讀者的資訊。
audit-whole = 記錄是完整的。沒有項目被更動，中間也沒有項目被拿走。
audit-gap = 第 { $number } 則之前缺少項目。
audit-changed = 第 { $number } 則不是當初寫下的內容。
audit-broken-help = 有人從那裡開始更動了記錄。請告訴管理伺服器的人，並下載記錄。
audit-filter-action = 做了什麼
audit-filter-all = 全部
audit-filter-from = 從
audit-filter-to = 到
audit-none = 沒有這樣的項目。
audit-who = 誰
audit-whom = 對象
audit-detail = 詳情
audit-number = 第 { $number } 則
audit-operator = 管理伺服器的人
audit-server = 程式
audit-nameless = 這裡沒有名字的人
audit-place-gone = 已不存在的地方
audit-file-title = 下載記錄
audit-file-lead = 每個項目一行，帶有校驗碼，任何人都可以核對。文件裡有說明。
action-role-given = 給予角色
action-role-taken = 收回角色
action-invitation-made = 發出邀請
action-invitation-revoked = 收回邀請
action-invitation-accepted = 接受邀請
action-organization-added = 新增團體
action-organization-moved = 移動團體
action-organization-written = 編寫團體頁面
action-organization-language-removed = 移除團體的一種語言
action-person-added = 建立帳號
action-person-deleted = 刪除帳號
action-person-exported = 下載自己的資料
action-sessions-ended = 登出
action-address-changed = 更改電子郵件地址
action-passkey-added = 新增通行密鑰
action-passkey-removed = 移除通行密鑰
action-passkey-doubted = 拒絕通行密鑰：可能有複本
action-password-set = 設定密碼
action-password-removed = 移除密碼
action-one-time-password-changed = 更改應用程式驗證碼
action-recovery-codes-made = 產生備用碼
action-topic-written = 編寫主題
action-topic-added = 新增主題
action-topic-moved = 移動主題
action-topic-merged = 合併主題
action-topic-removed = 移除主題
action-topic-language-removed = 移除主題的一種語言
action-purged = 到期刪除
action-restored = 還原備份
action-lockdown-begun = 停止更動
action-lockdown-ended = 重新允許更動
reports-lead = 讀者不用寫名字。但他們寫的話可能涉及某個人：請不要傳給別人。
reports-filter-stand = 哪些
reports-open = 待處理
reports-done = 已處理
reports-none = 這裡沒有待處理的內容。
reports-then = 讀者當時看到的
reports-now = 現在
reports-same = 沒有變化
reports-gone = 內容裡已經沒有這一部分。
reports-to-text = 在內容裡查看
reports-settle = 標為已處理
reports-settle-all = 把這份內容的全部標為已處理
reports-reopen = 改回待處理
reports-delete = 刪除
reports-delete-title = 要刪除這則回報嗎？
reports-delete-lead = 刪除後無法找回。請只刪除垃圾訊息或傷害他人的內容。處理過的，請標為已處理。
data-reports = 您標為已處理的讀者回報
wishes-lead = 讀者按下「我想要我的語言版」。我們只記次數，不記錄是誰想要。
wishes-month = 月份
wishes-texts = 依內容
wishes-count = 有人想要 { $count } 次
wishes-share = 已有 { $percent }%
wishes-none = 還沒有人想要某種語言。
totals-count = 次數
totals-file = 下載表格
searches-lead = 每週有多少次搜尋沒有結果。搜尋了什麼，我們不保存在任何地方。
searches-week = 從這天起的一週
searches-none = 還沒有記下沒有結果的搜尋。
## Looking after topics, /admin/topics

topics-lead = 主題把可以閱讀的內容歸在一起。每個主題在任何語言裡都可以有名稱和其他說法，搜尋時用哪一個都能找到。
topics-none = 還沒有主題
topics-none-text = 請新增第一個主題。主題下有內容以後，讀者才會看到它。
topics-gaps = 各語言的名稱
topics-gaps-lead = 主題在某種語言裡沒有名稱時，讀者看到的是另一種語言的名稱。
topics-named = { $all } 個中的 { $named } 個
topics-without = 沒有 { $language } 名稱
topics-without-none = 所有主題都有這種語言的名稱。
topics-all = 所有主題
topics-lacks = 沒有名稱的語言：{ $count }
topic-title = 一個主題
topic-nameless = 沒有名稱的主題
topic-items = 內容：{ $count }
topic-names = 名稱和其他說法
topic-names-lead = 每種語言都有自己的名稱。沒有名稱時，這裡顯示該語言的讀者看到的名稱。
topic-words = 其他說法：{ $count }
topic-missing = 沒有名稱。讀者看到：
topic-write = 填寫名稱
topic-language-label = 另一種語言的代碼
topic-language-hint = 例如索馬里語是「so」。
topic-language-go = 用這種語言填寫
topic-language-wrong = 這不是語言代碼。代碼有兩三個字母，例如「so」。
topic-below = 下級主題
topic-add = 新增主題
topic-place = 位置
topic-order = 這裡第 { $at } 個，共 { $all } 個
topic-stands-below = 上級：
topic-top = 最上層，不屬於其他主題
topic-up = 上移
topic-down = 下移
topic-move = 移到另一個主題下面
topic-move-lead = 下面的主題會一起移動。它的內容隨後歸入新位置的上級主題。
topic-place-label = 在哪個主題下面
topic-too-deep = 主題的層級太多了，最多 { $most } 層。
topic-circle = 主題不能位於自己的下面。
topic-unmoved = 它已經在那裡了，或者有人剛剛移動過它。
topic-more = 關於這個主題的更多操作
topic-remove = 刪除，或併入另一個主題
topic-text-title = 主題在一種語言裡的名稱
topic-label = 名稱
topic-label-hint = 頁面網址隨名稱而變。以前的網址仍然有效。
topic-synonyms = 其他說法
topic-synonyms-hint = 每行一個：別名、方言說法、常見錯字、官方名稱。用其中任何一個都能搜到這個主題。
topic-description = 內容說明
topic-description-hint = 一兩句話。可以留空。
topic-text-remove-lead = 這種語言的名稱、其他說法和說明都會刪除。網址仍然通向這個主題。
topic-word-long = 其中一個超過了 { $most } 個字。
topic-words-many = 太多了，最多 { $most } 個。
topic-newer = 有人剛剛改過這些內容。您寫的還沒有儲存。請先看現在的內容，確認無誤後再儲存一次。
topic-stands = 現在的內容
topic-stands-nothing = 有人剛剛刪除了這種語言。
topic-yours = 您寫的內容
topic-holds = 這個主題下的內容：{ $count }。所以不能直接刪除。請把它併入另一個主題，這樣什麼都不會遺失。
topic-above = 下級主題：{ $count }。請先移動它們，或把這個主題併入另一個主題。
topic-remove-empty = 這個主題下沒有任何內容。它的名稱和網址會一起刪除。
topic-remove-button = 刪除主題
topic-merge = 併入另一個主題
topic-merge-lead = 它的內容和下級主題都歸入另一個主題。另一個主題沒有名稱的語言，用它的名稱；其餘的成為其他說法。它的網址通向另一個主題。兩邊都有說明時，保留另一個主題的。
topic-merge-label = 保留的主題
topic-merge-none = 請選擇主題
topic-merge-button = 合併
topic-merge-below = 那個主題在這個主題下面。請先把它移到別處。

## How the languages of the interface stand, /admin/languages

languages-lead = 這裡說的是網站本身的語句：按鈕、標籤、郵件。缺少的語句會用下一種語言顯示。
language-direction = 方向
language-ltr = 從左到右
language-rtl = 從右到左
language-there = 已翻譯
language-checked = 有人檢查過
language-machine = 機器翻譯
language-missing = 缺少
language-missing-none = 沒有
language-missing-in = { $count } 句，用 { $language } 顯示
language-from = 來源
language-from-program = 程式內建
language-from-folder = 網站營運者的資料夾
language-from-both = 程式內建；來自網站營運者的資料夾：{ $count }
language-from-nowhere = 還沒有
language-items = 可以閱讀
language-items-none = 還沒有
language-share = { $all } 句中的 { $count } 句（{ $hundredths }%）
language-sentences = 需要處理的語句
language-name-en = 英語
language-name-es = 西班牙語
language-name-zh-hans = 簡體中文
language-name-zh-hant = 繁體中文
language-name-pt-br = 葡萄牙語
language-name-ko = 韓語
language-name-gu = 古吉拉特語
language-name-ar = 阿拉伯語
language-name-ht = 海地克里奧爾語

## The sentences of one language, /admin/languages/…

sentences-lead = 這裡的語句與翻譯檔案中的一樣。大括號裡的部分在頁面上填入。
sentences-kinds = 哪些語句
sentences-both = 全部
sentences-missing = 缺少的
sentences-unchecked = 沒有人檢查過的
sentences-none = 沒有。
sentence-seen-in = 缺少。讀者看到的是 { $language }。
