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
