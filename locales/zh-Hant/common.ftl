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

## Terms

-product = Semilla
-wcag = WCAG 2.2

## The frame of every page

page-title = { $page } – { $site }
skip-link = 跳到主要內容
exit-link = 離開這個網站
nav-label = 主選單
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
