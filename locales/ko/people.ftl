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
