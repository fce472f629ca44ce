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
