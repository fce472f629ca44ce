### Organizations. Accounts and sign-in come later.
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
