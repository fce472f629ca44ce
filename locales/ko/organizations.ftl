### Organizations, roles, invitations, the administration.
### Provenance: machine. No person has reviewed these sentences. Statements end in -습니다, requests in -세요. Words: see common.ftl.

## List of organizations

organizations-title = 단체
organizations-lead = 여기 있는 자료를 제공하는 단체들입니다.

## One organization

organization-part-of = 상위 단체:
organization-members = 이 단체에 속한 단체
organization-members-count = { $count ->
    [0] 단체 없음
   *[other] 단체 { $count }개
}
organization-items = 이 단체가 제공하는 것
organization-everything = 이 단체의 모든 것 보기
organization-empty = 이 단체는 아직 제공하는 것이 없습니다.
organization-site = 단체 사이트:

## Titles on a discreet site, which name nobody

quiet-organization = 단체 { $number }

## Roles, in plain words

role-reader = 구성원
role-trainer = 교육자
role-translator = 번역자
role-reviewer = 검토자
role-editor = 편집자
role-organizer = 진행자
role-admin = 관리자

## The page of an organization, for everybody

organization-contact = 연락 방법

## What an administrator of an organization may change

manage-title = 이 단체 관리
manage-texts = 이름과 소개
manage-texts-lead = 언어마다 따로 씁니다. 글이 없는 언어에는 다른 언어의 글이 보입니다.
manage-edit = 고치기
manage-language-add = 언어 더하기
manage-more = 이 단체에 대해 더
manage-public = 모두가 보는 페이지
text-title = 한 언어로 쓴 글
text-name-label = 이름
text-description-label = 소개
text-description-hint = 아직 모르는 사람을 위해 쉬운 말로 쓰세요. 비워 두어도 됩니다.
text-contact-label = 연락 방법
text-contact-hint = 모두가 볼 수 있습니다: 웹사이트, 메일 주소, 전화번호. 한 줄에 하나씩. 비워 두어도 됩니다.
text-save = 저장
text-remove = 이 언어 지우기
text-remove-lead = 이 언어의 글은 없어지고 다른 언어는 남습니다.
add-title = 단체 더하기
add-language-label = 이 글의 언어
organization-too-deep = 단체가 너무 여러 층이 됩니다. 가장 많아야 { $most }층입니다.
move-title = 이 단체 옮기기
move-lead = 아래에 있는 단체도 함께 옮겨집니다. 그 뒤에는 새 위치의 관리자가 관리하고 이전 위치의 관리자는 할 수 없습니다.
move-label = 새 위치
move-top = 맨 위, 다른 단체 아래가 아님
move-button = 옮기기
move-circle = 단체는 자기 자신의 아래에 있을 수 없습니다.
move-unchanged = 이미 그곳에 있습니다.

## People and their roles, for administrators

members-title = 사람과 역할
members-lead = 관리자만 이 목록을 봅니다.
members-empty = 아직 이곳에 역할을 가진 사람이 없습니다.
members-none-found = 고른 조건에 맞는 사람이 없습니다.
members-filter-all = 모든 역할
members-filter-name = 이름의 첫 글자
members-until = 마지막 날:
members-give-more = 다른 역할 주기
members-no-role = 이 사람은 역할이 없습니다.
members-back = 사람과 역할로 돌아가기
people-title = 이곳의 모든 사람
person-title = 한 사람과 그 역할
person-roles = 역할
item-people-title = 이것을 함께 만드는 사람
item-people-lead = 저마다 이것만 다룰 수 있고 사람 목록은 볼 수 없습니다.
find-item-title = 글 하나만을 위한 역할
find-item-lead = 글을 찾은 다음 누가 다룰지 고르세요.
find-item-label = 제목에 있는 말
find-item-none = 이 말이 들어간 이 단체의 글을 찾지 못했습니다.

## A role is given or taken away

give-title = 역할 주기
give-lead = 그 사람은 모든 곳에서 로그아웃되고 다시 로그인합니다. 아직 다시 로그인할 방법이 없으면 로그아웃되지 않습니다.
give-person-label = 사람
give-person-nobody = 사람을 고르세요
give-person-wrong = 목록에서 사람을 고르세요.
give-role-label = 역할
give-role-wrong = 이 역할 가운데 하나를 고르세요.
give-until-label = 마지막 날
give-until-hint = 끝이 없는 역할이면 비워 두세요. 달력이 없으면 2027-01-31처럼 쓰세요.
give-until-wrong = 지나지 않은 날을 2027-01-31처럼 쓰거나 비워 두세요.
give-button = 이 역할 주기
give-already = 이 사람은 이미 이 역할이 있습니다.
take-title = 이 역할을 거둘까요?
take-link = 거두기
take-button = 거두기
take-last = 연합의 마지막 관리자입니다. 먼저 다른 사람에게 이 역할을 주세요.

## Somebody is invited

invite-title = 초대하기
invite-lead = 초대는 한 번만, 7일 동안 쓸 수 있습니다. 여는 사람이 그 역할을 받습니다.
invite-language-label = 초대받는 사람의 언어
invite-address-label = 초대받는 사람의 메일 주소
invite-address-hint = 그곳으로 초대를 보냅니다. 비워 두면 직접 전할 링크를 받습니다.
invite-address-wrong = name@example.org 같은 메일 주소 하나를 쓰거나 비워 두세요.
invite-button = 초대
invite-many = 이곳의 열린 초대: { $most }. 더는 만들 수 없습니다. 먼저 일부를 거두세요.
invited-title = 초대를 만들었습니다
invited-link = 이 링크를 한 사람에게 전해 주세요. 지금만 보여 드립니다.
invited-scan = 또는 그 사람이 이 코드를 찍게 하세요.
invitations-title = 열린 초대
invitations-mailed = 메일로 보냄
invitations-by-hand = 직접 전함
invitations-by = 초대한 사람: { $name }
invitations-revoke = 초대 거두기

## What roles are for. Each says what somebody may do, after the name of an organization or beside “What you may do”.

role-what = 할 수 있는 일
role-where = 범위
place-everywhere = 연합 전체
place-item = 아직 공개되지 않은 글 하나
may-reader = 회원용 자료 읽기
may-trainer = 자료를 만들고 올리기
may-translator = 글 번역하기
may-reviewer = 글을 검토하고 보증하기
may-editor = 글을 고치고 공개하기
may-organizer = 교육과 행사 진행하기
may-admin = 사람을 초대하고, 역할을 주고, 단체 페이지를 돌보기
roles-none = 아직 역할이 없습니다. 단체를 돌보는 사람이 역할을 줄 수 있습니다.

## An invitation, /invitations/…

invitation-title = 초대를 받았습니다
invitation-by = 초대한 사람
invitation-accept = 받아들이기
invitation-has-account = 이 초대를 받은 주소로 된 계정이 이미 있습니다. 로그인한 다음 링크를 다시 여세요.
invitation-over-title = 이 초대는 더 이상 쓸 수 없습니다
invitation-over-lead = 이미 썼거나, 너무 오래되었거나, 취소되었습니다. 새로 요청하세요.
set-up-title = 사이트 준비하기
set-up-lead = 아직 이 사이트를 돌보는 사람이 없습니다. 이 링크를 쓰는 사람이 첫 관리자가 됩니다. 한 번만 쓸 수 있습니다.
name-label = 어떻게 불러 드릴까요?
name-hint = 지어낸 이름이어도 됩니다. 여기서 함께 일하는 사람들이 볼 수 있습니다.
mail-language-label = 받을 메일의 언어

## The administration of the coalition: the way to its parts

admin-people = 사람과 역할
admin-topics = 주제
admin-languages = 화면 언어
admin-reports = 독자가 알려 준 문제
admin-wishes = 독자가 요청한 언어
admin-searches = 결과가 없는 검색
admin-audit = 변경 기록

## The administration: its first page, and what is looked after

office-lead = 맡고 계신 일입니다.
office-people-lead = 누가 있는지 보고, 사람을 초대하고, 역할을 주거나 거둡니다.
office-organizations-lead = 단체 소개를 쓰고, 단체를 더하거나 옮깁니다.
office-topics-lead = 자료실의 주제에 언어마다 이름을 붙입니다.
office-languages-lead = 화면 언어가 각각 얼마나 완성되었는지 봅니다.
office-reports-lead = 독자가 틀렸다고 알려 준 것을 읽고 처리합니다.
office-wishes-lead = 어떤 글을 어떤 언어로 원하는지 봅니다.
office-searches-lead = 여기에 없는 것을 어떤 언어로 찾는지 봅니다.
office-audit-lead = 누가 어떤 역할을 주었는지, 기록이 바뀌지 않았는지 봅니다.
office-manage-lead = 단체 소개를 쓰고, 그 아래에 단체를 더합니다.
office-waiting = { $count }건 대기 중
