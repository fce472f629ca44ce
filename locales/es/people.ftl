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

## Mails: subjects

mail-subject-quiet = Un mensaje para usted
mail-subject-sign-in = Entrar en { $site }
mail-subject-roles = Sus funciones en { $site } han cambiado
mail-subject-account = Su cuenta en { $site } ha cambiado

## Mails: what they say. Links and digits follow on lines of their own

mail-other-language = Este correo todavía no existe en { $language }.
mail-sign-in-link = Puede entrar con este enlace. Sirve una sola vez, durante 15 minutos:
mail-sign-in-code = O escriba estos números en la página donde pidió este correo:
mail-sign-in-secret = No dé a nadie el enlace ni los números. Nosotros nunca se los pedimos.
mail-ignore = Si no lo pidió usted, no tiene que hacer nada.
mail-no-account = Alguien quiso entrar con esta dirección de correo. Ninguna cuenta la tiene.
mail-no-account-hint = Si fue usted: quizás su cuenta tiene otra dirección. Aquí puede leer y aprender sin cuenta.
mail-invitation = Tiene una invitación para abrir una cuenta aquí. Esta página dice para qué es:
mail-invitation-ignore = Si no quiere una cuenta, no tiene que hacer nada.
mail-confirm-link = Alguien dio esta dirección de correo para una cuenta. Si fue usted, este enlace la confirma. Sirve una sola vez, durante 15 minutos:
mail-confirm-code = O escriba estos números en la página donde dio la dirección:
mail-roles = Lo que usted puede hacer aquí ha cambiado. Su cuenta lo muestra:
mail-address-changed = Desde ahora su cuenta tiene otra dirección de correo. A esta ya no llegan correos.
mail-ways-in-changed = Se agregó o se quitó una manera de entrar en su cuenta.
mail-account-not-you = Si no fue usted, mire su cuenta enseguida y cierre todas las sesiones:
mail-account-deleted = Su cuenta está borrada, con todo lo que era suyo aquí.
mail-foot-stop = Para no recibir más correos de este tipo:
mail-foot-account = En su cuenta está qué correos recibe:
mail-foot-last = Ya no le escribimos más.

## Stopping mails: the page behind the link in an email, and the page in the account

mail-kind-no-account = Alguien quiso entrar y ninguna cuenta tiene su dirección
mail-kind-invitation = Invitaciones
mail-kind-confirm-address = Alguien dio su dirección para una cuenta
mail-kind-roles = Sus funciones han cambiado
mail-stop-title = Correos para usted
mail-stop-lead = Se trata de un tipo de correos:
mail-stop-comes = Usted recibe estos correos.
mail-stop-stopped = Ya no recibe estos correos.
mail-stop-button = Detener estos correos
mail-stop-undo = Volver a recibir estos correos
mail-stop-others = Los demás correos siguen llegando.
mail-choices-title = Sus correos
mail-choices-lead = Solo escribimos sobre su cuenta. Sin noticias ni publicidad.
mail-choices-no-address = Su cuenta no tiene dirección de correo. Por eso no recibe correos.
mail-choices-subject-title = Qué dice el asunto
mail-choices-subject-quiet = Nada, solo “{ $subject }”. Nadie se entera de más en una pantalla bloqueada.
mail-choices-subject-full = De qué trata el correo y el nombre de este sitio
mail-choices-save = Guardar
mail-choices-kinds-title = Correos que puede detener
mail-choices-kept-title = Correos que siempre llegan
mail-choices-kept = Los enlaces para entrar y los avisos de que algo cambió en su cuenta: un ladrón los detendría primero. Para no recibir ninguno, quite la dirección de su cuenta.
mail-choices-saved = Su elección está guardada.
