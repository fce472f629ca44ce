### Organizations. Accounts and sign-in come later.
### Provenance: machine. No person has reviewed these sentences. People are addressed with "usted".

## List of organizations

organizations-title = Organizaciones
organizations-lead = Las organizaciones que comparten lo que hay aquí.

## One organization

organization-part-of = Parte de
organization-members = Organizaciones que pertenecen a ella
organization-members-count = { $count ->
    [0] ninguna organización
    [one] { $count } organización
   *[other] { $count } organizaciones
}
organization-items = Lo que comparte
organization-everything = Todo lo de esta organización
organization-empty = Esta organización todavía no comparte nada.
organization-site = Su propio sitio:

## Titles on a discreet site, which name nobody

quiet-organization = Organización { $number }
