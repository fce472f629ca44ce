### Organizations. Accounts and sign-in come later.
### Provenance: machine. No person has reviewed these sentences.

## List of organizations

organizations-title = المنظمات
organizations-lead = المنظمات التي تشارك ما هو موجود هنا.

## One organization

organization-part-of = جزء من
organization-members = المنظمات التابعة لها
organization-members-count = { PLURAL($count) ->
    [zero] لا توجد منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $count } منظمات
    [many] { $count } منظمة
   *[other] { $count } منظمة
}
organization-items = ما تشاركه
organization-everything = كل شيء من هذه المنظمة
organization-empty = هذه المنظمة لا تشارك شيئًا بعد.
organization-site = موقعها الخاص:

## Titles on a discreet site, which name nobody

quiet-organization = المنظمة { $number }
