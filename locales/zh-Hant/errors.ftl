### Pages and sentences for when something does not work. They blame the form or us, never the person.
### Provenance: machine. No person has reviewed these sentences. People are addressed with 您. Words: see common.ftl.

## A page that is not there (404)

not-found-title = 我們沒有這個頁面
not-found-text = 網址可能太舊，或是少了一個字母。這不是您的錯。
not-found-languages = 或選擇您的語言
unknown-language-title = 本站還沒有這種語言
unknown-language-text = 請從下面選一種語言。網站的語言不多，但許多資料有更多語言。

## Requests that cannot be answered (400, 403, 405, 408, 413, 414, 415, 421)

refused-title = 我們沒辦法完成這個動作
refused-text = 收到的要求不適合這個頁面。請返回，重新整理頁面，再試一次。
refused-other-site = 這個要求來自別的網站，所以我們沒有處理。請在本站打開這個頁面，再試一次。
refused-forbidden = 網站的這個部分沒有對您開放。
refused-method = 這個頁面不能這樣打開。請返回，然後重新整理頁面。
refused-slow = 連線太慢，我們沒有等到。您填寫的內容可能沒有送到。請再試一次。
refused-large = 一次送來的內容太多。我們最多能接收 { $size }。請少送一些，或分幾次送。
refused-address = 這個網址太長。請前往首頁，從那裡重新找。
refused-type = 我們讀不懂送來的內容。請重新整理頁面，再試一次。
refused-host = 這個網址不屬於本站。請檢查網址，再試一次。
refused-often = 短時間內的要求太多。請等 { $minutes } 分鐘，再試一次。

## Our own faults (500, 503, 504)

server-title = 我們這邊出了問題
server-text = 這是我們的問題，不是您的錯。請等一分鐘，然後重新整理頁面。
busy-title = 現在使用的人太多
busy-text = 這是我們的問題，不是您的錯。請等一分鐘，然後重新整理頁面。
resting-title = 我們正在維護網站
resting-text = 請過幾分鐘再來。什麼都不會遺失。
read-only-title = 現在暫時不能更改任何內容
read-only-text = 您可以照常閱讀所有內容。您送來的內容沒有儲存：請返回把它複製下來，晚一點再試。
unconfirmed-title = 我們不知道這是否已儲存
unconfirmed-text = 就在那一刻，我們與資料庫的連線中斷了。請返回查看內容是否還在；如果不在，請重新送出。
read-only-notice = 現在暫時不能送出這份表格。請晚一點再來。
request-number = 如果您告訴我們這件事，請說出這個號碼：

## Forms (422)

summary-title = 還缺少一些內容
summary-page-title = 錯誤：{ $title }
summary-count = 請再看一下 { $count } 個欄位
field-error = 錯誤：
field-empty = 這裡需要填寫。
field-long = 這裡最多能寫 { $most } 個字。
field-unknown = 請從列表中選一個答案。
summary-again-title = 還沒有完成
form-again = 請再按一次按鈕。我們這樣做，是為了擋住自動填表的程式。
form-trap-label = 請讓這個欄位空著：它是為自動填表的程式準備的
form-trap-filled = 有一個欄位要空著。請清空它，再按一次按鈕。

## Files in a form (422)

file-hint-one = 檔案最大 { $most } MB。
file-hint-many = 最多 { $count } 個檔案，每個最大 { $most } MB。
file-again = 請重新選擇檔案：表單退回時，瀏覽器不會保留已選的檔案。
file-missing = 請選擇一個檔案。
file-empty = 「{ $name }」裡沒有內容。請選擇另一個檔案。
file-large = 「{ $name }」太大，這個表單收不下。檔案最大 { $most } MB。
file-many = 最多選擇 { $most } 個檔案。
file-large-together = 這些檔案加起來太大。我們一次最多能收 { $most } MB。
file-cut-off = 內容沒有全部送到。請重新選擇檔案，再按一次按鈕。
