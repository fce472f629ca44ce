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

## Terms

-product = Semilla
-wcag = WCAG 2.2

## The frame of every page

page-title = { $page } – { $site }
skip-link = 跳到正文
exit-link = 离开这个网站
nav-label = 主菜单
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
