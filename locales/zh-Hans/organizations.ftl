### Organizations, roles, invitations, the administration.
### Provenance: machine. No person has reviewed these sentences. People are addressed with 您. Words: see common.ftl.

## List of organizations

organizations-title = 组织
organizations-lead = 这里的内容由这些组织提供。

## One organization

organization-part-of = 属于：
organization-members = 成员组织
organization-members-count = { $count ->
    [0] 没有组织
   *[other] { $count } 个组织
}
organization-items = 这个组织提供的内容
organization-everything = 这个组织的全部内容
organization-empty = 这个组织还没有提供内容。
organization-site = 组织的网站：

## Titles on a discreet site, which name nobody

quiet-organization = 组织 { $number }

## Roles, in plain words

role-reader = 成员
role-trainer = 培训者
role-translator = 翻译者
role-reviewer = 审核者
role-editor = 编辑
role-organizer = 组织者
role-admin = 管理员

## The page of an organization, for everybody

organization-contact = 联系方式

## What an administrator of an organization may change

manage-title = 管理这个组织
manage-texts = 名称和介绍
manage-texts-lead = 每种语言有自己的文字。没有的语言会显示另一种语言的文字。
manage-edit = 编辑
manage-language-add = 添加语言
manage-more = 这个组织的更多页面
manage-public = 所有人看到的页面
text-title = 一种语言的文字
text-name-label = 名称
text-description-label = 介绍
text-description-hint = 用简单的话，写给还不了解的人。可以留空。
text-contact-label = 联系方式
text-contact-hint = 所有人都能看到：网站、邮箱、电话。每行一个。可以留空。
text-save = 保存
text-remove = 删除这种语言
text-remove-lead = 这种语言的文字会消失，其他语言保留。
add-title = 添加组织
add-language-label = 这些文字的语言
organization-too-deep = 上下层级太多了，最多 { $most } 层。
move-title = 移动这个组织
move-lead = 下面的组织也会一起移动。之后由新位置的管理员管理，原位置的管理员不再能管理。
move-label = 新位置
move-top = 最上层，不属于其他组织
move-button = 移动
move-circle = 组织不能位于自己的下面。
move-unchanged = 已经在那里了。

## People and their roles, for administrators

members-title = 人员和角色
members-lead = 只有管理员能看到这个名单。
members-empty = 这里还没有人有角色。
members-none-found = 没有符合条件的人。
members-filter-all = 所有角色
members-filter-name = 名字开头
members-until = 至
members-give-more = 再给一个角色
members-no-role = 此人没有角色。
members-back = 返回人员和角色
people-title = 这里的所有人
person-title = 一个人和其角色
person-roles = 角色
item-people-title = 参与这项内容的人
item-people-lead = 他们只能处理这项内容，看不到任何人员名单。
find-item-title = 只针对一项内容的角色
find-item-lead = 先找到内容，再选择由谁处理。
find-item-label = 标题中的词
find-item-none = 没有找到这个组织含有这些词的内容。

## A role is given or taken away

give-title = 分配角色
give-lead = 此人会在所有设备上退出，需要重新登录。如果此人还没有再次登录的方式，则保持登录。
give-person-label = 人员
give-person-nobody = 选择一个人
give-person-wrong = 请从名单中选择一个人。
give-role-label = 角色
give-role-wrong = 请选择其中一个角色。
give-until-label = 最后一天
give-until-hint = 没有期限就留空。如果没有日历可选，请写成 2027-01-31。
give-until-wrong = 请写一个还没过去的日期，如 2027-01-31，或者留空。
give-button = 分配这个角色
give-already = 此人已经有这个角色。
take-title = 收回这个角色吗？
take-link = 收回
take-button = 收回
take-last = 这是联盟的最后一位管理员。请先把这个角色给另一个人。

## Somebody is invited

invite-title = 邀请别人
invite-lead = 邀请只能使用一次，七天内有效。打开邀请的人会得到这个角色。
invite-language-label = 对方的语言
invite-address-label = 对方的邮箱
invite-address-hint = 我们会把邀请发到那里。留空则得到一个链接，由您自己转交。
invite-address-wrong = 请写一个邮箱，如 name@example.org，或者留空。
invite-button = 邀请
invite-many = 这里未使用的邀请有 { $most } 个，不能再多了。请先收回一些。
invited-title = 邀请已生成
invited-link = 请把这个链接转交给一个人。我们只显示这一次。
invited-scan = 或者让对方扫描这个二维码。
invitations-title = 未使用的邀请
invitations-mailed = 已用邮件发送
invitations-by-hand = 自行转交
invitations-by = 邀请人：{ $name }
invitations-revoke = 收回邀请

## What roles are for. Each says what somebody may do, after the name of an organization or beside “What you may do”.

role-what = 您可以做什么
role-where = 范围
place-everywhere = 整个联盟
place-item = 一篇尚未公开的文本
may-reader = 阅读供成员阅读的内容
may-trainer = 制作并上传材料
may-translator = 翻译文本
may-reviewer = 检查文本并为其担保
may-editor = 编辑并发布文本
may-organizer = 开展培训和活动
may-admin = 邀请他人、分配角色、管理组织的页面
roles-none = 您还没有角色。管理组织的人可以给您分配角色。

## An invitation, /invitations/…

invitation-title = 您收到了邀请
invitation-by = 邀请人
invitation-accept = 接受
invitation-has-account = 收到这份邀请的邮箱已有账号。请先登录，再打开链接。
invitation-over-title = 这份邀请已经失效
invitation-over-lead = 它已被使用、已过期或已被收回。请索取新的邀请。
set-up-title = 设置本网站
set-up-lead = 目前还没有人管理本网站。使用这个链接的人将成为第一位管理员。链接只能用一次。
name-label = 您希望别人怎么称呼您？
name-hint = 用化名就可以。在这里工作的其他人能看到它。
mail-language-label = 发给您的邮件使用的语言

## The administration of the coalition: the way to its parts

admin-people = 人员和角色
admin-topics = 主题
admin-languages = 界面语言
admin-reports = 读者的反馈
admin-wishes = 读者想要的语言
admin-searches = 没有结果的搜索
admin-audit = 更改记录

## The administration: its first page, and what is looked after

office-lead = 由您负责的内容。
office-people-lead = 查看这里有谁，邀请人员，给予或收回角色。
office-organizations-lead = 编写各组织的页面，添加组织或移动位置。
office-topics-lead = 用每种语言给资料库的主题命名。
office-languages-lead = 查看界面的每种语言完成了多少。
office-reports-lead = 阅读读者指出的错误，并加以处理。
office-wishes-lead = 查看读者想要哪些内容的哪种语言版本。
office-searches-lead = 查看读者用哪些语言搜索了这里没有的内容。
office-audit-lead = 查看谁给了哪个角色，以及记录有没有被改动。
office-manage-lead = 编写组织的页面，在它下面添加组织。
office-waiting = { $count } 条待处理
