### Sentences that stand on every page: frame, languages, lists, sizes, accessibility statement.
### Provenance: machine. No person has reviewed these sentences. People are addressed with 您, and only where a sentence needs it.
###
### Simplified Chinese, for readers of every region. Plain words, short sentences, full-width punctuation, “ ” as quotation marks.
### A half-width space stands between Chinese letters and digits, Latin words or anything that is put in.
### No [one]: Chinese has one form. [0] only where the wording differs.
###
### Words. Each is used for one thing only; a speaker may change them, then everywhere:
###   item 内容 (counted: 项) · resource 资料 · toolkit 工具包 · training 培训 · lesson 课 (第 1 课; together: 课程) · part of a training 部分 · topic 主题
###   library 资料库 · organization 组织 · coalition 联盟 · event 活动 · sign-up 报名 · list 列表 · checklist 清单 · quiz 问答 · certificate 证书
###   original 原文 · translation 译文 · machine translation 机器翻译 · revision, version 版 (第 1 版) · reviewer 审核人 · to check 检查
###   draft 草稿 · to publish 发布 · to withdraw 撤下 · to share (an organization) 提供 · to pass on 转发
###   account 账号 · file 文件 · document 文档 · form 表格 · field 一栏, 这里 · link 链接 · address of a page 网址 · to download 下载 · to print 打印
###   site 网站, 本站 · page 页面 · screen reader 读屏软件 · video 视频 · recording 录音 · to load again 刷新 · try again 再试一次
###   to search 搜索 · result 结果 · QR code 二维码 · printed sheet 这张纸 · interpreter 口译员 · sentence of the interface 句子 · qualified 合格的
###   browser 浏览器 · tab 标签页 · private tab 无痕标签页 · history of a browser 历史记录 · one line of it 一条记录 · to press 按 · trace 痕迹

## Terms

-product = Semilla
-wcag = WCAG 2.2

## The frame of every page

page-title = { $page } – { $site }
skip-link = 跳到正文
exit-link = 离开这个网站
nav-label = 主菜单
nav-menu = 菜单
nav-home = 首页
nav-library = 资料库
nav-trainings = 培训
nav-organizations = 组织
breadcrumbs-label = 您现在的位置

## Languages of the interface

languages-title = 本页的语言
languages-all = 全部 { $count } 种语言
languages-unchecked = 还没有人检查过
languages-offer = 本站也有 { $language } 版。

## Footer

footer-about-title = { -product } 是什么
footer-about = { -product } 是资料库，也是学校，属于使用它的各个组织。不用账号，不跟踪您，没有广告。
footer-help-title = 帮助
footer-accessibility = 无障碍使用
footer-about-translation = 关于本站的翻译
footer-machine = 本站的菜单、按钮和说明是机器写的，还没有人检查过。
footer-license = 本站使用自由软件。您可以查看{ $source }。
    .source = 它是怎样做成的

## Ways on, on error pages and empty lists

go-home = 去首页
go-library = 去资料库查找
go-trainings = 查看培训
go-back = 返回

## Pages of a list

pagination-label = 列表的页码
pagination-next = 下一页
pagination-first = 回到第一页

## Sizes of files

size-bytes = { $count } 字节
size-kilobytes = { NUMBER($count, maximumFractionDigits: 0) } KB
size-megabytes = { NUMBER($count, maximumFractionDigits: 1) } MB

## Accessibility statement, /accessibility

accessibility-title = 无障碍使用
accessibility-aim = 累了一天的人、手机很旧的人、上网流量很少的人，都要能用 { -product }。识字不多的人、用读屏软件听的人，也要能用。我们的目标是：每个页面、每种语言都达到 { -wcag } 的 AA 级。
accessibility-works-title = 现在能做到的
accessibility-works-keyboard = 只用键盘就能完成所有操作，也总能看到现在操作到哪里。
accessibility-works-scripts = 关掉 JavaScript，每个页面也能用。列表和课程完全不用 JavaScript。
accessibility-works-size = 文字可以放大一倍。屏幕只有 320 像素宽，每个页面也放得下。
accessibility-works-language = 每段文字都标明了语言，读屏软件可以用对应的声音朗读。
accessibility-works-color = 我们不会只用颜色表达意思。旁边总有文字或符号。
accessibility-works-data = 页面很小。阅读用的页面尽量不超过 50 KB。
accessibility-tested-title = 我们测试了什么
accessibility-tested = 一个程序（axe）检查每一类页面。浅色和深色、小屏幕和大屏幕、打开和关掉 JavaScript，都检查。这种程序只能找出一部分问题。
accessibility-gaps-title = 还做不到的
accessibility-gaps-people = 还没有每天使用读屏软件的人测试过这些页面。
accessibility-gaps-languages = 以下语言的菜单、按钮和说明已经齐全：{ $languages }。在其他语言里，您会看到一些英文句子。这些句子都标明是英文。
accessibility-gaps-machine = 菜单、按钮和说明是机器写的，也是机器翻译的，还没有人检查过。
accessibility-gaps-files = 可以下载的文件来自许多组织。有些只是纸张的照片，读屏软件读不出来。
accessibility-gaps-media = 不是每段录音或视频都有字幕或文字稿。
accessibility-tell-title = 告诉我们
accessibility-tell = 有什么用不了吗？请告诉提供这份内容的组织，或联盟办公室。不用账号，也不用说出姓名。
accessibility-contact = 联系我们：{ $contact }
accessibility-changed = 本页最后修改的日期：{ DATETIME($day, weekday: "no") }。

## Who made the interface in this language, /about-this-translation

about-translation-title = 关于本站的翻译
about-translation-lead = 这一页告诉您：本站的菜单、按钮和说明是谁写的。资料库的每份内容，都会写明是谁做的。
about-translation-made-title = 这些句子是谁写的
about-translation-made-person = 由人写的。
about-translation-made-machine = 机器写的。
about-translation-made-machine-edited = 机器写的，有人改过。
about-translation-made-unknown = 我们不知道是谁写的。
about-translation-made-none = 本站还没有这种语言的菜单和按钮。只有资料库的一些内容有这种语言。
about-translation-complete = 您在本站会看到 { $total } 个句子，全部有这种语言的版本。
about-translation-partial = 您在本站会看到 { $total } 个句子，其中 { $count } 个有这种语言的版本。
about-translation-checked-title = 谁检查过
about-translation-checked-none = 还没有人检查过。
about-translation-checked = 共 { $total } 个句子，有人检查过 { $count } 个。
about-translation-checked-by = 检查的人：{ $names }
about-translation-checked-rule = 句子一改，以前的检查就不算数。要有人再读一次。
about-translation-languages-title = 本站的语言
about-translation-chain-title = 如果某项内容没有这种语言
about-translation-chain = 我们会按下面的顺序找，显示最先找到的语言，并说明是哪种语言。
about-translation-chain-none = 本站的菜单、按钮和说明全部有这种语言。如果一份内容没有这种语言，就显示它自己的语言，并说明是哪种语言。
about-translation-texts-title = 资料库的内容，我们会写明什么
about-translation-texts-language = 和页面的语言不同时，每个部分是什么语言。
about-translation-texts-made = 是人做的还是机器做的，有没有人检查过。我们只写有记录的事。
about-translation-texts-changed = 翻译以后，原文改过哪些部分。
about-translation-texts-critical = 关于权利、健康、金钱或安全的机器译文，要等合格的审核人检查过才显示。在这之前，显示原文。
about-translation-help-title = 您可以怎样帮忙
about-translation-help = 您熟悉这种语言吗？请告诉我们哪些词不对，您会怎么说。不用账号，也不用说出姓名。
about-translation-contact = 联系我们：{ $contact }
about-translation-no-contact = 请告诉向您提供内容的组织。他们会转告我们。

## Leave no trace, /leave-no-trace. Short sentences for a person in a hurry.

traces-short = 不留痕迹
traces-title = 怎样不留痕迹
traces-lead = 别人会看这部手机吗？会的话，这一页就是给您看的。请找个安静的时候读一遍。
traces-exit-title = “离开这个网站”会做什么
traces-exit-away = 它会在同一个标签页里打开另一个普通网站。
traces-exit-forget = 它会要求浏览器忘掉为本站保存的东西。
traces-exit-escape = 用键盘时，可以按三次 Esc 键。只有带复制或分享按钮的页面才行。其他页面没有 JavaScript，按键没有作用。
traces-cannot-title = 它做不到什么
traces-cannot-history = 它不能从浏览器的历史记录里删掉本站。
traces-cannot-back = 按“返回”或“后退”，可能还会回到这里。
traces-cannot-files = 下载的文件会留在手机里。屏幕截图也会。
traces-cannot-messages = 您发出的消息会留在聊天软件里。
traces-cannot-network = Wi-Fi 的主人和手机公司能看到本站的名称。他们看不到您读了哪些页面。
traces-keeps-title = 本站会留下什么
traces-keeps-device = 本站不在您的手机里放任何东西：没有 Cookie，没有账号，不记录您读了什么。但浏览器自己会保存页面，也会记下历史记录。
traces-keeps-server = 服务器不记录手机的网络地址，也不记录您在几点几分来过。
traces-history-title = 从历史记录里删掉本站
traces-history-lead = 历史记录全空了，别人可能会起疑。只删本站的记录，往往更安全。您的手机上，按钮的名称可能有点不同。
traces-chrome-title = 安卓手机上的 Chrome
traces-chrome-menu = 按上方的三个点（⋮）。
traces-chrome-history = 按“历史记录”。
traces-chrome-line = 找到本站。按每条记录旁边的叉（×）或垃圾桶。
traces-chrome-all = 要全部删除：按“删除浏览数据”，选择时间，再确认。
traces-safari-title = iPhone 上的 Safari
traces-safari-book = 按下方打开的书。较新的手机，先按三个点（…），再按“书签”。
traces-safari-clock = 按时钟，或按“历史记录”。
traces-safari-line = 找到本站。把这条记录往旁边滑，再按“删除”。
traces-safari-all = 要全部删除：按“清除”，选择时间，再确认。
traces-samsung-title = Samsung Internet（三星浏览器）
traces-samsung-menu = 按下方的三条线（☰）。
traces-samsung-history = 按“历史记录”。
traces-samsung-line = 找到本站。用手指按住这条记录，再按“删除”。
traces-samsung-all = 要全部删除：打开“设置”，再按“个人浏览数据”，再按“删除浏览数据”。
traces-firefox-title = 安卓手机上的 Firefox
traces-firefox-menu = 按三个点（⋮）。
traces-firefox-history = 按“历史记录”。
traces-firefox-line = 找到本站。按每条记录旁边的叉（×）。
traces-firefox-all = 要全部删除：按上方的垃圾桶，选择时间，再确认。
traces-private-title = 更好的办法：用无痕标签页阅读
traces-private-lead = 无痕标签页不写历史记录。看完请关掉它。Wi-Fi 的主人和手机公司还能看到您去了哪个网站。监视手机的程序也能看到。
traces-private-chrome = Chrome：按三个点（⋮），再按“打开新的无痕式标签页”。
traces-private-safari = Safari：用手指按住两个方框，再按“新建无痕浏览标签页”。
traces-private-samsung = Samsung Internet：按下方的标签页，再按“开启秘密模式”。
traces-private-firefox = Firefox：打开标签页列表，再按面具。
traces-copies-title = 文件和纸
traces-copies-files = 文件会一直留着，直到您删除它。请看看“下载”里有什么。删除以后，也请清空手机的回收站。
traces-copies-paper = 打印出来的纸上，有标题和本站的网址。打印机可能会记住打印过的内容。
