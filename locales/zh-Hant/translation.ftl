### How the languages of the interface stand.
### Provenance: machine. No person has reviewed these sentences. People are addressed with 您. Words: see common.ftl.

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
