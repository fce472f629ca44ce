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
hold-reports-what = 누군가 고칠 수 있도록 써 주신 말, 어느 글인지, 날짜를 보관합니다. 누구신지는 보관하지 않습니다. 이름은 쓰지 마세요.
hold-account = 이름과 언어
hold-account-what = 불리고 싶은 이름, 읽고 말하는 언어, 오신 날, 마지막으로 로그인한 날입니다. 지어낸 이름이어도 됩니다.
hold-address = 메일 주소
hold-address-what = 알려 주신 경우에만 있습니다. 로그인 링크와 계정에 관한 메일을 보내는 데 씁니다. 본인만의 열쇠로 잠겨 있고, 열쇠는 데이터베이스와 따로 둡니다. 프로그램은 메일을 보낼 때 이것을 엽니다.
hold-browsers = 로그인한 브라우저
hold-browsers-what = 브라우저는 쿠키에 비밀값을 갖고 있고, 저희는 그 지문만 보관합니다. 또 로그인한 방법과 시각, 저절로 끝나게 하려고 마지막으로 쓴 분, 브라우저에 붙이신 이름을 보관합니다.
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
hold-keep-quarter = 15분. 하루 뒤에는 아무것도 남지 않습니다.
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
