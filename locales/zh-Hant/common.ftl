### Sentences that stand on every page: frame, languages, lists, sizes, accessibility statement.
### Provenance: machine. No person has reviewed these sentences. People are addressed with 您, and only where a sentence needs it.
###
### Traditional Chinese, for readers from Taiwan and Hong Kong who live in the United States. Written for them, never converted from
### zh-Hans: the words differ. Where Taiwan and Hong Kong differ, the word of Taiwan stands (軟體, 網路), better one that both use.
### Plain words, short sentences, full-width punctuation, 「 」 as quotation marks.
### A half-width space stands between Chinese letters and digits, Latin words or anything that is put in.
### No [one]: Chinese has one form. [0] only where the wording differs.
###
### Words. Each is used for one thing only; a speaker may change them, then everywhere:
###   item 內容 (counted: 項) · resource 資料 · toolkit 工具包 · training 培訓 · lesson 課 (第 1 課; together: 課程) · part of a training 部分 · topic 主題
###   library 圖書館 (資料庫 would be a database) · organization 團體 · coalition 聯盟 · event 活動 · sign-up 報名 · list 列表 · checklist 清單 · quiz 問答 · certificate 證書
###   original 原文 · translation 譯文 · machine translation 機器翻譯 · revision, version 版 (第 1 版) · reviewer 審閱者 · to check 檢查
###   draft 草稿 · to publish 發布 · to withdraw 下架 · to share (an organization) 提供 · to pass on 轉傳
###   account 帳號 · file 檔案 · document 文件 · form 表格 · field 欄位, 這裡 · link 連結 · address of a page 網址 · to download 下載 · to print 列印
###   site 網站, 本站 · page 頁面 · screen reader 螢幕報讀軟體 · video 影片 · recording 錄音 · to load again 重新整理 · try again 再試一次
###   to search 搜尋 · result 結果 · QR code QR 碼 (both in Taiwan and in Hong Kong) · printed sheet 這張紙 · interpreter 口譯員 · sentence of the interface 句子 · qualified 合格的
###   browser 瀏覽器 · tab 分頁 (標籤頁 only where Safari says so) · private tab 私密分頁 · history of a browser 瀏覽記錄 · one line of it 一筆記錄 · to press 按 · trace 痕跡

## Terms

-product = Semilla
-wcag = WCAG 2.2

## The frame of every page

page-title = { $page } – { $site }
skip-link = 跳到主要內容
exit-link = 離開這個網站
nav-label = 主選單
nav-menu = 選單
nav-home = 首頁
nav-library = 圖書館
nav-trainings = 培訓
nav-organizations = 團體
breadcrumbs-label = 您目前的位置

## Languages of the interface

languages-title = 本頁的語言
languages-all = 全部 { $count } 種語言
languages-unchecked = 還沒有人檢查過
languages-offer = 本站也有 { $language } 版。

## Footer

footer-about-title = { -product } 是什麼
footer-about = { -product } 是圖書館，也是學校，屬於使用它的各個團體。不需要帳號，不追蹤您，沒有廣告。
footer-help-title = 幫助
footer-accessibility = 無障礙使用
footer-about-translation = 關於本站的翻譯
footer-machine = 本站的選單、按鈕和說明是機器寫的，還沒有人檢查過。
footer-license = 本站使用自由軟體。您可以查看{ $source }。
    .source = 它是怎麼做出來的

## Ways on, on error pages and empty lists

go-home = 前往首頁
go-library = 到圖書館找找看
go-trainings = 查看培訓
go-back = 返回

## Pages of a list

pagination-label = 列表的頁次
pagination-next = 下一頁
pagination-first = 回到第一頁

## Sizes of files

size-bytes = { $count } 位元組
size-kilobytes = { NUMBER($count, maximumFractionDigits: 0) } KB
size-megabytes = { NUMBER($count, maximumFractionDigits: 1) } MB

## Accessibility statement, /accessibility

accessibility-title = 無障礙使用
accessibility-aim = 累了一天的人、手機很舊的人、上網流量很少的人，都要能用 { -product }。識字不多的人、用螢幕報讀軟體聽的人，也要能用。我們的目標是：每個頁面、每種語言都達到 { -wcag } 的 AA 等級。
accessibility-works-title = 目前做得到的
accessibility-works-keyboard = 只用鍵盤就能完成所有操作，也隨時看得到目前操作到哪裡。
accessibility-works-scripts = 關閉 JavaScript，每個頁面也能用。列表和課程完全不用 JavaScript。
accessibility-works-size = 文字可以放大一倍。螢幕只有 320 像素寬，每個頁面也放得下。
accessibility-works-language = 每段文字都標明語言，螢幕報讀軟體可以用對應的語音朗讀。
accessibility-works-color = 我們不會只用顏色表達意思。旁邊一定有文字或符號。
accessibility-works-data = 頁面很小。閱讀用的頁面盡量不超過 50 KB。
accessibility-tested-title = 我們測試了什麼
accessibility-tested = 一個程式（axe）檢查每一類頁面。淺色和深色、小螢幕和大螢幕、開啟和關閉 JavaScript，都檢查。這種程式只能找出一部分問題。
accessibility-gaps-title = 還做不到的
accessibility-gaps-people = 還沒有每天使用螢幕報讀軟體的人測試過這些頁面。
accessibility-gaps-languages = 以下語言的選單、按鈕和說明已經齊全：{ $languages }。在其他語言裡，您會看到一些英文句子。這些句子都標明是英文。
accessibility-gaps-machine = 選單、按鈕和說明是機器寫的，也是機器翻譯的，還沒有人檢查過。
accessibility-gaps-files = 可以下載的檔案來自許多團體。有些只是紙張的照片，螢幕報讀軟體讀不出來。
accessibility-gaps-media = 不是每段錄音或影片都有字幕或文字稿。
accessibility-tell-title = 告訴我們
accessibility-tell = 有什麼地方不能用嗎？請告訴提供這份內容的團體，或聯盟辦公室。不需要帳號，也不必說出姓名。
accessibility-contact = 聯絡我們：{ $contact }
accessibility-changed = 本頁最後修改的日期：{ DATETIME($day, weekday: "no") }。

## Who made the interface in this language, /about-this-translation

about-translation-title = 關於本站的翻譯
about-translation-lead = 這一頁告訴您：本站的選單、按鈕和說明是誰寫的。圖書館的每份內容，都會註明是誰做的。
about-translation-made-title = 這些句子是誰寫的
about-translation-made-person = 由人寫的。
about-translation-made-machine = 機器寫的。
about-translation-made-machine-edited = 機器寫的，有人改過。
about-translation-made-unknown = 我們不知道是誰寫的。
about-translation-made-none = 本站還沒有這種語言的選單和按鈕。只有圖書館的一些內容有這種語言。
about-translation-complete = 您在本站會看到 { $total } 個句子，全部有這種語言的版本。
about-translation-partial = 您在本站會看到 { $total } 個句子，其中 { $count } 個有這種語言的版本。
about-translation-checked-title = 誰檢查過
about-translation-checked-none = 還沒有人檢查過。
about-translation-checked = 共 { $total } 個句子，有人檢查過 { $count } 個。
about-translation-checked-by = 檢查的人：{ $names }
about-translation-checked-rule = 句子一改，之前的檢查就不算。要有人再讀一次。
about-translation-languages-title = 本站的語言
about-translation-chain-title = 如果某項內容沒有這種語言
about-translation-chain = 我們會照下面的順序找，顯示最先找到的語言，並說明是哪種語言。
about-translation-chain-none = 本站的選單、按鈕和說明全部有這種語言。如果一份內容沒有這種語言，就顯示它自己的語言，並說明是哪種語言。
about-translation-texts-title = 圖書館的內容，我們會註明什麼
about-translation-texts-language = 和頁面的語言不同時，每個部分是什麼語言。
about-translation-texts-made = 是人做的還是機器做的，有沒有人檢查過。我們只寫有記錄的事。
about-translation-texts-changed = 翻譯之後，原文改過哪些部分。
about-translation-texts-critical = 關於權利、健康、金錢或安全的機器譯文，要等合格的審閱者檢查過才顯示。在那之前，顯示原文。
about-translation-help-title = 您可以怎麼幫忙
about-translation-help = 您熟悉這種語言嗎？請告訴我們哪些詞不對，您會怎麼說。不需要帳號，也不必說出姓名。
about-translation-contact = 聯絡我們：{ $contact }
about-translation-no-contact = 請告訴提供內容給您的團體。他們會轉告我們。

## Leave no trace, /leave-no-trace. Short sentences for a person in a hurry.

traces-short = 不留痕跡
traces-title = 怎麼做才不留痕跡
traces-lead = 別人會看這支手機嗎？會的話，這一頁就是給您看的。請找個安靜的時候讀一遍。
traces-exit-title = 「離開這個網站」會做什麼
traces-exit-away = 它會在同一個分頁打開另一個普通網站。
traces-exit-forget = 它會要求瀏覽器忘掉為本站儲存的東西。
traces-exit-escape = 用鍵盤時，可以按三次 Esc 鍵。只有帶複製或分享按鈕的頁面才行。其他頁面沒有 JavaScript，按鍵沒有作用。
traces-cannot-title = 它做不到什麼
traces-cannot-history = 它不能從瀏覽器的瀏覽記錄裡刪掉本站。
traces-cannot-back = 按「返回」或「上一頁」，可能還會回到這裡。
traces-cannot-files = 下載的檔案會留在手機裡。螢幕截圖也會。
traces-cannot-messages = 您送出的訊息會留在通訊軟體裡。
traces-cannot-network = Wi-Fi 的主人和電信公司看得到本站的名稱。他們看不到您讀了哪些頁面。
traces-keeps-title = 本站會留下什麼
traces-keeps-device = 本站不在您的手機裡放任何東西：沒有 Cookie，沒有帳號，不記錄您讀了什麼。但瀏覽器自己會儲存頁面，也會留下瀏覽記錄。
traces-keeps-server = 伺服器不記錄手機的網路位址，也不記錄您在幾點幾分來過。
traces-history-title = 從瀏覽記錄裡刪掉本站
traces-history-lead = 瀏覽記錄全空了，別人可能會起疑。只刪本站的記錄，往往比較安全。您的手機上，按鈕的名稱可能有點不同。
traces-chrome-title = Android 手機上的 Chrome
traces-chrome-menu = 按上方的三個點（⋮）。
traces-chrome-history = 按「記錄」。
traces-chrome-line = 找到本站。按每筆記錄旁邊的叉（×）或垃圾桶。
traces-chrome-all = 要全部刪除：按「刪除瀏覽資料」，選擇時間，再確認。
traces-safari-title = iPhone 上的 Safari
traces-safari-book = 按下方打開的書。比較新的手機，先按三個點（…），再按「書籤」。
traces-safari-clock = 按時鐘，或按「瀏覽記錄」。
traces-safari-line = 找到本站。把這筆記錄往旁邊滑，再按「刪除」。
traces-safari-all = 要全部刪除：按「清除」，選擇時間，再確認。
traces-samsung-title = Samsung Internet（三星瀏覽器）
traces-samsung-menu = 按下方的三條線（☰）。
traces-samsung-history = 按「歷史記錄」或「瀏覽記錄」。
traces-samsung-line = 找到本站。用手指按住這筆記錄，再按「刪除」。
traces-samsung-all = 要全部刪除：打開「設定」，再按「個人瀏覽資料」，再按「刪除瀏覽資料」。
traces-firefox-title = Android 手機上的 Firefox
traces-firefox-menu = 按三個點（⋮）。
traces-firefox-history = 按「瀏覽紀錄」。
traces-firefox-line = 找到本站。按每筆記錄旁邊的叉（×）。
traces-firefox-all = 要全部刪除：按上方的垃圾桶，選擇時間，再確認。
traces-private-title = 更好的辦法：用私密分頁閱讀
traces-private-lead = 私密分頁不留瀏覽記錄。看完請關掉它。Wi-Fi 的主人和電信公司還看得到您去了哪個網站。監視手機的程式也看得到。
traces-private-chrome = Chrome：按三個點（⋮），再按「新增無痕式分頁」。
traces-private-safari = Safari：用手指按住兩個方框，再按「新增私密瀏覽標籤頁」。
traces-private-samsung = Samsung Internet：按下方的分頁，再按「開啟秘密模式」。
traces-private-firefox = Firefox：打開分頁列表，再按面具。
traces-copies-title = 檔案和紙張
traces-copies-files = 檔案會一直留著，直到您刪除它。請看看「下載」裡有什麼。刪除之後，也請清空手機的垃圾桶。
traces-copies-paper = 列印出來的紙上，有標題和本站的網址。印表機可能會記住印過的內容。
