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

## Signing in, /sign-in

sign-in-title = Entrar
sign-in-lead = No necesita una cuenta para leer ni para aprender aquí. Entre si hace materiales, los traduce o ayuda a llevar este sitio.
sign-in-address-label = Su dirección de correo electrónico
sign-in-address-hint = Enviaremos allí un enlace y ocho cifras. No necesita contraseña.
sign-in-send = Envíenme un correo
sign-in-address-wrong = Escriba una sola dirección, como name@example.org.
sign-in-already = Usted entró como { $name }.

## After the address was sent, /sign-in/sent. The same words for addresses that nobody has.

sign-in-sent-title = Mire su correo
sign-in-sent-lead = Escribimos a la dirección que usted puso. Si tiene una cuenta, el correo trae un enlace y ocho cifras. Ambos sirven una vez, durante 15 minutos.
sign-in-sent-late = ¿No llega nada después de unos minutos? Mire también entre los correos no deseados.
sign-in-code-label = Las ocho cifras del correo
sign-in-code-hint = También puede abrir el enlace en este navegador.
sign-in-code-wrong = Esto no coincide. Use el correo más reciente. Después de cinco intentos o de 15 minutos, pida uno nuevo.
sign-in-again = Pedir otro correo

## The page behind the mailed link

sign-in-link-lead = Presione el botón para entrar en este navegador. El enlace sirve una vez.
sign-in-elsewhere-title = Vuelva al otro navegador
sign-in-elsewhere-lead = Este enlace se pidió en otro navegador. Escriba allí las ocho cifras del correo.
sign-in-elsewhere-why = Así nadie que solo vea el enlace puede usarlo. Si no fue usted quien lo pidió, puede olvidar el correo.
sign-in-over-title = Este enlace ya no sirve
sign-in-over-lead = Ya se usó, es demasiado viejo o llegó otro más reciente.

## Signing out, /sign-out

sign-out-title = Salir
sign-out-lead = Este navegador olvida entonces lo que guardó de este sitio.
sign-out-done-title = Usted salió
sign-out-done-lead = Le pedimos a este navegador que olvide lo que guardó de este sitio.

## What roles are for. Each says what somebody may do, after the name of an organization or beside “What you may do”.

role-what = Lo que puede hacer
role-where = Dónde
place-everywhere = Toda la coalición
place-item = Un texto que aún no es público
may-reader = Leer lo que es para miembros
may-trainer = Hacer materiales y subirlos
may-translator = Traducir textos
may-reviewer = Revisar textos y responder por ellos
may-editor = Corregir textos y publicarlos
may-organizer = Llevar capacitaciones y eventos
may-admin = Invitar a personas, dar funciones y cuidar las páginas de organizaciones
roles-none = Todavía no tiene ninguna función. Quien cuida de una organización puede darle una.

## An invitation, /invitations/…

invitation-title = Tiene una invitación
invitation-by = Quién le invita
invitation-accept = Aceptar
invitation-has-account = Ya hay una cuenta con la dirección a la que se envió esta invitación. Entre y luego abra el enlace otra vez.
invitation-over-title = Esta invitación ya no sirve
invitation-over-lead = Ya se usó, es demasiado vieja o fue retirada. Pida una nueva.
set-up-title = Preparar este sitio
set-up-lead = Todavía nadie administra este sitio. Quien usa este enlace será la primera persona que lo administra. Sirve una vez.
name-label = ¿Cómo quiere que le llamen?
name-hint = Basta un nombre inventado. Otras personas que trabajan aquí pueden verlo.
mail-language-label = Idioma de los correos para usted

## One's own account, /account

account-title = Su cuenta
save = Guardar
saved = Está guardado.
profile-title = Nombre e idiomas
profile-lead = Cómo le llaman y en qué idiomas lee.
reading-title = Idiomas que lee
reading-hint = Primero el mejor. Las listas y las búsquedas siguen este orden.
reading-place = Lugar { $place }
reading-none = (ningún idioma)
spoken-title = Idiomas que habla
spoken-hint = Pueden ser otros que los que lee.
address-title = Dirección de correo
address-lead = Adónde van los enlaces para entrar.
address-now = El correo le llega a:
address-none = No hay ninguna dirección de correo.
address-waiting-title = Confirmar la nueva dirección
address-waiting = Enviamos allí un enlace y ocho cifras. Sirven durante 15 minutos:
address-new-label = Nueva dirección de correo
address-new-hint = Vale cuando use el enlace o las cifras que enviaremos allí.
address-new-send = Enviar un correo allí
address-confirm-title = ¿Es esta su dirección?
address-confirm-send = Usar esta dirección
address-remove-title = Quitar la dirección
address-remove-lead = Puede entrar sin correo. Entonces nadie podrá escribirle.
address-taken = Otra cuenta tiene esta dirección.
browsers-title = Dónde tiene la sesión abierta
browsers-lead = Vea sus navegadores y salga a distancia.
browsers-about = Guardamos el día y el nombre que usted da a un navegador. No guardamos qué aparato es ni dónde está.
browsers-this = Este navegador
browsers-nameless = Un navegador sin nombre
browsers-since = Desde el { DATETIME($day, weekday: "no") }
browsers-name-label = Nombre
browsers-everywhere = Salir en todas partes
browsers-everywhere-lead = También en este navegador, de inmediato.

## What is held about somebody, /account/data and /account/delete

data-title = Lo que guardamos sobre usted
data-lead = Léalo, llévelo consigo o bórrelo.
data-about = Esto es todo lo que este sitio guarda sobre usted.
data-sealed = (cerrada con una llave que es solo suya)
data-days-title = Días
data-days = Aquí desde el { DATETIME($since, weekday: "no") }; entró por última vez el { DATETIME($seen, weekday: "no") }
data-roles = Funciones
data-ways-in = Llaves de acceso y contraseñas
data-invitations = Invitaciones suyas que esperan
data-changes = Entradas sobre usted en la lista de cambios
data-file-title = Llevarlo como archivo
data-file-lead = El archivo contiene todo, también cada función y cada cambio. Guárdelo donde solo usted pueda leerlo.
delete-title = Borrar su cuenta
delete-key = Primero destruimos la llave con la que está cerrada su dirección de correo. Después nadie puede abrirla, ni siquiera en copias viejas.
delete-rows = Luego se borra todo lo demás sobre usted: nombre, idiomas, funciones, llaves de acceso. Su sesión se cierra en todas partes de inmediato. Nadie puede deshacerlo.
delete-stays = Lo que queda: los textos en que trabajó y una lista de cambios. Allí usted es una palabra al azar que no lleva a nadie.
delete-legend = ¿Está usted seguro o segura?
delete-sure = Sí, borrar mi cuenta
delete-unsure = Marque primero la casilla.
delete-last = Usted es la última persona que administra la coalición. Primero dé esa función a otra persona.
gone-title = Su cuenta ya no existe
gone-lead = Todo lo que guardábamos sobre usted está borrado.
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
