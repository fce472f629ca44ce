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

role-everywhere = Toda la coalición
role-reader = Miembro
role-reader-means = Pertenece a ella y lee lo que es para sus miembros.
role-trainer = Capacitador o capacitadora
role-trainer-means = Escribe capacitaciones y materiales.
role-translator = Traductor o traductora
role-translator-means = Pasa los textos a otros idiomas.
role-reviewer = Revisor o revisora
role-reviewer-means = Revisa los textos y responde por ellos.
role-editor = Editor o editora
role-editor-means = Corrige, publica y retira textos.
role-organizer = Organizador u organizadora
role-organizer-means = Lleva capacitaciones y eventos.
role-admin = Administrador o administradora
role-admin-means = Da roles y se ocupa de todo lo de aquí.

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
members-untitled = Un texto aún sin publicar
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
