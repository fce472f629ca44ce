### What readers say is wrong, ask for, and do not find.
### Provenance: machine. No person has reviewed these sentences. People are addressed with 您. Words: see common.ftl.

## What readers say is wrong, /admin/reports

reports-lead = 读者不用写名字。但他们写的话可能涉及某个人：请不要传给别人。
reports-filter-stand = 哪些
reports-open = 待处理
reports-done = 已处理
reports-none = 这里没有待处理的内容。
reports-then = 读者当时看到的
reports-now = 现在
reports-same = 没有变化
reports-gone = 内容里已经没有这一部分。
reports-to-text = 在内容里查看
reports-settle = 标为已处理
reports-settle-all = 把这份内容的全部标为已处理
reports-reopen = 改回待处理
reports-delete = 删除
reports-delete-title = 要删除这条反馈吗？
reports-delete-lead = 删除后无法找回。请只删除垃圾信息或伤害他人的内容。处理过的，请标为已处理。
data-reports = 您标为已处理的读者反馈

## Languages that readers ask for, searches that found nothing

wishes-lead = 读者按下“我想要我的语言版”。我们只记次数，不记录是谁想要。
wishes-month = 月份
wishes-texts = 按内容
wishes-count = 有人想要 { $count } 次
wishes-share = 已有 { $percent }%
wishes-none = 还没有人想要某种语言。
totals-count = 次数
totals-file = 下载表格
searches-lead = 每周有多少次搜索没有结果。搜索了什么，我们不保存在任何地方。
searches-week = 从这天起的一周
searches-none = 还没有记下没有结果的搜索。
