### Library: first page, lists, filters, topics, toolkits, resources, files, who made a text.
### Provenance: machine. No person has reviewed these sentences. People are addressed with 您. Words: see common.ftl.

## First page, /

home-title = 首頁
home-heading = 學起來。用起來。傳出去。
home-lead = 這裡有聯盟各團體的培訓和工具。您可以在這裡閱讀，可以列印，也可以傳給朋友。不需要帳號。
home-open-library = 打開圖書館
home-open-trainings = 查看培訓
home-topics = 您今天需要什麼？
home-new = 圖書館的新內容
home-everything = 圖書館的全部內容

## Kinds of items. A word beside a sign, and an entry of the filter.

kind-resource = 資料
kind-toolkit = 工具包
kind-training = 培訓
kind-event = 活動
form-article = 文章
form-document = 文件
form-video = 影片
form-audio = 錄音
form-link = 連結
form-form = 表格

## Classes: how much depends on a text being right

class-critical = 關係到您的權利或安全
class-general = 一般內容
class-ephemeral = 只在短時間內有用

## List of the library, /library

list-title = 圖書館
list-lead = 可以讀、聽、看、填寫或下載的全部內容。
things-count = { $count ->
    [0] 沒有內容
   *[other] { $count } 項內容
}
list-empty-title = 沒有符合條件的內容
list-empty-text = 請減少條件，或查看全部內容。
list-none-title = 圖書館還是空的
list-none-text = 有團體發布內容後，就會出現在這裡。
list-show-everything = 顯示全部

## Filters above the list

filter-label = 縮小範圍
filter-topic = 主題
filter-topic-all = 所有主題
filter-kind = 類型
filter-kind-all = 所有類型
filter-language = 語言
filter-language-all = 所有語言
filter-organization = 來自
filter-organization-all = 所有團體
filter-submit = 顯示

## Facts about an item

about-label = 關於這份內容
fact-organization = 來自
fact-topics = 主題
fact-languages = 可以用這些語言閱讀
fact-changed = 修改日期
fact-attribution = 作者
fact-license = 授權
fact-file = 檔案
fact-class = 重要程度
languages-count = { $count } 種語言
revision = 第 { $number } 版
updated = 更新日期：{ DATETIME($day, weekday: "no") }

## Language of a text

fallback-notice = 這份內容還沒有 { $wanted } 版。現在顯示 { $shown } 版。
fallback-others = 您也可以用這些語言閱讀：
fallback-part = 這個部分的語言是 { $language }。
fallback-parts = 有 { $count } 個部分還沒有翻譯。這些部分現在顯示 { $shown } 版。

## Who made a text, and who checked it

provenance-machine = 機器翻譯，還沒有人檢查過。
provenance-machine-original = 機器寫的，還沒有人檢查過。
provenance-machine-checked = 機器翻譯，有人檢查過。
provenance-machine-checked-by = 機器翻譯。檢查的人：{ $reviewer }。檢查日期：{ DATETIME($day, weekday: "no") }。
provenance-machine-edited = 機器翻譯，有人改過。還沒有第二個人檢查過。
provenance-machine-edited-original = 機器寫的，有人改過。還沒有第二個人檢查過。
provenance-person-unchecked = 由人翻譯，還沒有檢查過。
provenance-person-checked = 由人翻譯，第二個人檢查過。
provenance-person-credit = 翻譯：{ $translator }
provenance-unknown = 我們不知道這份譯文是怎麼做出來的。
provenance-unknown-original = 我們不知道這份內容是怎麼做出來的。
provenance-share = （共 { $total } 段，其中 { $count } 段）
provenance-show-original = 查看原文
note-more = 更多

## A text that fell behind its original

outdated-notice = 這份譯文完成之後，原文又改過。有 { $count } 處改動，都做了標記。
outdated-notice-on = 原文改動的日期：{ DATETIME($day, weekday: "no") }。改動的地方都做了標記。
block-behind = 原文改過

## Reading a resource

task-done = 已完成：
task-open = 要做：
download = 下載 { $language } 版
download-file = 下載（{ $type }，{ $size }）
download-missing = 找不到這個檔案。請告訴提供檔案的團體。
other-site = 別的網站：
other-site-notice = 這個連結會打開別的網站：{ $site }。我們不知道它會記錄您的哪些資訊。
open-link = 打開這個頁面
contents-label = 本文目錄
notes-title = 註釋
unpublished-title = 這份內容已經下架
unpublished-text = 提供內容的團體不再發布它。內容可能已經過時。

## Toolkits

toolkits-heading = 工具包
toolkits-lead = 把相關的內容放在一起，按順序排好。
resources-heading = 文章、檔案和表格
resources-count = { $count ->
    [0] 還沒有資料
   *[other] { $count } 份資料
}
toolkit-contents = 裡面有什麼
toolkit-note = 說明：
toolkit-empty = 這個工具包還是空的。

## Topics

topics-heading = 主題
topic-everything = 這個主題的全部內容
topic-empty = 這個主題還沒有內容。

## Passing on

share-title = 傳給別人
share-lead = 複製這段文字，貼到訊息裡。
share-text = { $title }：{ $summary } { $address }
share-text-short = { $title }：{ $address }
share-short = 短網址
share-address = 本頁的網址
share-copy = 複製這段文字
share-copied = 已複製
share-failed = 瀏覽器不允許自動複製。請選取文字，自己複製。

## Feeds, codes to scan, printed sheets

feed-title = 圖書館的新內容 – { $site }
feed-link = 訂閱新內容（Atom）
qr-lead = 旁邊的人可以用手機相機掃描這個 QR 碼。
qr-name = 打開這份內容的 QR 碼
sheet-scan = 用手機掃描這個 QR 碼，看看這張紙還是不是最新的。
sheet-title = 這張紙還是最新的嗎？
sheet-current = 是的。這張紙和本站今天的內容一樣。
sheet-replaced = 不是。現在有更新的一版，取代了這張紙。
sheet-withdrawn = 請不要再用這張紙。這種語言的內容已經下架。
sheet-yours = 您的這張紙：第 { $number } 版。
sheet-newest = 打開最新的一版

## Titles on a discreet site, which name no subject

quiet-item = { $kind } { $code }
quiet-topic = 主題 { $number }

## Search

search-title = 搜尋
search-label = 您想找什麼？
search-submit = 搜尋
search-hint = 用哪種語言寫都可以。我們會在所有語言的內容裡找。
search-narrow = 縮小搜尋範圍
search-count = { $count } 個結果
search-count-more = 超過 { $count } 個結果。
search-closer = 多寫一個詞，會更容易找到。
search-shortened = 搜尋的內容比較長。我們只用前 { $count } 個字搜尋。
search-incomplete = 搜尋功能正在更新。有些內容暫時找不到。
search-meant = 您要找的是不是：
search-found-in = 在 { $language } 版裡找到
search-lessons = 在這些課裡：
search-named = 主題和團體
search-empty-title = 我們沒有找到內容
search-empty-text = 我們找過這些語言的全部內容：
search-everywhere = 在全部內容裡搜尋
search-contact = 您也可以問我們：

## Reading honestly: one text in two languages, changes of the original, what readers say back

reading-too-little = 這份內容只有一小部分有 { $wanted } 版。現在全部顯示 { $shown } 版。
reading-machine-checked-on = 機器翻譯，有人檢查過。檢查日期：{ DATETIME($day, weekday: "no") }。
reading-machine-original-checked-on = 機器寫的，有人檢查過。檢查日期：{ DATETIME($day, weekday: "no") }。
reading-machine-original-checked-by = 機器寫的。檢查的人：{ $reviewer }。檢查日期：{ DATETIME($day, weekday: "no") }。
reading-fact-checked = 檢查
reading-checked-by = { $reviewer }，{ DATETIME($day, weekday: "no") }
reading-checked-on = 合格的審閱者，{ DATETIME($day, weekday: "no") }
reading-outdated-whole-on = 這份譯文完成之後，原文又改過。改動日期：{ DATETIME($day, weekday: "no") }。
reading-outdated-whole = 這份譯文完成之後，原文又改過。
reading-change = 看看原文改了什麼
reading-change-before = 以前：
reading-change-now = 現在：
reading-change-gone = 原文裡已經拿掉這個部分。
reading-beside-with = 可以和這些語言對照閱讀
reading-beside-end = 只顯示 { $language } 版
reading-beside-label = 兩種語言對照的內容
reading-wrong = 這裡有錯
reading-report-title = 告訴我們哪裡有錯
reading-report-about = 您說的是這份內容：
reading-report-lead = 不需要帳號，也不必說出姓名。請不要寫別人的姓名。
reading-report-label = 哪裡有錯？
reading-report-hint = 最多 { $most } 個字。用哪種語言寫都可以。
reading-report-send = 送出
reading-report-empty = 請用幾句話寫出哪裡有錯。
reading-report-many = 今天有許多人說到這份內容，我們要到明天才能再接收。如果不能等，請告訴提供這份內容的團體。
reading-report-thanks = 謝謝
reading-report-sent = 您寫的內容已經送到。我們沒有記錄您的任何資訊，所以不能回覆您。
reading-report-back = 回到這份內容
reading-wish = 我想要 { $language } 版
reading-wished = 謝謝。我們記下了：有一個人想要 { $language } 版。我們沒有記錄您的任何資訊。
reading-interpreter-at = 這份內容很重要。請找口譯員幫忙：{ $contact }
reading-interpreter = 這份內容很重要。請讓提供內容的團體為您找口譯員。

reading-parts = 指出哪一部分有錯
reading-parts-lead = 請選擇有錯的部分。
reading-parts-end = 回到閱讀
reading-part-wrong = 這一部分有錯

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
