### What readers say is wrong, ask for, and do not find.
### Provenance: machine. No person has reviewed these sentences. People are addressed with 您. Words: see common.ftl.

## What readers say is wrong, /admin/reports

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

## Languages that readers ask for, searches that found nothing

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
