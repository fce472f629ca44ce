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
hold-reports-what = Sus palabras, el texto del que hablan y el día, para que alguien lo corrija. No quién es usted. Por favor, no escriba nombres.
hold-account = Su nombre y sus idiomas
hold-account-what = Cómo quiere que le llamen, los idiomas que lee y habla, el día en que llegó y el último día en que inició sesión. Basta un nombre inventado.
hold-address = Su dirección de correo
hold-address-what = Solo si usted da una: para los enlaces de entrada y para correos sobre su cuenta. Está cerrada con una llave propia de usted, que se guarda aparte de la base de datos. El programa la abre para enviarle un correo.
hold-browsers = Navegadores en los que ha iniciado sesión
hold-browsers-what = Su navegador guarda un secreto en una cookie; nosotros, solo su huella. También cómo y cuándo inició sesión, el minuto del último uso, para que termine por sí sola, y el nombre que le puso al navegador.
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
hold-keep-quarter = 15 minutos. Un día después no queda nada.
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
