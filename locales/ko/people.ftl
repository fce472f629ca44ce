### Organizations. Accounts and sign-in come later.
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
give-lead = 그 사람은 모든 곳에서 로그아웃되고 다시 로그인합니다.
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
## Mails: subjects

mail-subject-quiet = 새 메시지가 있습니다
mail-subject-sign-in = 로그인 링크: { $site }
mail-subject-roles = 역할이 바뀌었습니다: { $site }
mail-subject-account = 계정이 바뀌었습니다: { $site }

## Mails: what they say. Links and digits follow on lines of their own

mail-other-language = 이 메일은 아직 번역되지 않았습니다. 받는 분의 언어: { $language }
mail-sign-in-link = 이 링크로 로그인할 수 있습니다. 15분 동안 한 번만 쓸 수 있습니다:
mail-sign-in-code = 또는 이 메일을 요청한 페이지에 이 숫자를 입력하세요:
mail-sign-in-secret = 링크와 숫자를 아무에게도 알려 주지 마세요. 저희는 절대 묻지 않습니다.
mail-ignore = 요청한 적이 없으면 아무것도 하지 않아도 됩니다.
mail-no-account = 누군가 이 메일 주소로 로그인하려고 했습니다. 이 주소로 된 계정은 없습니다.
mail-no-account-hint = 직접 하셨다면 계정의 주소가 다를 수 있습니다. 여기서는 계정 없이도 읽고 배울 수 있습니다.
mail-invitation = 여기에 계정을 만들라는 초대를 받으셨습니다. 이 페이지에 어떤 초대인지 나와 있습니다:
mail-invitation-ignore = 계정을 원하지 않으면 아무것도 하지 않아도 됩니다.
mail-confirm-link = 누군가 이 메일 주소를 계정에 등록했습니다. 직접 하셨다면 이 링크로 확인하세요. 15분 동안 한 번만 쓸 수 있습니다:
mail-confirm-code = 또는 주소를 등록한 페이지에 이 숫자를 입력하세요:
mail-roles = 여기서 할 수 있는 일이 바뀌었습니다. 계정에서 볼 수 있습니다:
mail-address-changed = 이제 계정의 메일 주소가 다른 주소로 바뀌었습니다. 이 주소로는 더 이상 메일이 오지 않습니다.
mail-ways-in-changed = 계정에 로그인하는 방법이 추가되거나 없어졌습니다.
mail-account-not-you = 직접 하지 않았다면 바로 계정을 살펴보고 모든 곳에서 로그아웃하세요:
mail-account-deleted = 계정과 여기에 있던 개인 정보가 모두 지워졌습니다.
mail-foot-stop = 이런 메일을 더 받지 않으려면:
mail-foot-account = 계정에서 어떤 메일을 받을지 볼 수 있습니다:
mail-foot-last = 앞으로는 메일을 보내지 않습니다.

## Stopping mails: the page behind the link in an email, and the page in the account

mail-kind-no-account = 누군가 로그인하려고 했지만 이 주소로 된 계정이 없다는 메일
mail-kind-invitation = 초대
mail-kind-confirm-address = 누군가 이 주소를 계정에 등록했다는 메일
mail-kind-roles = 역할이 바뀌었다는 메일
mail-stop-title = 받는 메일
mail-stop-lead = 다음 메일에 대한 페이지입니다:
mail-stop-comes = 이 메일을 받고 있습니다.
mail-stop-stopped = 이 메일은 더 이상 오지 않습니다.
mail-stop-button = 이 메일 그만 받기
mail-stop-undo = 이 메일 다시 받기
mail-stop-others = 다른 메일은 계속 옵니다.
mail-choices-title = 내 메일
mail-choices-lead = 계정에 관한 메일만 보냅니다. 소식지나 광고는 보내지 않습니다.
mail-choices-no-address = 계정에 메일 주소가 없습니다. 그래서 메일이 오지 않습니다.
mail-choices-subject-title = 메일 제목
mail-choices-subject-quiet = 내용을 알 수 없게: “{ $subject }” 잠긴 화면을 보아도 더는 알 수 없습니다.
mail-choices-subject-full = 메일의 내용과 이 사이트의 이름
mail-choices-save = 저장
mail-choices-kinds-title = 그만 받을 수 있는 메일
mail-choices-kept-title = 항상 오는 메일
mail-choices-kept = 로그인 링크와 계정이 바뀌었다는 알림입니다. 계정을 훔친 사람이 먼저 막으려 할 메일이기 때문입니다. 모두 받지 않으려면 계정에서 주소를 지우세요.
mail-choices-saved = 선택한 내용을 저장했습니다.

## What is held, why, how long, and who can read it

hold-title = 저희가 보관하는 것
hold-lead = 이 사이트가 무엇을, 왜, 얼마 동안 보관하고 누가 읽을 수 있는지 알려 드립니다. 프로그램이 자체 목록으로 이 페이지를 만들며, 목록에 없는 것을 보관하는 버전은 검사에서 걸러집니다.
hold-nobody-else = 다른 누구에게도 아무것도 넘기지 않습니다. 다른 회사의 지도, 집계, 광고, 번역 서비스를 쓰지 않습니다.
hold-kept = 보관 기간
hold-readers = 읽을 수 있는 사람
hold-names = 프로그램 안의 이름
hold-reading = 읽으실 때
hold-reporting = 저희에게 알려 주실 때
hold-signing-in = 계정이 있을 때
hold-working = 여기서 일하실 때
hold-running = 사이트를 움직이는 것
hold-visit = 방문
hold-visit-what = 프로그램은 페이지를 보내는 동안 접속 주소를 압니다. 공격을 늦추려고 한 시간마다 새로 만드는 번호로 요청 수를 셉니다. 이 중 어느 것도 디스크에 쓰지 않습니다. 쿠키를 드리지 않으며, 검색하신 말은 아무도 보관하지 않습니다.
hold-log = 기록
hold-log-what = 무언가 실패하면 프로그램은 한 줄을 씁니다. 몇 분인지, 사이트의 어느 부분인지, 무엇이 실패했는지, 그리고 무작위 번호입니다. 주소, 브라우저 이름, 요청하신 페이지는 쓰지 않습니다.
hold-totals = 횟수
hold-totals-what = 무엇이 부족한지 알려고, 어떤 언어의 글을 몇 번 요청했는지와 검색 결과가 몇 번 없었는지를 날마다 셉니다. 누가 요청했는지, 무엇을 검색했는지는 세지 않습니다.
hold-reports = 글이 잘못되었다는 알림
hold-reports-what = 누군가 고칠 수 있도록 써 주신 말, 어느 글인지, 날짜를 보관합니다. 누구신지는 보관하지 않습니다. 이름은 쓰지 마세요. 이곳의 누군가가 처리했으면 누가 언제 했는지도 보관합니다.
hold-account = 이름과 언어
hold-account-what = 불리고 싶은 이름, 읽고 말하는 언어, 오신 날, 마지막으로 로그인한 날입니다. 지어낸 이름이어도 됩니다.
hold-address = 메일 주소
hold-address-what = 알려 주신 경우에만 있습니다. 로그인 링크와 계정에 관한 메일을 보내는 데 씁니다. 본인만의 열쇠로 잠겨 있고, 열쇠는 데이터베이스와 따로 둡니다. 프로그램은 메일을 보낼 때 이것을 엽니다.
hold-browsers = 로그인한 브라우저
hold-browsers-what = 브라우저는 쿠키에 비밀값을 갖고 있고, 저희는 그 지문만 보관합니다. 또 로그인한 방법과 시각, 저절로 끝나게 하려고 마지막으로 쓴 분, 브라우저에 붙이신 이름을 보관합니다.
hold-known = 알아보는 브라우저
hold-known-what = 로그인했던 브라우저는 아무도 로그인할 수 없는 두 번째 쿠키를 갖고 있고, 저희는 그 지문과 날짜만 보관합니다. 그래서 다른 사람이 틀린 비밀번호를 넣어 봐도 기다리지 않아도 됩니다. 계정에서 그만둘 수 있습니다.
hold-link = 로그인하는 순간
hold-link-what = 보내 드린 링크와 숫자의 지문, 그리고 패스키에 물은 내용입니다.
hold-passkeys = 패스키
hold-passkeys-what = 패스키마다 공개된 절반을 보관합니다. 비밀 절반은 기기를 떠나지 않습니다. 붙이신 이름과 마지막으로 쓴 날도 보관합니다.
hold-password = 비밀번호와 코드
hold-password-what = 설정하신 경우에만 있습니다. 비밀번호와 복구 코드는 아무도 되돌릴 수 없는 지문으로 보관합니다. 코드 앱의 비밀값은 본인의 열쇠로 잠겨 있습니다.
hold-mail = 보내 드릴 메일
hold-mail-what = 메일은 전달될 때까지 잠긴 채 기다리고, 전달되면 지워집니다. 메일을 더 받지 않겠다고 하셨다면 주소의 지문에 그렇게 적어 둡니다.
hold-roles = 역할
hold-roles-what = 여기서 무엇을, 어느 단체나 글에 대해, 언제부터 언제까지 하실 수 있는지입니다.
hold-invitations = 초대
hold-invitations-what = 제안한 역할, 초대한 사람, 그리고 초대를 보낸 주소(잠긴 상태)입니다.
hold-audit = 누가 무엇을 바꾸었는지
hold-audit-what = 누군가 역할을 주거나, 무엇을 지우거나, 로그인 방법을 바꾸면 무엇을 언제 했는지와 그 사람의 무작위 이름을 남깁니다. 그 사람이 떠나면 무작위 이름은 아무도 가리키지 않습니다.
hold-library = 자료실
hold-library-what = 누구나 읽을 수 있는 글, 그림, 파일, 주제, 단체입니다. 이름을 밝히기 원하는 경우 글을 쓴 사람과 확인한 사람도 보관합니다.
hold-index = 검색과 목록
hold-index-what = 글을 찾을 수 있고 페이지가 빨리 뜨도록 자료실에서 만듭니다. 읽는 사람에게서 온 것은 없습니다.
hold-deletions = 삭제 기록
hold-deletions-what = 무엇이 어느 날 지워졌는지, 어떤 종류인지, 그리고 떠난 사람의 무작위 이름입니다. 옛 복사본이 누구도 되살리지 못하게 합니다.
hold-machine = 프로그램의 열쇠와 숫자
hold-machine-what = 위에 적은 것을 잠그는 열쇠와 프로그램이 스스로 필요로 하는 숫자입니다. 방문자에 대해서는 아무것도 말하지 않습니다.
hold-keep-hour = 메모리에 최대 한 시간.
hold-keep-logs = 컴퓨터를 운영하는 사람이 기록을 보관하는 동안.
hold-keep-library = 자료실에 있는 동안.
hold-keep-derived = 그 바탕이 된 것이 있는 동안.
hold-keep-year = 1년.
hold-keep-two-years = 2년.
hold-keep-three-years = 3년.
hold-keep-people = 계정을 지우실 때까지. 역할이 없으면 마지막 로그인 2년 뒤에 저절로 지워집니다. 주소를 알면 30일 전에 메일로 알려 드립니다.
hold-keep-account = 계정이 있는 동안.
hold-keep-session = 최대 12시간, 또는 30분 동안 쓰지 않을 때까지.
hold-keep-link = 최대 한 시간. 하루 뒤에는 아무것도 남지 않습니다.
hold-keep-known = 거기서 마지막으로 로그인한 뒤 90일, 또는 거기서 로그아웃할 때까지.
hold-keep-mail = 전달될 때까지, 또는 포기한 뒤 7일.
hold-keep-invitation = 누군가 받아들이거나 기한이 지날 때까지.
hold-keep-site = 이 사이트가 있는 동안.
hold-reader-everybody = 누구나
hold-reader-person = 본인
hold-reader-editors = 글을 확인하고 고치는 사람
hold-reader-administrators = 관리자
hold-reader-operator = 컴퓨터를 운영하는 사람
hold-reader-program = 프로그램만
hold-own = 로그인하면 본인의 것을 읽고, 내려받고, 지울 수 있습니다. 먼저 열쇠를 없앱니다. 그때부터는 아무리 오래된 복사본도 그 열쇠로 잠근 것을 열지 못합니다.
hold-limits = 약속할 수 없는 것
hold-limits-operator = 컴퓨터를 운영하는 사람이 열쇠를 갖고 있습니다. 잠긴 것을 열 수 있고, 법원이 열라고 명령할 수도 있습니다.
hold-limits-program = 사이트를 운영하는 사람은 프로그램을 바꿀 수 있습니다. 바뀐 프로그램은 그때부터 쓰시는 내용을 읽을 수 있습니다.
hold-limits-copies = 여기서 누군가 읽고, 복사하고, 인쇄한 것은 그 사람에게 남습니다.
hold-limits-backup = 삭제 전에 만든 백업에는 그 백업을 지울 때까지 이름이 남아 있습니다. 그 안의 메일 주소는 더 이상 열 수 없습니다.
hold-limits-device = 전화기, 브라우저, 메일함은 저희 손이 닿지 않습니다.
hold-limits-disk = 어떤 디스크는 덮어쓴 뒤에도 옛 데이터를 한동안 갖고 있습니다.
hold-check = 직접 확인하실 수 있습니다
hold-check-program = 이 프로그램은 자유 소프트웨어라서 누구나 어떻게 작동하는지 읽을 수 있습니다. 사이트를 운영하는 사람은 강제로 내주게 될 수 있는 모든 것을 명령 하나로 출력할 수 있습니다.
hold-check-log = 모든 삭제는 적어 두고 서명합니다. 누가 한 줄을 바꾸거나 더하거나 빼면 드러납니다.
hold-check-key = 확인하는 열쇠:
mail-account-will-end = 거의 2년 동안 계정에 로그인한 적이 없습니다. 30일 뒤에 계정이 지워집니다. 계속 쓰려면 로그인하세요:
## Passkeys, a password with codes, and showing once more who one is

passkey-button = 패스키로 로그인
passkey-without = 패스키를 쓰려면 스크립트가 켜진 새 브라우저가 필요합니다. 다른 방법을 쓸 수 있습니다.
passkey-waiting = 지금 전화기나 컴퓨터가 확인을 요청합니다.
passkey-cancelled = 취소되었거나 시간이 너무 오래 걸려 아무것도 하지 않았습니다. 다시 해 볼 수 있습니다.
passkey-failed = 되지 않았습니다. 다시 해 보거나 다른 방법을 쓰세요.
passkey-under = 이 사이트의 패스키는 다음 주소에서 쓸 수 있습니다:
passkey-nowhere = 여기에서는 패스키를 쓸 수 없습니다. 이 사이트의 주소가 숫자뿐이거나 암호화되어 있지 않기 때문입니다. 다른 방법을 쓸 수 있습니다.
passkey-refused-expired = 시간이 너무 오래 걸렸습니다. 페이지를 새로 고침한 뒤 다시 해 보세요.
passkey-refused-unverified = 이 패스키를 확인하지 못했습니다. 페이지를 새로 고침한 뒤 다시 해 보세요.
passkey-refused-unknown = 모르는 패스키입니다. 여기에서 지워졌을 수 있습니다.
passkey-refused-foreign = 다른 계정의 패스키입니다.
passkey-refused-known = 이미 추가한 패스키입니다.
passkey-refused-many = 패스키는 { $most }개까지 둘 수 있습니다. 먼저 하나를 지우세요.
passkey-refused-doubted = 이 패스키의 사본이 있을 수 있어 받아들이지 않았습니다. 다른 방법으로 로그인한 뒤 패스키 목록에서 이 패스키를 지우세요.
password-title = 비밀번호로 로그인
password-lead = 패스키가 없는 브라우저를 위한 방법입니다. 비밀번호와 코드가 필요합니다.
password-who-label = 이메일 주소 또는 로그인 이름
password-who-hint = 이메일 주소를 적지 않은 사람에게는 글자와 숫자 16자로 된 로그인 이름이 있습니다.
password-who-wrong = 이메일 주소나 16자로 된 로그인 이름을 쓰세요.
password-label = 비밀번호
password-code-label = 코드
password-code-hint = 앱에 보이는 숫자 여섯 자리 또는 복구 코드 하나를 쓰세요.
password-code-wrong = 코드는 숫자 여섯 자리, 복구 코드는 글자와 숫자 16자입니다.
password-submit = 로그인
password-others = 다른 로그인 방법
password-wrong = 이름, 비밀번호, 코드 가운데 맞지 않는 것이 있습니다. 코드는 한 번만 쓸 수 있으니 다음 코드를 기다리세요.
proof-title = 본인 확인
proof-lead = 다음에 하는 일은 중요하므로 한 번 더 확인합니다. 확인은 15분 동안 유효합니다.
proof-passkey-title = 패스키로
proof-passkey-button = 패스키 쓰기
proof-password-title = 비밀번호와 코드로
proof-submit = 계속
proof-nothing = 아직 패스키도 비밀번호도 없습니다. 로그인한 뒤 15분 안에 추가할 수 있습니다. 그 뒤에는 먼저 다시 로그인하세요.
proof-sign-in-again = 다시 로그인
security-title = 패스키와 비밀번호
security-lead = 이메일만으로 로그인하는 것은 약한 방법입니다. 이메일을 읽는 사람은 누구나 들어올 수 있습니다. 중요한 일에는 패스키, 또는 비밀번호와 코드도 필요합니다.
security-passkeys = 패스키
security-no-passkey = 아직 패스키가 없습니다.
passkey-since = 추가한 날
passkey-used = 마지막으로 쓴 날
passkey-never = 아직 쓰지 않음
passkey-doubted = 이 패스키의 사본이 있을 수 있습니다. 지우고 새 패스키를 추가하세요.
security-password = 비밀번호와 코드
security-no-password = 비밀번호가 없습니다. 패스키가 없는 브라우저에서만 필요합니다.
security-has-password = 비밀번호와 코드를 보여 주는 앱이 있습니다.
security-name = 이메일 주소를 적지 않았습니다. 비밀번호로 로그인할 때는 다음 이름을 쓰세요:
security-codes = { $count ->
    [0] 남은 복구 코드가 없습니다.
   *[other] 복구 코드가 { $count }개 남았습니다.
}
security-set = 비밀번호 정하기
security-change = 비밀번호와 앱 바꾸기
security-back = 패스키와 비밀번호로 돌아가기
security-last = 다른 사람에게 역할을 주는 사람에게는 패스키나 비밀번호가 필요합니다. 먼저 다른 것을 추가하세요.
passkey-add-title = 패스키 추가
passkey-add-lead = 패스키는 전화기, 컴퓨터나 보안 키에 저장됩니다. 그다음부터는 지문, 얼굴이나 기기를 여는 암호로 로그인합니다.
passkey-add-shared = 다른 사람이 열 수 있는 기기에는 추가하지 마세요.
passkey-name-label = 패스키 이름
passkey-name-hint = 나중에 알아보기 위한 이름입니다. 본인만 볼 수 있습니다.
passkey-name-first = 패스키 { $number }
passkey-add-button = 추가
passkey-one-title = 내 패스키
passkey-rename = 이름 저장
passkey-remove-title = 이 패스키 지우기
passkey-remove-lead = 더는 이 패스키로 로그인할 수 없습니다. 다른 모든 브라우저에서 로그아웃됩니다.
passkey-remove = 지우기
password-set-title = 비밀번호 정하기
password-set-lead = 패스키가 없는 브라우저를 위한 방법입니다. 비밀번호와 함께 코드를 보여 주는 전화기 앱이 필요합니다.
password-set-old = 이전 비밀번호, 앱의 이전 항목, 이전 복구 코드는 더 이상 쓸 수 없게 됩니다.
password-new-label = 새 비밀번호
password-new-hint = { $least }자 이상이어야 합니다. 띄어쓰기도 됩니다. 서로 상관없는 낱말 네다섯 개를 이어 쓰면 기억하기 쉽습니다.
password-again-label = 비밀번호 다시 쓰기
password-short = 비밀번호가 너무 짧습니다. { $least }자 이상이어야 합니다.
password-common = 추측하기 쉬운 비밀번호입니다. 서로 상관없는 낱말을 쓰세요.
password-different = 두 비밀번호가 서로 다릅니다.
password-app-title = 코드 앱
password-app-lead = 전화기에서 인증 코드 앱을 열어 이 네모를 읽히세요. 읽을 수 없으면 아래 글자를 입력하세요.
password-app-square = 앱이 읽는 네모. 아래 글자와 같은 내용입니다.
password-app-letters = 입력할 글자:
password-app-code = 지금 앱에 보이는 코드
password-app-wrong = 앱의 코드와 다릅니다. 전화기의 시계가 맞는지 확인하고, 다음 코드를 기다린 뒤 다시 해 보세요.
password-set-submit = 비밀번호와 앱 저장
password-remove-title = 비밀번호 지우기
password-remove-lead = 앱과 복구 코드도 쓸 수 없게 됩니다. 다른 모든 브라우저에서 로그아웃됩니다.
password-remove = 비밀번호 지우기
codes-title = 복구 코드
codes-lead = 전화기를 잃어버렸을 때처럼 앱의 코드 대신 하나씩 한 번만 쓸 수 있습니다. 인쇄하거나 적어서 안전한 곳에 두세요. 다시 보여 드리지 않습니다.
codes-new = 새 복구 코드
codes-new-lead = 새 코드를 만들면 이전 코드는 쓸 수 없게 됩니다.
codes-new-submit = 새 코드 만들기
security-short = 중요한 변경에 필요한, 더 안전한 로그인 방법입니다.

## Signing in, /sign-in

sign-in-title = 로그인
sign-in-lead = 여기서 읽고 배우는 데는 계정이 필요 없습니다. 자료를 만들거나 번역하거나 사이트 운영을 돕는다면 로그인하세요.
sign-in-address-label = 메일 주소
sign-in-address-hint = 이 주소로 링크와 숫자 여덟 자리를 보냅니다. 비밀번호는 필요 없습니다.
sign-in-send = 메일 보내기
sign-in-address-wrong = name@example.org 처럼 메일 주소 하나를 쓰세요.
sign-in-already = 로그인한 이름: { $name }

## After the address was sent, /sign-in/sent. The same words for addresses that nobody has.

sign-in-sent-title = 메일을 확인하세요
sign-in-sent-lead = 입력한 주소로 메일을 보냈습니다. 계정이 있으면 메일에 링크와 숫자 여덟 자리가 있습니다. 둘 다 15분 동안 한 번만 쓸 수 있습니다.
sign-in-sent-late = 몇 분이 지나도 메일이 없나요? 스팸 메일함도 확인하세요.
sign-in-sent-many = 지난 한 시간 동안 이 주소로 메일이 많이 갔다면 새 메일은 가지 않습니다. 그럴 때는 그중 아무 메일의 숫자나 여기에 입력하세요. 한 시간 동안 쓸 수 있습니다.
sign-in-code-label = 메일에 있는 숫자 여덟 자리
sign-in-code-hint = 이 브라우저에서 링크를 열어도 됩니다.
sign-in-code-wrong = 맞지 않습니다. 가장 최근 메일을 보세요. 다섯 번 틀렸거나 15분이 지났으면 새로 요청하세요.
sign-in-again = 새 메일 요청하기

## The page behind the mailed link

sign-in-link-lead = 단추를 누르면 이 브라우저에서 로그인됩니다. 링크는 한 번만 쓸 수 있습니다.
sign-in-digits-lead = 이 메일은 다른 브라우저를 위해 보낸 것입니다. 여기서도 요청하셨으므로 메일의 숫자 여덟 자리를 여기에 입력할 수 있습니다.
sign-in-elsewhere-title = 다른 브라우저로 돌아가세요
sign-in-elsewhere-lead = 이 링크는 다른 브라우저에서 요청한 것입니다. 그 브라우저에 메일의 숫자 여덟 자리를 입력하세요.
sign-in-elsewhere-why = 링크만 본 사람은 쓸 수 없게 하기 위해서입니다. 직접 요청하지 않았다면 이 메일은 잊으셔도 됩니다.
sign-in-over-title = 이 링크는 더 이상 쓸 수 없습니다
sign-in-over-lead = 이미 썼거나, 너무 오래되었거나, 더 새로운 링크가 있습니다.

## Signing out, /sign-out

sign-out-title = 로그아웃
sign-out-lead = 로그아웃하면 이 브라우저는 이 사이트에서 저장한 것을 잊습니다.
sign-out-done-title = 로그아웃되었습니다
sign-out-done-lead = 이 사이트에서 저장한 것을 잊도록 이 브라우저에 요청했습니다.

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

## One's own account, /account

account-title = 내 계정
administration-title = 관리
save = 저장
saved = 저장되었습니다.
profile-title = 이름과 언어
profile-lead = 불리고 싶은 이름과 읽는 언어입니다.
reading-title = 읽는 언어
reading-hint = 가장 편한 언어를 맨 앞에 두세요. 목록과 검색이 이 순서를 따릅니다.
reading-place = { $place }번째
reading-none = (없음)
spoken-title = 말하는 언어
spoken-hint = 읽는 언어와 달라도 됩니다.
address-title = 메일 주소
address-lead = 로그인 링크를 받는 곳입니다.
address-now = 메일을 받는 주소:
address-none = 메일 주소가 없습니다.
address-waiting-title = 새 주소 확인하기
address-waiting = 이 주소로 링크와 숫자 여덟 자리를 보냈습니다. 15분 동안 쓸 수 있습니다:
address-new-label = 새 메일 주소
address-new-hint = 그 주소로 보낸 링크나 숫자를 쓰면 바뀝니다.
address-new-send = 그 주소로 메일 보내기
address-confirm-title = 이 주소가 맞나요?
address-confirm-send = 이 주소 쓰기
address-remove-title = 주소 지우기
address-remove-lead = 메일 없이 로그인할 수 있습니다. 지우면 아무도 메일을 보낼 수 없습니다.
address-taken = 다른 계정이 이 주소를 쓰고 있습니다.
browsers-title = 로그인한 곳
browsers-lead = 내 브라우저를 보고, 멀리서도 로그아웃할 수 있습니다.
browsers-about = 날짜와 직접 붙인 이름만 저장합니다. 어떤 기기인지, 어디인지는 저장하지 않습니다.
browsers-this = 이 브라우저
browsers-nameless = 이름 없는 브라우저
browsers-since = { DATETIME($day, weekday: "no") }부터
browsers-name-label = 이름
browsers-everywhere = 모든 곳에서 로그아웃
browsers-everywhere-lead = 이 브라우저도 바로 로그아웃됩니다.
browsers-known = 알아보는 브라우저
browsers-known-lead = 로그인했던 브라우저는 두 번째 쿠키를 90일 동안, 또는 거기서 로그아웃할 때까지 갖고 있습니다. 이 쿠키로는 아무도 로그인할 수 없습니다. 다른 사람이 틀린 비밀번호를 넣어 볼 때 기다리지 않아도 되게 할 뿐입니다.
browsers-known-count = { $count ->
    [0] 알아보는 브라우저가 없습니다.
   *[other] 브라우저 { $count }개를 알아봅니다.
}
browsers-known-forget = 모두 잊기

## What is held about somebody, /account/data and /account/delete

data-title = 저장된 내 정보
data-lead = 읽고, 가져가고, 지울 수 있습니다.
data-about = 이 사이트가 저장한 내 정보는 이것이 전부입니다.
data-sealed = (나만의 열쇠로 잠겨 있음)
data-days-title = 날짜
data-days = 시작한 날: { DATETIME($since, weekday: "no") }, 마지막 로그인: { DATETIME($seen, weekday: "no") }
data-roles = 역할
data-ways-in = 패스키와 비밀번호
data-invitations = 내가 보낸, 아직 받아들이지 않은 초대
data-changes = 변경 기록에서 나에 관한 항목
data-file-title = 파일로 가져가기
data-file-lead = 파일에는 모든 역할과 변경까지 전부 들어 있습니다. 나만 읽을 수 있는 곳에 두세요.
delete-title = 계정 지우기
delete-key = 먼저 메일 주소를 잠근 열쇠를 없앱니다. 그 뒤에는 오래된 사본에서도 아무도 열 수 없습니다.
delete-rows = 그다음 이름, 언어, 역할, 패스키 등 나머지 정보가 모두 사라집니다. 모든 곳에서 바로 로그아웃됩니다. 아무도 되돌릴 수 없습니다.
delete-stays = 남는 것: 함께 작업한 글과 변경 기록입니다. 기록에는 아무에게도 이어지지 않는 임의의 단어만 남습니다.
delete-legend = 정말 지울까요?
delete-sure = 네, 내 계정을 지웁니다
delete-unsure = 먼저 네모 칸에 표시하세요.
delete-last = 연합의 마지막 관리자입니다. 먼저 다른 사람을 관리자로 정하세요.
gone-title = 계정이 지워졌습니다
gone-lead = 저장하고 있던 정보를 모두 지웠습니다.

admin-people = 사람과 역할
admin-topics = 주제
admin-languages = 화면 언어
admin-reports = 독자가 알려 준 문제
admin-wishes = 독자가 요청한 언어
admin-searches = 결과가 없는 검색
admin-audit = 변경 기록

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
audit-lead = 역할, 단체, 계정을 누가 언제 무엇을 바꾸었는지 보여 줍니다. 독자에 관한 것은 없습니다.
audit-whole = 기록이 온전합니다. 바뀐 항목도, 중간에 빠진 항목도 없습니다.
audit-gap = { $number }번 앞의 항목이 빠져 있습니다.
audit-changed = { $number }번 항목이 처음 쓴 것과 다릅니다.
audit-broken-help = 누군가 거기서부터 기록을 바꾸었습니다. 서버를 맡은 사람에게 알리고 기록을 내려받으세요.
audit-filter-action = 한 일
audit-filter-all = 모두
audit-filter-from = 시작일
audit-filter-to = 종료일
audit-none = 그런 항목이 없습니다.
audit-who = 한 사람
audit-whom = 대상
audit-detail = 자세히
audit-number = { $number }번
audit-operator = 서버를 맡은 사람
audit-server = 프로그램
audit-nameless = 여기에 이름이 없는 사람
audit-place-gone = 이제 없는 곳
audit-file-title = 기록 내려받기
audit-file-lead = 항목마다 한 줄이고 확인 값이 함께 있어 누구나 확인할 수 있습니다. 방법은 문서에 있습니다.
action-role-given = 역할을 줌
action-role-taken = 역할을 거둠
action-invitation-made = 초대함
action-invitation-revoked = 초대를 거둠
action-invitation-accepted = 초대를 받아들임
action-organization-added = 단체를 더함
action-organization-moved = 단체를 옮김
action-organization-written = 단체 소개를 씀
action-organization-language-removed = 단체의 언어를 지움
action-person-added = 계정을 만듦
action-person-deleted = 계정을 지움
action-person-exported = 자기 정보를 내려받음
action-sessions-ended = 로그아웃함
action-address-changed = 메일 주소를 바꿈
action-passkey-added = 패스키를 더함
action-passkey-removed = 패스키를 지움
action-passkey-doubted = 패스키를 거절함: 복사본이 있을 수 있음
action-password-set = 비밀번호를 정함
action-password-removed = 비밀번호를 지움
action-one-time-password-changed = 앱 코드를 바꿈
action-recovery-codes-made = 복구 코드를 만듦
action-topic-written = 주제를 씀
action-topic-added = 주제를 더함
action-topic-moved = 주제를 옮김
action-topic-merged = 주제를 다른 주제와 합침
action-topic-removed = 주제를 지움
action-topic-language-removed = 주제의 언어를 지움
action-purged = 기한이 지나 지움
action-restored = 백업을 되돌림
action-lockdown-begun = 변경을 멈춤
action-lockdown-ended = 변경을 다시 허용함
reports-lead = 독자는 이름 없이 씁니다. 그래도 누군가에 관한 말이 있을 수 있으니 다른 사람에게 전하지 마세요.
reports-filter-stand = 보기
reports-open = 대기 중
reports-done = 처리됨
reports-none = 대기 중인 것이 없습니다.
reports-then = 독자가 본 글
reports-now = 지금
reports-same = 그대로입니다
reports-gone = 이 부분은 이제 글에 없습니다.
reports-to-text = 글에서 보기
reports-settle = 처리됨으로 표시
reports-settle-all = 이 글의 모든 알림을 처리됨으로 표시
reports-reopen = 다시 대기로
reports-delete = 지우기
reports-delete-title = 이 알림을 지울까요?
reports-delete-lead = 영영 사라집니다. 쓸모없는 글이나 누군가를 해치는 글만 지우세요. 처리한 것은 처리됨으로 표시하세요.
data-reports = 처리됨으로 표시한 독자 알림
wishes-lead = 독자가 “내 언어로 요청하기”를 누릅니다. 횟수만 세고, 누가 요청했는지는 저장하지 않습니다.
wishes-month = 달
wishes-texts = 글마다
wishes-count = { $count }번 요청됨
wishes-share = { $percent }% 있음
wishes-none = 아직 아무도 언어를 요청하지 않았습니다.
totals-count = 횟수
totals-file = 표로 내려받기
searches-lead = 결과가 없던 검색이 주마다 몇 번인지 보여 줍니다. 무엇을 찾았는지는 어디에도 저장하지 않습니다.
searches-week = 주 시작일
searches-none = 결과가 없는 검색이 아직 없습니다.
## Looking after topics, /admin/topics

topics-lead = 주제는 읽을거리를 한데 모읍니다. 주제마다 어떤 언어로든 이름과 다른 말을 둘 수 있고, 그 모든 말로 검색됩니다.
topics-none = 아직 주제가 없습니다
topics-none-text = 첫 주제를 더하세요. 그 아래에 읽을거리가 있으면 독자에게 보입니다.
topics-gaps = 언어별 이름
topics-gaps-lead = 이름이 없는 언어에서는 독자에게 다른 언어의 이름이 보입니다.
topics-named = { $all }개 중 { $named }개
topics-without = { $language } 이름이 없는 주제
topics-without-none = 모든 주제에 이 언어의 이름이 있습니다.
topics-all = 모든 주제
topics-lacks = 이름이 없는 언어: { $count }
topic-title = 주제
topic-nameless = 이름 없는 주제
topic-items = 글: { $count }
topic-names = 이름과 다른 말
topic-names-lead = 언어마다 따로 있습니다. 이름이 없으면 그 언어의 독자에게 보이는 이름을 보여 드립니다.
topic-words = 다른 말: { $count }
topic-missing = 이름 없음. 독자에게 보이는 이름:
topic-write = 이름 쓰기
topic-language-label = 다른 언어의 코드
topic-language-hint = 예를 들어 소말리어는 “so”입니다.
topic-language-go = 이 언어로 쓰기
topic-language-wrong = 언어 코드가 아닙니다. “so”처럼 두세 글자입니다.
topic-below = 아래에 있는 주제
topic-add = 주제 더하기
topic-place = 위치
topic-order = 이곳의 { $all }개 중 { $at }번째
topic-stands-below = 상위 주제:
topic-top = 맨 위, 다른 주제 아래가 아님
topic-up = 위로
topic-down = 아래로
topic-move = 다른 주제 아래로 옮기기
topic-move-lead = 아래에 있는 것도 모두 함께 옮겨집니다. 글은 새 위치의 주제에 속하게 됩니다.
topic-place-label = 어느 주제 아래에
topic-too-deep = 주제가 너무 여러 층이 됩니다. 가장 많아야 { $most }층입니다.
topic-circle = 주제는 자기 자신의 아래에 있을 수 없습니다.
topic-unmoved = 이미 그곳에 있거나 그사이 누군가 옮겼습니다.
topic-more = 이 주제에 관해 더
topic-remove = 없애거나 다른 주제와 합치기
topic-text-title = 한 언어에서 주제를 부르는 말
topic-label = 이름
topic-label-hint = 페이지 주소는 이름을 따라갑니다. 전의 주소도 계속 쓸 수 있습니다.
topic-synonyms = 다른 말
topic-synonyms-hint = 한 줄에 하나씩: 다른 이름, 방언, 흔히 틀리는 표기, 공식 이름. 어느 말로 검색해도 이 주제를 찾습니다.
topic-description = 무엇에 관한 것인지
topic-description-hint = 한두 문장. 비워 두어도 됩니다.
topic-text-remove-lead = 이 언어의 이름, 다른 말, 설명이 사라집니다. 주소는 계속 이 주제로 이어집니다.
topic-word-long = { $most }자보다 긴 말이 있습니다.
topic-words-many = 너무 많습니다. 가장 많아야 { $most }개입니다.
topic-newer = 그사이 다른 사람이 이 내용을 바꾸었습니다. 쓰신 내용은 아직 저장되지 않았습니다. 지금 내용을 보시고 맞으면 다시 저장하세요.
topic-stands = 지금 있는 내용
topic-stands-nothing = 그사이 누군가 이 언어를 없앴습니다.
topic-yours = 쓰신 내용
topic-holds = 이 주제에 있는 글: { $count }. 그래서 그냥 없앨 수 없습니다. 다른 주제와 합치면 아무것도 잃지 않습니다.
topic-above = 아래에 있는 주제: { $count }. 먼저 옮기거나 이 주제를 다른 주제와 합치세요.
topic-remove-empty = 이 주제 아래에는 아무것도 없습니다. 이름과 주소도 함께 사라집니다.
topic-remove-button = 주제 없애기
topic-merge = 다른 주제와 합치기
topic-merge-lead = 글과 아래 주제가 다른 주제로 갑니다. 그 주제에 이름이 없는 언어에서는 이름도 가고, 나머지는 다른 말이 됩니다. 주소는 그 주제로 이어집니다. 설명이 둘이면 그 주제의 설명이 남습니다.
topic-merge-label = 남는 주제
topic-merge-none = 주제를 고르세요
topic-merge-button = 합치기
topic-merge-below = 그 주제는 이 주제 아래에 있습니다. 먼저 다른 곳으로 옮기세요.

## How the languages of the interface stand, /admin/languages

languages-lead = 이곳은 사이트 자체의 문장, 곧 단추, 이름표, 메일에 관한 것입니다. 빠진 문장은 다음 언어로 보입니다.
language-direction = 방향
language-ltr = 왼쪽에서 오른쪽
language-rtl = 오른쪽에서 왼쪽
language-there = 번역됨
language-checked = 사람이 확인함
language-machine = 기계가 만듦
language-missing = 빠짐
language-missing-none = 없음
language-missing-in = { $count }개, { $language } 문장으로 보임
language-from = 출처
language-from-program = 프로그램
language-from-folder = 운영자의 폴더
language-from-both = 프로그램; 운영자의 폴더에서: { $count }
language-from-nowhere = 아직 없음
language-items = 읽을거리
language-items-none = 아직 없음
language-share = { $all }개 중 { $count }개({ $hundredths }%)
language-sentences = 손길이 필요한 문장
language-name-en = 영어
language-name-es = 스페인어
language-name-zh-hans = 중국어(간체)
language-name-zh-hant = 중국어(번체)
language-name-pt-br = 포르투갈어
language-name-ko = 한국어
language-name-gu = 구자라트어
language-name-ar = 아랍어
language-name-ht = 아이티 크리올어

## The sentences of one language, /admin/languages/…

sentences-lead = 문장은 번역 파일에 있는 그대로입니다. 중괄호 안은 페이지에서 채워집니다.
sentences-kinds = 어떤 문장
sentences-both = 모두
sentences-missing = 빠진 문장
sentences-unchecked = 사람이 확인하지 않은 문장
sentences-none = 없습니다.
sentence-seen-in = 빠짐. 독자에게는 { $language } 문장이 보입니다.
