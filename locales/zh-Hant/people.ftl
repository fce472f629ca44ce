### Organizations. Accounts and sign-in come later.
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
