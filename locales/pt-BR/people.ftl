### Organizations. Accounts and sign-in come later.
### Provenance: machine. No person has reviewed these sentences. People are addressed with "você". Words: see common.ftl.

## List of organizations

organizations-title = Organizações
organizations-lead = As organizações que publicam o que há aqui.

## One organization

organization-part-of = Faz parte de:
organization-members = Organizações que fazem parte dela
organization-members-count = { $count ->
    [0] nenhuma organização
    [one] { $count } organização
   *[other] { $count } organizações
}
organization-items = O que ela publica
organization-everything = Tudo desta organização
organization-empty = Esta organização ainda não publicou nada.
organization-site = Site próprio:

## Titles on a discreet site, which name nobody

quiet-organization = Organização { $number }
