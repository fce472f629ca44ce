### Library: first page, lists, filters, topics, toolkits, resources, files, who made a text.
### Provenance: machine. No person has reviewed these sentences. People are addressed with 您. Words: see common.ftl.

## First page, /

home-title = 首页
home-heading = 学会它。用起来。传给别人。
home-lead = 这里有联盟各组织的培训和工具。您可以在这里阅读，可以打印，也可以发给朋友。不用账号。
home-open-library = 打开资料库
home-open-trainings = 查看培训
home-topics = 您今天需要什么？
home-new = 资料库的新内容
home-everything = 资料库的全部内容

## Kinds of items. A word beside a sign, and an entry of the filter.

kind-resource = 资料
kind-toolkit = 工具包
kind-training = 培训
kind-event = 活动
form-article = 文章
form-document = 文档
form-video = 视频
form-audio = 录音
form-link = 链接
form-form = 表格

## Classes: how much depends on a text being right

class-critical = 关系到您的权利或安全
class-general = 一般内容
class-ephemeral = 只在短期内有用

## List of the library, /library

list-title = 资料库
list-lead = 可以读、听、看、填写或下载的全部内容。
things-count = { $count ->
    [0] 没有内容
   *[other] { $count } 项内容
}
list-empty-title = 没有符合条件的内容
list-empty-text = 请减少条件，或查看全部内容。
list-none-title = 资料库还是空的
list-none-text = 有组织发布内容后，就会出现在这里。
list-show-everything = 显示全部

## Filters above the list

filter-label = 缩小范围
filter-topic = 主题
filter-topic-all = 所有主题
filter-kind = 类型
filter-kind-all = 所有类型
filter-language = 语言
filter-language-all = 所有语言
filter-organization = 来自
filter-organization-all = 所有组织
filter-submit = 显示

## Facts about an item

about-label = 关于这份内容
fact-organization = 来自
fact-topics = 主题
fact-languages = 可以用这些语言阅读
fact-changed = 修改日期
fact-attribution = 作者
fact-license = 使用许可
fact-file = 文件
fact-class = 重要程度
languages-count = { $count } 种语言
revision = 第 { $number } 版
updated = 更新日期：{ DATETIME($day, weekday: "no") }

## Language of a text

fallback-notice = 这份内容还没有 { $wanted } 版。现在显示 { $shown } 版。
fallback-others = 您也可以用这些语言阅读：
fallback-part = 这部分的语言是 { $language }。
fallback-parts = 有 { $count } 个部分还没有翻译。这些部分现在显示 { $shown } 版。

## Who made a text, and who checked it

provenance-machine = 机器翻译，还没有人检查过。
provenance-machine-original = 机器写的，还没有人检查过。
provenance-machine-checked = 机器翻译，有人检查过。
provenance-machine-checked-by = 机器翻译。检查的人：{ $reviewer }。检查日期：{ DATETIME($day, weekday: "no") }。
provenance-machine-edited = 机器翻译，有人改过。还没有第二个人检查过。
provenance-machine-edited-original = 机器写的，有人改过。还没有第二个人检查过。
provenance-person-unchecked = 由人翻译，还没有检查过。
provenance-person-checked = 由人翻译，第二个人检查过。
provenance-person-credit = 翻译：{ $translator }
provenance-unknown = 我们不知道这份译文是怎样做成的。
provenance-unknown-original = 我们不知道这份内容是怎样做成的。
provenance-share = （共 { $total } 段，其中 { $count } 段）
provenance-show-original = 查看原文

## A text that fell behind its original

outdated-notice = 这份译文做好以后，原文又改过。有 { $count } 处改动，都做了标记。
outdated-notice-on = 原文改动的日期：{ DATETIME($day, weekday: "no") }。改动的地方都做了标记。
block-behind = 原文改过

## Reading a resource

task-done = 已完成：
task-open = 要做：
download = 下载 { $language } 版
download-file = 下载（{ $type }，{ $size }）
download-missing = 找不到这个文件。请告诉提供它的组织。
other-site = 别的网站：
other-site-notice = 这个链接会打开别的网站：{ $site }。我们不知道它会记录您的哪些信息。
open-link = 打开这个页面
contents-label = 本文目录
notes-title = 注释
unpublished-title = 这份内容已经撤下
unpublished-text = 提供它的组织不再发布它。内容可能已经过时。

## Toolkits

toolkits-heading = 工具包
toolkits-lead = 把有关的内容放在一起，按顺序排好。
resources-heading = 文章、文件和表格
resources-count = { $count ->
    [0] 还没有资料
   *[other] { $count } 份资料
}
toolkit-contents = 里面有什么
toolkit-note = 说明：
toolkit-empty = 这个工具包还是空的。

## Topics

topics-heading = 主题
topic-everything = 这个主题的全部内容
topic-empty = 这个主题还没有内容。

## Passing on

share-title = 传给别人
share-lead = 复制这段文字，发给别人。
share-text = { $title }：{ $summary } { $address }
share-text-short = { $title }：{ $address }
share-short = 短网址
share-address = 本页的网址
share-copy = 复制这段文字
share-copied = 已复制
share-failed = 浏览器不允许自动复制。请选中文字，自己复制。
