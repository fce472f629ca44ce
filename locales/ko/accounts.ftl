### Signing in, one's own account, letters.
### Provenance: machine. No person has reviewed these sentences. Statements end in -습니다, requests in -세요. Words: see common.ftl.

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
security-only = 로그인할 다른 방법이 없어서, 이것을 지우면 다시 들어올 수 없습니다. 먼저 다른 방법을 추가하세요.
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
codes-sheet-address = 로그인하는 주소:
codes-sheet-name = 로그인 이름:
codes-sheet-how = 비밀번호도 필요합니다. 코드는 하나씩, 앱의 코드 대신 한 번만 쓸 수 있습니다. 이 종이를 다른 사람이 찾을 수 없는 곳에 두세요.
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

## How somebody comes back who came by a link, /account/come-back, and the warning before signing out

come-back-title = 다음에는 어떻게 로그인하시겠어요?
come-back-lead = 한 번만 쓸 수 있는 링크로 들어오셨습니다. 아직은 이 계정을 다시 열 방법이 없습니다. 지금 한 가지를 고르세요. 다른 방법은 나중에 추가할 수 있습니다.
come-back-passkey = 패스키로
come-back-passkey-needs = 혼자만 열 수 있는 전화기, 컴퓨터나 보안 키, 그리고 스크립트가 켜진 브라우저가 필요합니다.
come-back-address = 이메일 주소로
come-back-address-needs = 다른 사람이 읽지 않는 메일함이 필요합니다. 로그인할 때마다 그곳으로 링크를 보냅니다.
come-back-password = 비밀번호와 복구 코드로
come-back-password-needs = 코드를 보여 주는 전화기 앱과, 복구 코드 열 개를 남겨 둘 종이 한 장이 필요합니다.
come-back-later-title = 나중에
come-back-later-lead = 나중에 내 계정에서 골라도 됩니다. 그때까지는 로그아웃하거나, 위에 있는 버튼으로 사이트를 나가거나, 30분 동안 쓰지 않거나, 12시간이 지나면 다시 들어올 수 없습니다. 그러면 새 초대를 받아야 하고, 다른 계정을 쓰게 됩니다.
come-back-later = 나중에 고르기
come-back-none = 아직 다시 들어올 방법이 없습니다. 로그아웃하거나, 위에 있는 버튼으로 사이트를 나가거나, 30분 동안 쓰지 않으면 이 계정을 열 수 없게 됩니다. 12시간이 지나도 마찬가지입니다.
come-back-choose = 다시 들어올 방법 고르기
sign-out-lost = 로그아웃하면 다시 들어올 수 없습니다. 이 계정에는 패스키도, 이메일 주소도, 비밀번호도 없습니다. 새 초대를 받아야 하고, 다른 계정을 쓰게 됩니다.
sign-out-anyway = 그래도 로그아웃

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
