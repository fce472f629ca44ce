### Organizations, roles, invitations, the administration.
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
give-lead = La sesión de la persona se cierra en todas partes; después vuelve a entrar. Si todavía no tiene manera de volver a entrar, su sesión sigue abierta.
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

## The administration of the coalition: the way to its parts

admin-people = Personas y roles
admin-topics = Temas
admin-languages = Idiomas de la interfaz
admin-reports = Lo que avisan los lectores
admin-wishes = Idiomas que piden los lectores
admin-searches = Búsquedas sin resultados
admin-audit = Lista de cambios

## The administration: its first page, and what is looked after

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
