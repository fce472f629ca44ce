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

## Roles, in plain words

role-reader = Miembro
role-trainer = Capacitador o capacitadora
role-translator = Traductor o traductora
role-reviewer = Revisor o revisora
role-editor = Editor o editora
role-organizer = Organizador u organizadora
role-admin = Administrador o administradora

## The page of an organization, for everybody

organization-contact = Cómo comunicarse

## What an administrator of an organization may change

manage-title = Gestionar esta organización
manage-texts = Nombre y descripción
manage-texts-lead = Cada idioma tiene sus propias palabras. Donde un idioma no las tiene, se muestran las de otro.
manage-edit = Cambiar
manage-language-add = Añadir un idioma
manage-more = Más sobre esta organización
manage-public = La página que ve todo el mundo
text-title = Lo que dice en un idioma
text-name-label = Nombre
text-description-label = Qué es
text-description-hint = Con palabras sencillas, para quien aún no la conoce. Puede quedar vacío.
text-contact-label = Cómo comunicarse
text-contact-hint = Todo el mundo puede leerlo: un sitio web, un correo, un teléfono. Uno por línea. Puede quedar vacío.
text-save = Guardar
text-remove = Quitar este idioma
text-remove-lead = Se van las palabras en este idioma. Los otros idiomas quedan.
add-title = Añadir una organización
add-language-label = Idioma de estas palabras
organization-too-deep = Serían demasiadas organizaciones una debajo de otra. El máximo es { $most }.
move-title = Mover esta organización
move-lead = Todo lo que está debajo se mueve también. Luego la atienden los administradores del nuevo lugar; los del lugar anterior ya no pueden.
move-label = Nuevo lugar
move-top = Arriba, debajo de ninguna otra
move-button = Mover
move-circle = Una organización no puede estar debajo de sí misma.
move-unchanged = Ya está ahí.

## People and their roles, for administrators

members-title = Personas y roles
members-lead = Solo los administradores ven esta lista.
members-empty = Todavía nadie tiene un rol aquí.
members-none-found = Nadie coincide con lo elegido.
members-filter-all = Todos los roles
members-filter-name = El nombre empieza con
members-until = hasta
members-give-more = Dar otro rol
members-no-role = Esta persona no tiene ningún rol.
members-back = Volver a personas y roles
people-title = Todas las personas que están aquí
person-title = Una persona y sus roles
person-roles = Roles
item-people-title = Personas que trabajan en esto
item-people-lead = Cada una puede trabajar solo en esto y no ve ninguna lista de personas.
find-item-title = Un rol para un solo texto
find-item-lead = Busque el texto y luego elija quién trabaja en él.
find-item-label = Palabras del título
find-item-none = No encontramos ningún texto de esta organización con esas palabras.

## A role is given or taken away

give-title = Dar un rol
give-lead = La sesión de la persona se cierra en todas partes; después vuelve a entrar.
give-person-label = Persona
give-person-nobody = Elija una persona
give-person-wrong = Elija a una de las personas de la lista.
give-role-label = Rol
give-role-wrong = Elija uno de estos roles.
give-until-label = Último día
give-until-hint = Déjelo vacío si el rol no tiene fin. Si no aparece un calendario, escríbalo como 2027-01-31.
give-until-wrong = Escriba un día que no haya pasado, como 2027-01-31, o nada.
give-button = Dar este rol
give-already = Esta persona ya tiene este rol.
take-title = ¿Quitar este rol?
take-link = Quitar
take-button = Quitarlo
take-last = Es la última persona que administra la coalición. Primero dé el rol a otra persona.

## Somebody is invited

invite-title = Invitar a alguien
invite-lead = Una invitación sirve una sola vez y durante siete días. Quien la abre recibe el rol.
invite-language-label = Su idioma
invite-address-label = Su correo electrónico
invite-address-hint = Enviamos la invitación ahí. Déjelo vacío para entregar usted un enlace.
invite-address-wrong = Escriba un solo correo, como nombre@example.org, o nada.
invite-button = Invitar
invite-many = Invitaciones abiertas aquí: { $most }. No caben más. Primero retire algunas.
invited-title = La invitación está hecha
invited-link = Entregue este enlace a una sola persona. Solo lo mostramos ahora.
invited-scan = O deje que esa persona lea este código con la cámara.
invitations-title = Invitaciones abiertas
invitations-mailed = enviada por correo
invitations-by-hand = entregada en mano
invitations-by = invita { $name }
invitations-revoke = Retirarla
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

## What is held, why, how long, and who can read it

hold-title = Qué guardamos
hold-lead = Esta página dice qué guarda este sitio, para qué, por cuánto tiempo y quién puede leerlo. El programa la hace a partir de su propia lista, y un control detiene toda versión que guarde otra cosa.
hold-nobody-else = Nadie más recibe nada: ni mapas, ni contadores, ni publicidad, ni un servicio de traducción de otra empresa.
hold-kept = Cuánto tiempo
hold-readers = Quién puede leerlo
hold-names = Sus nombres en el programa
hold-reading = Cuando usted lee
hold-reporting = Cuando usted nos dice algo
hold-signing-in = Cuando usted tiene una cuenta
hold-working = Cuando usted trabaja aquí
hold-running = Lo que hace funcionar el sitio
hold-visit = Su visita
hold-visit-what = Mientras el programa le envía una página, conoce la dirección de su conexión. Para frenar ataques cuenta las peticiones, bajo un número que se renueva cada hora. Nada de eso se escribe en el disco. Usted no recibe cookies, y nadie guarda lo que busca.
hold-log = El registro
hold-log-what = Cuando algo falla, el programa escribe una línea: el minuto, la parte del sitio, qué falló y un número al azar. Ni dirección, ni nombre del navegador, ni la página que usted pidió.
hold-totals = Cuentas
hold-totals-what = Cuántas veces se pidió un texto en un idioma y cuántas veces una búsqueda no encontró nada, por día, para saber qué falta. Nunca quién lo pidió ni qué se buscó.
hold-reports = Avisos de que un texto está mal
hold-reports-what = Sus palabras, el texto del que hablan y el día, para que alguien lo corrija. No quién es usted. Por favor, no escriba nombres. Cuando alguien de aquí lo atendió: quién y qué día.
hold-account = Su nombre y sus idiomas
hold-account-what = Cómo quiere que le llamen, los idiomas que lee y habla, el día en que llegó y el último día en que inició sesión. Basta un nombre inventado.
hold-address = Su dirección de correo
hold-address-what = Solo si usted da una: para los enlaces de entrada y para correos sobre su cuenta. Está cerrada con una llave propia de usted, que se guarda aparte de la base de datos. El programa la abre para enviarle un correo.
hold-browsers = Navegadores en los que ha iniciado sesión
hold-browsers-what = Su navegador guarda un secreto en una cookie; nosotros, solo su huella. También cómo y cuándo inició sesión, el minuto del último uso, para que termine por sí sola, y el nombre que le puso al navegador.
hold-known = Navegadores que reconocemos
hold-known-what = Donde usted inició sesión, su navegador guarda una segunda cookie que no inicia la sesión de nadie; nosotros guardamos solo su huella y el día. Así, quienes prueban contraseñas equivocadas no le hacen esperar. Puede ponerle fin en su cuenta.
hold-link = El momento de iniciar sesión
hold-link-what = Huellas del enlace y de las cifras que enviamos, y lo que le preguntamos a su llave de acceso.
hold-passkeys = Sus llaves de acceso
hold-passkeys-what = La mitad pública de cada llave; la mitad secreta nunca sale de su aparato. También el nombre que usted le puso y el último día en que la usó.
hold-password = Su contraseña y sus códigos
hold-password-what = Solo si usted pone una. La contraseña y los códigos de recuperación se guardan como huellas que nadie puede revertir. El secreto de su aplicación de códigos está cerrado con su propia llave.
hold-mail = Correos para usted
hold-mail-what = Un correo espera aquí, cerrado, hasta que se entrega; luego se borra. Si usted pidió no recibir más correos, la huella de su dirección lo dice.
hold-roles = Sus funciones
hold-roles-what = Qué puede hacer usted aquí, para qué organización o texto, desde cuándo y hasta cuándo.
hold-invitations = Invitaciones
hold-invitations-what = La función que se ofrece, quién invitó y, cerrada, la dirección a la que se envió la invitación.
hold-audit = Quién cambió qué
hold-audit-what = Cuando alguien da una función, borra algo o cambia una forma de entrar: qué, qué día y el nombre al azar de quien lo hizo. Cuando una persona se va, su nombre al azar no lleva a nadie.
hold-library = La biblioteca
hold-library-what = Textos, imágenes, archivos, temas y organizaciones, para que todos los lean. También quién escribió y quién revisó un texto, si quiere que se le nombre.
hold-index = Búsqueda y listas
hold-index-what = Se hace con la biblioteca, para que los textos se encuentren y las páginas sean rápidas. Nada de ello viene de quienes leen.
hold-deletions = El registro de borrados
hold-deletions-what = Que algo se borró, qué día y de qué tipo, con los nombres al azar de las personas que ya no están. Asegura que una copia vieja no traiga a nadie de vuelta.
hold-machine = Llaves y contadores del programa
hold-machine-what = Llaves que cierran lo nombrado arriba y números que el programa necesita para sí mismo. No dicen nada sobre usted.
hold-keep-hour = En la memoria, una hora como máximo.
hold-keep-logs = Mientras quienes manejan la computadora guarden sus registros.
hold-keep-library = Mientras esté en la biblioteca.
hold-keep-derived = Mientras exista aquello de lo que se hizo.
hold-keep-year = Un año.
hold-keep-two-years = Dos años.
hold-keep-three-years = Tres años.
hold-keep-people = Hasta que usted borre su cuenta. Si no tiene ninguna función, también se borra por sí sola dos años después de su última entrada. Le avisamos por correo 30 días antes, si conocemos una dirección.
hold-keep-account = Mientras exista su cuenta.
hold-keep-session = 12 horas como máximo, o hasta que pasen 30 minutos sin uso.
hold-keep-link = Una hora como máximo. Un día después no queda nada.
hold-keep-known = 90 días después de la última vez que inició sesión allí, o hasta que salga allí.
hold-keep-mail = Hasta que se entregue, o 7 días después de que dejamos de intentarlo.
hold-keep-invitation = Hasta que alguien la acepte o pase su último día.
hold-keep-site = Mientras exista este sitio.
hold-reader-everybody = Todas las personas
hold-reader-person = Usted
hold-reader-editors = Quienes revisan y editan textos
hold-reader-administrators = Quienes administran
hold-reader-operator = Quienes manejan la computadora
hold-reader-program = Solo el programa mismo
hold-own = Con la sesión iniciada, usted puede leer, descargar y borrar lo suyo. Primero se destruye su llave: desde entonces ninguna copia, por vieja que sea, abre lo que ella cerró.
hold-limits = Lo que no podemos prometer
hold-limits-operator = Quienes manejan la computadora tienen las llaves. Podrían abrir lo que está cerrado, y un tribunal podría ordenárselo.
hold-limits-program = Quien maneja un sitio puede cambiar su programa. Un programa cambiado puede leer lo que usted escriba desde entonces.
hold-limits-copies = Lo que alguien aquí ha leído, copiado o impreso se queda con esa persona.
hold-limits-backup = Una copia de seguridad anterior guarda su nombre hasta que se borre la copia misma. Su dirección de correo en ella ya no se puede abrir.
hold-limits-device = Su teléfono, su navegador y su buzón de correo están fuera de nuestro alcance.
hold-limits-disk = Algunos discos conservan datos viejos por un tiempo, aunque se haya escrito encima.
hold-check = Usted puede comprobarlo
hold-check-program = El programa es software libre: cualquiera puede leer cómo funciona. Quienes manejan este sitio pueden imprimir con una orden todo lo que se le podría obligar a entregar.
hold-check-log = Cada borrado se anota y se firma. Si alguien cambia, agrega o quita una línea, se nota.
hold-check-key = La llave con la que se comprueba:
mail-account-will-end = Hace casi dos años que nadie entra en su cuenta. Se borrará en 30 días. Para conservarla, entre:
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

admin-people = Personas y roles
admin-topics = Temas
admin-languages = Idiomas de la interfaz
admin-reports = Lo que avisan los lectores
admin-wishes = Idiomas que piden los lectores
admin-searches = Búsquedas sin resultados
admin-audit = Lista de cambios

office-lead = Lo que usted cuida.
office-people-lead = Vea quién está aquí, invite a personas, dé y quite funciones.
office-organizations-lead = Escriba las páginas de las organizaciones, agregue otras y muévalas.
office-topics-lead = Dé nombre a los temas de la biblioteca en cada idioma.
office-languages-lead = Vea qué tan completo está cada idioma de la interfaz.
office-reports-lead = Lea lo que los lectores dicen que está mal y atiéndalo.
office-wishes-lead = Vea qué textos se piden en qué idioma.
office-searches-lead = Vea en qué idiomas se buscan cosas que no están aquí.
office-audit-lead = Vea quién dio qué función, y que nadie cambió la lista.
office-manage-lead = Escriba su página, agregue organizaciones debajo de ella.
office-waiting = { $count ->
    [one] { $count } por atender
   *[other] { $count } por atender
}
audit-lead = Quién cambió qué de funciones, organizaciones y cuentas, y cuándo. Aquí no hay nada sobre los lectores.
audit-whole = La lista está completa. Nadie cambió una entrada ni quitó una de en medio.
audit-gap = Faltan entradas antes del número { $number }.
audit-changed = La entrada número { $number } no es la que se escribió.
audit-broken-help = Alguien cambió la lista desde ahí. Por favor, avise a quien maneja el servidor y descargue la lista.
audit-filter-action = Qué se hizo
audit-filter-all = Todo
audit-filter-from = Desde
audit-filter-to = Hasta
audit-none = No hay ninguna entrada así.
audit-who = Quién
audit-whom = Sobre
audit-detail = Detalles
audit-number = Número { $number }
audit-operator = Quien maneja el servidor
audit-server = El programa
audit-nameless = Alguien sin nombre aquí
audit-place-gone = un lugar que ya no existe
audit-file-title = Descargar la lista
audit-file-lead = Una línea por cada entrada, con sus códigos de control, para que cualquiera pueda comprobarla. La documentación dice cómo.
action-role-given = Función dada
action-role-taken = Función quitada
action-invitation-made = Invitación hecha
action-invitation-revoked = Invitación retirada
action-invitation-accepted = Invitación aceptada
action-organization-added = Organización agregada
action-organization-moved = Organización movida
action-organization-written = Página de una organización escrita
action-organization-language-removed = Idioma de una organización quitado
action-person-added = Cuenta creada
action-person-deleted = Cuenta borrada
action-person-exported = Datos propios descargados
action-sessions-ended = Sesiones cerradas
action-address-changed = Dirección de correo cambiada
action-passkey-added = Llave de acceso agregada
action-passkey-removed = Llave de acceso quitada
action-passkey-doubted = Llave de acceso rechazada: puede haber una copia
action-password-set = Contraseña puesta
action-password-removed = Contraseña quitada
action-one-time-password-changed = Códigos de una aplicación cambiados
action-recovery-codes-made = Códigos de recuperación hechos
action-topic-written = Tema escrito
action-topic-added = Tema agregado
action-topic-moved = Tema movido
action-topic-merged = Tema unido con otro
action-topic-removed = Tema quitado
action-topic-language-removed = Idioma de un tema quitado
action-purged = Borrado porque terminó su plazo
action-restored = Copia de seguridad restaurada
action-lockdown-begun = Cambios detenidos
action-lockdown-ended = Cambios permitidos de nuevo
reports-lead = Los lectores escriben sin dar su nombre. Aun así, sus palabras pueden decir algo de alguien: no las pase a otros.
reports-filter-stand = Cuáles
reports-open = Por atender
reports-done = Atendidos
reports-none = No hay nada por atender aquí.
reports-then = Lo que vio el lector
reports-now = Ahora
reports-same = Lo mismo
reports-gone = Esta parte ya no está en el texto.
reports-to-text = Verlo en el texto
reports-settle = Marcar como atendido
reports-settle-all = Marcar todo lo de este texto como atendido
reports-reopen = Dejarlo por atender
reports-delete = Borrar
reports-delete-title = ¿Borrar este aviso?
reports-delete-lead = Se borra para siempre. Borre lo que es basura o hace daño a alguien. Lo que ya atendió, márquelo como atendido.
data-reports = Avisos de lectores que usted marcó como atendidos
wishes-lead = Los lectores pulsan «Pedir esto en mi idioma». Contamos cuántas veces, y no guardamos nada de quién lo pidió.
wishes-month = Mes
wishes-texts = Por texto
wishes-count = { $count ->
    [one] pedido una vez
   *[other] pedido { $count } veces
}
wishes-share = hay el { $percent } %
wishes-none = Nadie ha pedido todavía un idioma.
totals-count = Cuántas veces
totals-file = Descargar como tabla
searches-lead = Cuántas veces una búsqueda no encontró nada, por semana. Lo que se buscó no se guarda en ninguna parte.
searches-week = Semana desde
searches-none = Todavía no se contó ninguna búsqueda sin resultados.
## Looking after topics, /admin/topics

topics-lead = Los temas reúnen lo que hay para leer. Cada uno puede tener un nombre y otras palabras en cualquier idioma, y la búsqueda lo encuentra por todas.
topics-none = Todavía no hay temas
topics-none-text = Agregue el primero. Los lectores ven un tema cuando hay algo para leer en él.
topics-gaps = Nombres en cada idioma
topics-gaps-lead = Donde un tema no tiene nombre, los lectores ven el nombre en otro idioma.
topics-named = { $named } de { $all }
topics-without = Sin nombre en { $language }
topics-without-none = Todos los temas tienen nombre en este idioma.
topics-all = Todos los temas
topics-lacks = Idiomas sin nombre: { $count }
topic-title = Un tema
topic-nameless = Un tema sin nombre
topic-items = Textos: { $count }
topic-names = Nombres y otras palabras
topic-names-lead = Cada idioma tiene los suyos. Donde no hay nombre, usted ve lo que reciben los lectores de ese idioma.
topic-words = otras palabras: { $count }
topic-missing = Sin nombre. Los lectores ven:
topic-write = Escribir un nombre
topic-language-label = Código de otro idioma
topic-language-hint = Por ejemplo, «so» para el somalí.
topic-language-go = Escribir en este idioma
topic-language-wrong = Esto no es el código de un idioma. Tiene dos o tres letras, como «so».
topic-below = Temas debajo de este
topic-add = Agregar un tema
topic-place = Lugar
topic-order = Número { $at } de { $all } aquí
topic-stands-below = Debajo de
topic-top = Arriba, debajo de ningún otro
topic-up = Subir
topic-down = Bajar
topic-move = Ponerlo debajo de otro tema
topic-move-lead = Todo lo que está debajo lo acompaña. Sus textos quedan entonces en los temas del nuevo lugar.
topic-place-label = Debajo de qué tema
topic-too-deep = Serían demasiados temas uno debajo de otro. El máximo es { $most }.
topic-circle = Un tema no puede estar debajo de sí mismo.
topic-unmoved = Ya está ahí, o alguien lo movió mientras tanto.
topic-more = Más sobre este tema
topic-remove = Quitarlo o unirlo a otro tema
topic-text-title = Cómo se llama un tema en un idioma
topic-label = Nombre
topic-label-hint = La dirección de la página sigue al nombre. Las direcciones anteriores siguen funcionando.
topic-synonyms = Otras palabras
topic-synonyms-hint = Una por línea: otros nombres, palabras regionales, errores comunes, el nombre oficial. La búsqueda encuentra el tema por cada una.
topic-description = De qué trata
topic-description-hint = Una o dos frases. Puede quedar vacío.
topic-text-remove-lead = Se quitan el nombre, las otras palabras y la descripción en este idioma. La dirección sigue llevando al tema.
topic-word-long = Una de estas palabras tiene más de { $most } letras.
topic-words-many = Son demasiadas palabras. El máximo es { $most }.
topic-newer = Otra persona cambió estas palabras mientras tanto. Lo suyo todavía no se guardó. Vea lo que hay ahora y guarde de nuevo si lo suyo es correcto.
topic-stands = Lo que hay ahora
topic-stands-nothing = Alguien quitó este idioma mientras tanto.
topic-yours = Lo que usted escribió
topic-holds = Textos en este tema: { $count }. Por eso no se puede quitar sin más. Únalo a otro tema; así no se pierde nada.
topic-above = Temas debajo de este: { $count }. Muévalos primero o una este tema a otro.
topic-remove-empty = No hay nada en este tema. Sus nombres y direcciones se van con él.
topic-remove-button = Quitar el tema
topic-merge = Unirlo a otro tema
topic-merge-lead = Sus textos y los temas de abajo pasan al otro tema. También sus nombres donde el otro no tiene; en los demás idiomas quedan como otras palabras. Sus direcciones llevan al otro tema. De dos descripciones queda la del otro.
topic-merge-label = El tema que queda
topic-merge-none = Elija un tema
topic-merge-button = Unir
topic-merge-below = Ese tema está debajo de este. Primero póngalo en otro lugar.

## How the languages of the interface stand, /admin/languages

languages-lead = Se trata de las frases del sitio mismo: botones, etiquetas, correos. Donde falta una, los lectores la ven en el idioma siguiente.
language-direction = Dirección
language-ltr = de izquierda a derecha
language-rtl = de derecha a izquierda
language-there = Traducidas
language-checked = Revisadas por una persona
language-machine = Hechas por una máquina
language-missing = Faltan
language-missing-none = nada
language-missing-in = { $count }, se ven en { $language }
language-from = Vienen de
language-from-program = el programa
language-from-folder = una carpeta de quien opera el sitio
language-from-both = el programa; de una carpeta de quien opera el sitio: { $count }
language-from-nowhere = todavía de ninguna parte
language-items = Para leer
language-items-none = todavía nada
language-share = { $count } de { $all } ({ $hundredths } %)
language-sentences = Frases que necesitan a alguien
language-name-en = inglés
language-name-es = español
language-name-zh-hans = chino simplificado
language-name-zh-hant = chino tradicional
language-name-pt-br = portugués
language-name-ko = coreano
language-name-gu = guyaratí
language-name-ar = árabe
language-name-ht = criollo haitiano

## The sentences of one language, /admin/languages/…

sentences-lead = Las frases aparecen como están en los archivos de traducción. Lo que va entre llaves se completa en la página.
sentences-kinds = Qué frases
sentences-both = Todas
sentences-missing = Las que faltan
sentences-unchecked = Sin revisar por una persona
sentences-none = No hay ninguna.
sentence-seen-in = Falta. Los lectores la ven en { $language }.
