### How the languages of the interface stand.
### Provenance: machine. No person has reviewed these sentences. People are addressed with 您. Words: see common.ftl.

## How the languages of the interface stand, /admin/languages

languages-lead = 这里说的是网站本身的语句：按钮、标签、邮件。缺少的语句会用下一种语言显示。
language-direction = 方向
language-ltr = 从左到右
language-rtl = 从右到左
language-there = 已翻译
language-checked = 有人检查过
language-machine = 机器翻译
language-missing = 缺少
language-missing-none = 没有
language-missing-in = { $count } 句，用 { $language } 显示
language-from = 来源
language-from-program = 程序自带
language-from-folder = 网站运营者的文件夹
language-from-both = 程序自带；来自网站运营者的文件夹：{ $count }
language-from-nowhere = 还没有
language-items = 可以阅读
language-items-none = 还没有
language-share = { $all } 句中的 { $count } 句（{ $hundredths }%）
language-sentences = 需要处理的语句
language-name-en = 英语
language-name-es = 西班牙语
language-name-zh-hans = 简体中文
language-name-zh-hant = 繁体中文
language-name-pt-br = 葡萄牙语
language-name-ko = 韩语
language-name-gu = 古吉拉特语
language-name-ar = 阿拉伯语
language-name-ht = 海地克里奥尔语

## The sentences of one language, /admin/languages/…

sentences-lead = 这里的语句与翻译文件中的一样。花括号里的部分在页面上填入。
sentences-kinds = 哪些语句
sentences-both = 全部
sentences-missing = 缺少的
sentences-unchecked = 没有人检查过的
sentences-none = 没有。
sentence-seen-in = 缺少。读者看到的是 { $language }。
