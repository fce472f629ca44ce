### Organizations. Accounts and sign-in come later.
### Provenance: machine. No person has reviewed these sentences.

## List of organizations

organizations-title = Òganizasyon
organizations-lead = Òganizasyon ki pataje sa ki isit la.

## One organization

organization-part-of = Li fè pati
organization-members = Òganizasyon ki fè pati l
organization-members-count = { $count ->
    [0] pa gen òganizasyon
   *[other] { $count } òganizasyon
}
organization-items = Sa li pataje
organization-everything = Tout sa ki soti nan òganizasyon sa a
organization-empty = Òganizasyon sa a poko pataje anyen.
organization-site = Sit òganizasyon an:

## Titles on a discreet site, which name nobody

quiet-organization = Òganizasyon { $number }
