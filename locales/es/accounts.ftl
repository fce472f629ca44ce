### Signing in, one's own account, letters.
### Provenance: machine. No person has reviewed these sentences. People are addressed with "usted".

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

## Passkeys, a password with codes, and showing once more who one is

passkey-button = Entrar con una llave de acceso
passkey-without = Las llaves de acceso necesitan un navegador más nuevo, con scripts. Puede usar otra manera.
passkey-waiting = Su teléfono o computadora le pregunta ahora.
passkey-cancelled = No se hizo nada: se canceló o tardó demasiado. Puede intentarlo otra vez.
passkey-failed = No funcionó. Inténtelo otra vez o use otra manera.
passkey-under = Las llaves de acceso funcionan en este sitio con esta dirección:
passkey-nowhere = Aquí no pueden funcionar las llaves de acceso: la dirección de este sitio es solo un número o no está cifrada. Puede usar otra manera.
passkey-refused-expired = Tardó demasiado. Vuelva a cargar esta página e inténtelo otra vez.
passkey-refused-unverified = No pudimos comprobar esta llave de acceso. Vuelva a cargar esta página e inténtelo otra vez.
passkey-refused-unknown = No conocemos esta llave de acceso. Quizá se eliminó aquí.
passkey-refused-foreign = Esta llave de acceso es de otra cuenta.
passkey-refused-known = Esta llave de acceso ya se agregó antes.
passkey-refused-many = El máximo de llaves de acceso es { $most }. Elimine una primero.
passkey-refused-doubted = Puede haber una copia de esta llave de acceso, por eso no la aceptamos. Entre de otra manera, mire sus llaves de acceso y elimine esta.
password-title = Entrar con contraseña
password-lead = Para navegadores sin llaves de acceso. Necesita su contraseña y un código.
password-who-label = Correo electrónico o nombre para entrar
password-who-hint = Quien no dio un correo tiene un nombre para entrar de 16 letras y cifras.
password-who-wrong = Escriba un correo electrónico o un nombre para entrar de 16 letras y cifras.
password-label = Contraseña
password-code-label = Código
password-code-hint = Seis cifras de su aplicación, o uno de sus códigos de recuperación.
password-code-wrong = Un código tiene seis cifras; uno de recuperación, 16 letras y cifras.
password-submit = Entrar
password-others = Otras maneras de entrar
password-wrong = Algo no coincide: el nombre, la contraseña o el código. Cada código sirve una vez; espere el siguiente.
proof-title = Muestre que sigue siendo usted
proof-lead = Lo que sigue es importante, por eso preguntamos otra vez. Su respuesta vale 15 minutos.
proof-passkey-title = Con una llave de acceso
proof-passkey-button = Usar una llave de acceso
proof-password-title = Con su contraseña y un código
proof-submit = Seguir
proof-nothing = Todavía no tiene llave de acceso ni contraseña. Puede agregar una en los primeros 15 minutos después de entrar. Más tarde, entre otra vez primero.
proof-sign-in-again = Entrar otra vez
security-title = Llaves de acceso y contraseña
security-lead = El correo solo es una manera débil de entrar: quien lee su correo, entra. Para lo importante necesita además una llave de acceso, o una contraseña y un código.
security-passkeys = Llaves de acceso
security-no-passkey = Todavía no tiene llave de acceso.
passkey-since = Agregada
passkey-used = Último uso
passkey-never = Sin usar todavía
passkey-doubted = Puede haber una copia de esta llave de acceso. Elimínela y agregue una nueva.
security-password = Contraseña y códigos
security-no-password = No tiene contraseña. Solo la necesita en navegadores sin llaves de acceso.
security-has-password = Tiene una contraseña y una aplicación que muestra códigos.
security-name = No dio un correo electrónico. Con su contraseña, entre con este nombre:
security-codes = { $count ->
    [0] No le queda ningún código de recuperación.
    [one] Le queda { $count } código de recuperación.
   *[other] Le quedan { $count } códigos de recuperación.
}
security-set = Poner una contraseña
security-change = Cambiar contraseña y aplicación
security-back = Volver a llaves de acceso y contraseña
security-last = Quien da funciones a otras personas necesita una llave de acceso o una contraseña. Agregue otra primero.
security-only = Ninguna otra cosa le permite entrar: sin ella no podría volver. Agregue primero otra manera.
passkey-add-title = Agregar una llave de acceso
passkey-add-lead = La guarda su teléfono, su computadora o una llave de seguridad. Después entra con su huella, su rostro o el código que abre el aparato.
passkey-add-shared = No agregue una en un aparato que otras personas pueden abrir.
passkey-name-label = Nombre de esta llave de acceso
passkey-name-hint = Para que usted la reconozca. Solo usted lo ve.
passkey-name-first = Llave de acceso { $number }
passkey-add-button = Agregar la llave de acceso
passkey-one-title = Una de sus llaves de acceso
passkey-rename = Guardar el nombre
passkey-remove-title = Eliminar esta llave de acceso
passkey-remove-lead = Nadie podrá entrar con ella. Se cierra la sesión en todos sus otros navegadores.
passkey-remove = Eliminar
password-set-title = Poner una contraseña
password-set-lead = Para navegadores sin llaves de acceso. Además de la contraseña necesita en su teléfono una aplicación que muestre códigos.
password-set-old = La contraseña anterior, la entrada anterior de la aplicación y los códigos de recuperación anteriores dejan de servir.
password-new-label = Contraseña nueva
password-new-hint = Letras como mínimo: { $least }. Se permiten espacios. Cuatro o cinco palabras que nadie juntaría son fáciles de recordar.
password-again-label = La misma contraseña otra vez
password-short = Esta contraseña es demasiado corta. Letras como mínimo: { $least }.
password-common = Esta contraseña se adivina muy fácilmente. Use palabras que nadie juntaría.
password-different = Las dos contraseñas no son iguales.
password-app-title = La aplicación de códigos
password-app-lead = Abra en su teléfono una aplicación de códigos y haga que lea este cuadrado. Si no puede, escriba las letras de abajo.
password-app-square = Cuadrado para la aplicación. Las letras de abajo dicen lo mismo.
password-app-letters = Letras para escribir:
password-app-code = Código que la aplicación muestra ahora
password-app-wrong = Este no es el código de la aplicación. Revise que el reloj de su teléfono esté bien, espere el siguiente código e inténtelo otra vez.
password-set-submit = Guardar contraseña y aplicación
password-remove-title = Eliminar la contraseña
password-remove-lead = También dejan de servir la aplicación y los códigos de recuperación. Se cierra la sesión en todos sus otros navegadores.
password-remove = Eliminar la contraseña
codes-title = Sus códigos de recuperación
codes-lead = Cada uno sirve una vez en lugar de un código de la aplicación, por ejemplo si pierde el teléfono. Imprímalos o anótelos y guárdelos en un lugar seguro. No los mostraremos otra vez.
codes-sheet-address = Entre en esta dirección:
codes-sheet-name = Nombre para entrar:
codes-sheet-how = También necesita su contraseña. Cada código sirve una vez, en lugar de un código de la aplicación. Guarde esta hoja donde nadie más la encuentre.
codes-new = Códigos de recuperación nuevos
codes-new-lead = Los anteriores dejan de servir cuando se hacen los nuevos.
codes-new-submit = Hacer códigos nuevos
security-short = Maneras fuertes de entrar, que se piden para los cambios importantes.

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
sign-in-sent-many = Si en la última hora se enviaron muchos correos a esta dirección, no llega otro. En ese caso, escriba aquí las cifras de cualquiera de ellos: sirven durante una hora.
sign-in-code-label = Las ocho cifras del correo
sign-in-code-hint = También puede abrir el enlace en este navegador.
sign-in-code-wrong = Esto no coincide. Use el correo más reciente. Después de cinco intentos o de 15 minutos, pida uno nuevo.
sign-in-again = Pedir otro correo

## The page behind the mailed link

sign-in-link-lead = Presione el botón para entrar en este navegador. El enlace sirve una vez.
sign-in-digits-lead = Este correo se envió para otro navegador. Como usted también lo pidió aquí, puede escribir aquí sus ocho cifras.
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

## How somebody comes back who came by a link, /account/come-back, and the warning before signing out

come-back-title = ¿Cómo va a volver?
come-back-lead = Entró con un enlace que sirve una sola vez. Todavía nada le abre esta cuenta de nuevo. Elija ahora una manera; después puede agregar otras.
come-back-passkey = Con una llave de acceso
come-back-passkey-needs = Necesita un teléfono, una computadora o una llave de seguridad que solo usted pueda abrir, y un navegador con scripts.
come-back-address = Con su dirección de correo
come-back-address-needs = Necesita un buzón que nadie más lea: le enviamos allí un enlace cada vez que entra.
come-back-password = Con una contraseña y códigos de recuperación
come-back-password-needs = Necesita en su teléfono una aplicación que muestre códigos, y una hoja de papel para diez códigos de recuperación.
come-back-later-title = Más tarde
come-back-later-lead = También puede elegir más tarde, en su cuenta. Hasta entonces no hay manera de volver: ni después de salir, ni después de dejar el sitio con el botón de arriba, ni tras 30 minutos sin uso, ni pasadas 12 horas. Necesitaría una invitación nueva y tendría otra cuenta.
come-back-later = Elegir más tarde
come-back-none = Todavía no tiene manera de volver. Si sale, deja el sitio con el botón de arriba o no hace nada durante 30 minutos, ya no podrá abrir esta cuenta. Pasadas 12 horas, tampoco.
come-back-choose = Elegir cómo volver
sign-out-lost = No podría volver. Esta cuenta no tiene llave de acceso, ni dirección de correo, ni contraseña. Necesitaría una invitación nueva y tendría otra cuenta.
sign-out-anyway = Salir de todos modos

## One's own account, /account

account-title = Su cuenta
administration-title = Administración
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
browsers-known = Navegadores que reconocemos
browsers-known-lead = Donde usted inició sesión, el navegador guarda una segunda cookie durante 90 días, o hasta que salga allí. No inicia la sesión de nadie. Solo sirve para que usted no tenga que esperar cuando otros prueban contraseñas equivocadas.
browsers-known-count = { $count ->
    [0] No reconocemos ninguno de sus navegadores.
    [one] Reconocemos { $count } de sus navegadores.
   *[other] Reconocemos { $count } de sus navegadores.
}
browsers-known-forget = Olvidarlos todos

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
