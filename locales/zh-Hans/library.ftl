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
note-more = 更多

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

## Feeds, codes to scan, printed sheets

feed-title = 资料库的新内容 – { $site }
feed-link = 订阅新内容（Atom）
qr-lead = 旁边的人可以用手机相机扫这个二维码。
qr-name = 打开这份内容的二维码
sheet-scan = 用手机扫这个二维码，看看这张纸还是不是最新的。
sheet-title = 这张纸还是最新的吗？
sheet-current = 是的。这张纸和本站今天的内容一样。
sheet-replaced = 不是。现在有更新的一版，代替了这张纸。
sheet-withdrawn = 请不要再用这张纸。这种语言的内容已经撤下。
sheet-yours = 您的这张纸：第 { $number } 版。
sheet-newest = 打开最新的一版

## Titles on a discreet site, which name no subject

quiet-item = { $kind } { $code }
quiet-topic = 主题 { $number }

## Search

search-title = 搜索
search-label = 您要找什么？
search-submit = 搜索
search-hint = 用哪种语言写都可以。我们会在所有语言的内容里找。
search-narrow = 缩小搜索范围
search-count = { $count } 个结果
search-count-more = 超过 { $count } 个结果。
search-closer = 多写一个词，会更容易找到。
search-shortened = 搜索的内容比较长。我们只用前 { $count } 个字搜索。
search-incomplete = 搜索功能正在更新。有些内容暂时找不到。
search-meant = 您要找的是不是：
search-found-in = 在 { $language } 版里找到
search-lessons = 在这些课里：
search-named = 主题和组织
search-empty-title = 我们没有找到内容
search-empty-text = 我们找过这些语言的全部内容：
search-everywhere = 在全部内容里搜索
search-contact = 您也可以问我们：

## Reading honestly: one text in two languages, changes of the original, what readers say back

reading-too-little = 这份内容只有一小部分有 { $wanted } 版。现在全部显示 { $shown } 版。
reading-machine-checked-on = 机器翻译，有人检查过。检查日期：{ DATETIME($day, weekday: "no") }。
reading-machine-original-checked-on = 机器写的，有人检查过。检查日期：{ DATETIME($day, weekday: "no") }。
reading-machine-original-checked-by = 机器写的。检查的人：{ $reviewer }。检查日期：{ DATETIME($day, weekday: "no") }。
reading-fact-checked = 检查
reading-checked-by = { $reviewer }，{ DATETIME($day, weekday: "no") }
reading-checked-on = 合格的审核人，{ DATETIME($day, weekday: "no") }
reading-outdated-whole-on = 这份译文做好以后，原文又改过。改动日期：{ DATETIME($day, weekday: "no") }。
reading-outdated-whole = 这份译文做好以后，原文又改过。
reading-change = 看看原文改了什么
reading-change-before = 以前：
reading-change-now = 现在：
reading-change-gone = 原文里已经去掉这个部分。
reading-beside-with = 可以和这些语言对照阅读
reading-beside-end = 只显示 { $language } 版
reading-beside-label = 两种语言对照的内容
reading-wrong = 这里有错
reading-report-title = 告诉我们哪里有错
reading-report-about = 您说的是这份内容：
reading-report-lead = 不用账号，也不用说出姓名。请不要写别人的姓名。
reading-report-label = 哪里有错？
reading-report-hint = 最多 { $most } 个字。用哪种语言写都可以。
reading-report-send = 发送
reading-report-empty = 请用几句话写出哪里有错。
reading-report-many = 今天有许多人说到这份内容，我们要到明天才能再接收。如果不能等，请告诉提供这份内容的组织。
reading-report-thanks = 谢谢
reading-report-sent = 您写的内容已经送到。我们没有记录您的任何信息，所以不能回复您。
reading-report-back = 回到这份内容
reading-wish = 我想要 { $language } 版
reading-wished = 谢谢。我们记下了：有一个人想要 { $language } 版。我们没有记录您的任何信息。
reading-interpreter-at = 这份内容很重要。请找口译员帮忙：{ $contact }
reading-interpreter = 这份内容很重要。请让提供它的组织为您找口译员。

reading-parts = 指出哪一部分有错
reading-parts-lead = 请选择有错的部分。
reading-parts-end = 回到阅读
reading-part-wrong = 这一部分有错

## Looking after topics, /admin/topics

topics-lead = 主题把可以阅读的内容归在一起。每个主题在任何语言里都可以有名称和其他说法，搜索时用哪一个都能找到。
topics-none = 还没有主题
topics-none-text = 请添加第一个主题。主题下有内容以后，读者才会看到它。
topics-gaps = 各语言的名称
topics-gaps-lead = 主题在某种语言里没有名称时，读者看到的是另一种语言的名称。
topics-named = { $all } 个中的 { $named } 个
topics-without = 没有 { $language } 名称
topics-without-none = 所有主题都有这种语言的名称。
topics-all = 所有主题
topics-lacks = 没有名称的语言：{ $count }
topic-title = 一个主题
topic-nameless = 没有名称的主题
topic-items = 内容：{ $count }
topic-names = 名称和其他说法
topic-names-lead = 每种语言都有自己的名称。没有名称时，这里显示该语言的读者看到的名称。
topic-words = 其他说法：{ $count }
topic-missing = 没有名称。读者看到：
topic-write = 填写名称
topic-language-label = 另一种语言的代码
topic-language-hint = 例如索马里语是“so”。
topic-language-go = 用这种语言填写
topic-language-wrong = 这不是语言代码。代码有两三个字母，例如“so”。
topic-below = 下级主题
topic-add = 添加主题
topic-place = 位置
topic-order = 这里第 { $at } 个，共 { $all } 个
topic-stands-below = 上级：
topic-top = 最上层，不属于其他主题
topic-up = 上移
topic-down = 下移
topic-move = 移到另一个主题下面
topic-move-lead = 下面的主题会一起移动。它的内容随后归入新位置的上级主题。
topic-place-label = 在哪个主题下面
topic-too-deep = 主题的层级太多了，最多 { $most } 层。
topic-circle = 主题不能位于自己的下面。
topic-unmoved = 它已经在那里了，或者有人刚刚移动过它。
topic-more = 关于这个主题的更多操作
topic-remove = 删除，或并入另一个主题
topic-text-title = 主题在一种语言里的名称
topic-label = 名称
topic-label-hint = 页面地址随名称而变。以前的地址仍然有效。
topic-synonyms = 其他说法
topic-synonyms-hint = 每行一个：别名、方言说法、常见错别字、官方名称。用其中任何一个都能搜到这个主题。
topic-description = 内容说明
topic-description-hint = 一两句话。可以留空。
topic-text-remove-lead = 这种语言的名称、其他说法和说明都会删除。地址仍然通向这个主题。
topic-word-long = 其中一个超过了 { $most } 个字。
topic-words-many = 太多了，最多 { $most } 个。
topic-newer = 有人刚刚改过这些内容。您写的还没有保存。请先看现在的内容，确认无误后再保存一次。
topic-stands = 现在的内容
topic-stands-nothing = 有人刚刚删除了这种语言。
topic-yours = 您写的内容
topic-holds = 这个主题下的内容：{ $count }。所以不能直接删除。请把它并入另一个主题，这样什么都不会丢失。
topic-above = 下级主题：{ $count }。请先移动它们，或把这个主题并入另一个主题。
topic-remove-empty = 这个主题下没有任何内容。它的名称和地址会一起删除。
topic-remove-button = 删除主题
topic-merge = 并入另一个主题
topic-merge-lead = 它的内容和下级主题都归入另一个主题。另一个主题没有名称的语言，用它的名称；其余的成为其他说法。它的地址通向另一个主题。两边都有说明时，保留另一个主题的。
topic-merge-label = 保留的主题
topic-merge-none = 请选择主题
topic-merge-button = 合并
topic-merge-below = 那个主题在这个主题下面。请先把它移到别处。
