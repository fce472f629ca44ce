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
hold-reports-what = 您寫的話、說的是哪個文本、哪一天，好讓人改正。不記錄您是誰。請不要在裡面寫名字。
hold-account = 您的名字和語言
hold-account-what = 您希望的稱呼、您閱讀和會說的語言、您加入的日期，以及最近一次登入的日期。用化名就可以。
hold-address = 您的電子郵件地址
hold-address-what = 只有您提供時才有：用來寄送登入連結和關於您帳號的郵件。它用只屬於您的鑰匙鎖上，鑰匙與資料庫分開存放。程式要寄郵件給您時才打開它。
hold-browsers = 您已登入的瀏覽器
hold-browsers-what = 您的瀏覽器在 Cookie 裡存著一個秘密；我們只存它的指紋。還有您如何、何時登入，最近使用的那一分鐘（好讓登入自動結束），以及您給瀏覽器取的名字。
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
hold-keep-quarter = 15 分鐘。一天後什麼都不剩。
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
