### Organizations, roles, invitations, the administration.
### Provenance: machine. No person has reviewed these sentences. People are addressed with 您. Words: see common.ftl.

## List of organizations

organizations-title = 團體
organizations-lead = 這裡的內容由這些團體提供。

## One organization

organization-part-of = 屬於：
organization-members = 成員團體
organization-members-count = { $count ->
    [0] 沒有團體
   *[other] { $count } 個團體
}
organization-items = 這個團體提供的內容
organization-everything = 這個團體的全部內容
organization-empty = 這個團體還沒有提供內容。
organization-site = 團體的網站：

## Titles on a discreet site, which name nobody

quiet-organization = 團體 { $number }

## Roles, in plain words

role-reader = 成員
role-trainer = 培訓者
role-translator = 翻譯者
role-reviewer = 審核者
role-editor = 編輯
role-organizer = 組織者
role-admin = 管理員

## The page of an organization, for everybody

organization-contact = 聯絡方式

## What an administrator of an organization may change

manage-title = 管理這個團體
manage-texts = 名稱和介紹
manage-texts-lead = 每種語言有自己的文字。沒有的語言會顯示另一種語言的文字。
manage-edit = 編輯
manage-language-add = 新增語言
manage-more = 這個團體的更多頁面
manage-public = 所有人看到的頁面
text-title = 一種語言的文字
text-name-label = 名稱
text-description-label = 介紹
text-description-hint = 用簡單的話，寫給還不了解的人。可以留空。
text-contact-label = 聯絡方式
text-contact-hint = 所有人都能看到：網站、電子郵件、電話。每行一個。可以留空。
text-save = 儲存
text-remove = 刪除這種語言
text-remove-lead = 這種語言的文字會消失，其他語言保留。
add-title = 新增團體
add-language-label = 這些文字的語言
organization-too-deep = 上下層級太多了，最多 { $most } 層。
move-title = 移動這個團體
move-lead = 下面的團體也會一起移動。之後由新位置的管理員管理，原位置的管理員不再能管理。
move-label = 新位置
move-top = 最上層，不屬於其他團體
move-button = 移動
move-circle = 團體不能位於自己的下面。
move-unchanged = 已經在那裡了。

## People and their roles, for administrators

members-title = 人員和角色
members-lead = 只有管理員能看到這個名單。
members-empty = 這裡還沒有人有角色。
members-none-found = 沒有符合條件的人。
members-filter-all = 所有角色
members-filter-name = 名字開頭
members-until = 至
members-give-more = 再給一個角色
members-no-role = 此人沒有角色。
members-back = 返回人員和角色
people-title = 這裡的所有人
person-title = 一個人和其角色
person-roles = 角色
item-people-title = 參與這項內容的人
item-people-lead = 他們只能處理這項內容，看不到任何人員名單。
find-item-title = 只針對一項內容的角色
find-item-lead = 先找到內容，再選擇由誰處理。
find-item-label = 標題中的詞
find-item-none = 沒有找到這個團體含有這些詞的內容。

## A role is given or taken away

give-title = 分配角色
give-lead = 此人會在所有裝置上登出，需要重新登入。如果此人還沒有再次登入的方式，則保持登入。
give-person-label = 人員
give-person-nobody = 選擇一個人
give-person-wrong = 請從名單中選擇一個人。
give-role-label = 角色
give-role-wrong = 請選擇其中一個角色。
give-until-label = 最後一天
give-until-hint = 沒有期限就留空。如果沒有日曆可選，請寫成 2027-01-31。
give-until-wrong = 請寫一個還沒過去的日期，如 2027-01-31，或者留空。
give-button = 分配這個角色
give-already = 此人已經有這個角色。
take-title = 收回這個角色嗎？
take-link = 收回
take-button = 收回
take-last = 這是聯盟的最後一位管理員。請先把這個角色給另一個人。

## Somebody is invited

invite-title = 邀請別人
invite-lead = 邀請只能使用一次，七天內有效。打開邀請的人會得到這個角色。
invite-language-label = 對方的語言
invite-address-label = 對方的電子郵件
invite-address-hint = 我們會把邀請寄到那裡。留空則得到一個連結，由您自己轉交。
invite-address-wrong = 請寫一個電子郵件，如 name@example.org，或者留空。
invite-button = 邀請
invite-many = 這裡未使用的邀請有 { $most } 個，不能再多了。請先收回一些。
invited-title = 邀請已產生
invited-link = 請把這個連結轉交給一個人。我們只顯示這一次。
invited-scan = 或者讓對方掃描這個二維碼。
invitations-title = 未使用的邀請
invitations-mailed = 已用電子郵件寄出
invitations-by-hand = 自行轉交
invitations-by = 邀請人：{ $name }
invitations-revoke = 收回邀請

## What roles are for. Each says what somebody may do, after the name of an organization or beside “What you may do”.

role-what = 您可以做什麼
role-where = 範圍
place-everywhere = 整個聯盟
place-item = 一篇尚未公開的文章
may-reader = 閱讀供成員閱讀的內容
may-trainer = 製作並上傳教材
may-translator = 翻譯文章
may-reviewer = 檢查文章並為其擔保
may-editor = 編輯並發布文章
may-organizer = 舉辦培訓和活動
may-admin = 邀請他人、分配角色、管理團體的頁面
roles-none = 您還沒有角色。管理團體的人可以分配角色給您。

## An invitation, /invitations/…

invitation-title = 您收到了邀請
invitation-by = 邀請人
invitation-accept = 接受
invitation-has-account = 收到這份邀請的地址已有帳號。請先登入，再開啟連結。
invitation-over-title = 這份邀請已經失效
invitation-over-lead = 它已被使用、已過期或已被收回。請索取新的邀請。
set-up-title = 設定本網站
set-up-lead = 目前還沒有人管理本網站。使用這個連結的人將成為第一位管理員。連結只能用一次。
name-label = 您希望別人怎麼稱呼您？
name-hint = 用化名就可以。在這裡工作的其他人看得到。
mail-language-label = 寄給您的信使用的語言

## The administration of the coalition: the way to its parts

admin-people = 人員和角色
admin-topics = 主題
admin-languages = 介面語言
admin-reports = 讀者的回報
admin-wishes = 讀者想要的語言
admin-searches = 沒有結果的搜尋
admin-audit = 變更記錄

## The administration: its first page, and what is looked after

office-lead = 由您負責的內容。
office-people-lead = 查看這裡有誰，邀請人員，給予或收回角色。
office-organizations-lead = 編寫各團體的頁面，新增團體或移動位置。
office-topics-lead = 用每種語言為資料庫的主題命名。
office-languages-lead = 查看介面的每種語言完成了多少。
office-reports-lead = 閱讀讀者指出的錯誤，並加以處理。
office-wishes-lead = 查看讀者想要哪些內容的哪種語言版本。
office-searches-lead = 查看讀者用哪些語言搜尋了這裡沒有的內容。
office-audit-lead = 查看誰給了哪個角色，以及記錄有沒有被更動。
office-manage-lead = 編寫團體的頁面，在它下面新增團體。
office-waiting = { $count } 則待處理
