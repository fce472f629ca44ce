### Library: first page, lists, filters, topics, toolkits, resources, files, who made a text.
### Provenance: machine. No person has reviewed these sentences. People are addressed with "usted".

## First page, /

home-title = Inicio
home-heading = Conocer. Usar. Compartir.
home-lead = Capacitaciones y herramientas de las organizaciones de nuestra coalición. Lea aquí, imprima o mande a una persona amiga. No necesita cuenta.
home-open-library = Abrir la biblioteca
home-open-trainings = Ver las capacitaciones
home-topics = ¿Qué necesita hoy?
home-new = Nuevo en la biblioteca
home-everything = Todo lo que hay en la biblioteca

## Kinds of items. A word beside a sign, and an entry of the filter.

kind-resource = Recurso
kind-toolkit = Caja de herramientas
kind-training = Capacitación
kind-event = Evento
form-article = Artículo
form-document = Documento
form-video = Video
form-audio = Grabación
form-link = Enlace
form-form = Formulario

## Classes: how much depends on a text being right

class-critical = Importante para sus derechos o su seguridad
class-general = General
class-ephemeral = Solo por poco tiempo

## List of the library, /library

list-title = Biblioteca
list-lead = Todo para leer, escuchar, ver, llenar o descargar.
things-count = { $count ->
    [0] Nada
    [one] { $count } cosa
   *[other] { $count } cosas
}
list-empty-title = No hay nada para esta selección
list-empty-text = Elija menos condiciones o mire todo.
list-none-title = La biblioteca todavía está vacía
list-none-text = Cuando una organización publique algo, aparecerá aquí.
list-show-everything = Mostrar todo

## Filters above the list

filter-label = Reducir la lista
filter-topic = Tema
filter-topic-all = Todos los temas
filter-kind = Tipo
filter-kind-all = Todos los tipos
filter-language = Idioma
filter-language-all = Todos los idiomas
filter-organization = De
filter-organization-all = Todas las organizaciones
filter-submit = Mostrar

## Facts about an item

about-label = Sobre este texto
fact-organization = De
fact-topics = Temas
fact-languages = Leer esto en
fact-changed = Cambiado
fact-attribution = Escrito por
fact-license = Licencia
fact-file = Archivo
fact-class = De qué se trata
languages-count = { $count ->
    [one] { $count } idioma
   *[other] { $count } idiomas
}
revision = Versión { $number }
updated = Actualizado el { DATETIME($day, weekday: "no") }

## Language of a text

fallback-notice = Esto todavía no está en { $wanted }. Lo mostramos en { $shown }.
fallback-others = También puede leerlo en:
fallback-part = Esta parte está en { $language }.
fallback-parts = { $count ->
    [one] { $count } parte todavía no está traducida. La mostramos en { $shown }.
   *[other] { $count } partes todavía no están traducidas. Las mostramos en { $shown }.
}

## Who made a text, and who checked it

provenance-machine = Traducción automática. Ninguna persona la ha revisado.
provenance-machine-original = Escrito por una máquina. Ninguna persona lo ha revisado.
provenance-machine-checked = Traducción automática, revisada por una persona.
provenance-machine-checked-by = Traducción automática, revisada por { $reviewer } el { DATETIME($day, weekday: "no") }.
provenance-machine-edited = Traducción automática, corregida por una persona. No la ha revisado una segunda persona.
provenance-machine-edited-original = Escrito por una máquina y corregido por una persona. No lo ha revisado una segunda persona.
provenance-person-unchecked = Traducido por una persona. Todavía sin revisar.
provenance-person-checked = Traducido por una persona. Revisado por una segunda persona.
provenance-person-credit = Traducción: { $translator }
provenance-unknown = No sabemos cómo se hizo esta traducción.
provenance-unknown-original = No sabemos cómo se hizo este texto.
provenance-share = { $total ->
    [one] ({ $count } de { $total } párrafo)
   *[other] ({ $count } de { $total } párrafos)
}
provenance-show-original = Ver el original
note-more = Más

## A text that fell behind its original

outdated-notice = { $count ->
    [one] El original cambió después de esta traducción. { $count } parte cambiada está marcada.
   *[other] El original cambió después de esta traducción. { $count } partes cambiadas están marcadas.
}
outdated-notice-on = El original cambió el { DATETIME($day, weekday: "no") }. Las partes cambiadas están marcadas.
block-behind = Cambiado en el original

## Reading a resource

task-done = Hecho:
task-open = Por hacer:
download = Descargar en { $language }
download-file = Descargar ({ $type }, { $size })
download-missing = Este archivo falta. Avise a la organización que lo comparte.
other-site = Otro sitio:
other-site-notice = Este enlace abre otro sitio: { $site }. No sabemos qué guarda sobre usted.
open-link = Abrir la página
contents-label = En este texto
notes-title = Notas
unpublished-title = Esto se retiró
unpublished-text = La organización que lo compartió ya no lo publica. Es posible que ya no sea válido.

## Toolkits

toolkits-heading = Cajas de herramientas
toolkits-lead = Cosas que van juntas, en buen orden.
resources-heading = Textos, archivos y formularios
resources-count = { $count ->
    [0] todavía sin recursos
    [one] { $count } recurso
   *[other] { $count } recursos
}
toolkit-contents = Qué contiene
toolkit-note = Nota:
toolkit-empty = Esta caja de herramientas todavía está vacía.

## Topics

topics-heading = Temas
topic-everything = Todo sobre este tema
topic-empty = Todavía no hay nada sobre este tema.

## Passing on

share-title = Compartir
share-lead = Copie este texto en un mensaje.
share-text = { $title } — { $summary } { $address }
share-text-short = { $title } — { $address }
share-short = Dirección corta
share-address = Dirección de esta página
share-copy = Copiar este texto
share-copied = Copiado
share-failed = Su navegador no lo permitió. Marque el texto y cópielo a mano.

## Feeds, codes to scan, printed sheets

feed-title = Novedades de la biblioteca – { $site }
feed-link = Seguir las novedades (canal Atom)
qr-lead = Quien está a su lado puede apuntar la cámara de un teléfono a este cuadro.
qr-name = Código que lleva a este texto
sheet-scan = Apunte un teléfono al cuadro: dice si esta hoja sigue vigente.
sheet-title = ¿Esta hoja sigue vigente?
sheet-current = Sí. Esta hoja dice lo que este sitio dice hoy.
sheet-replaced = No. Una versión más nueva reemplazó esta hoja.
sheet-withdrawn = No use esta hoja. Este texto se retiró en este idioma.
sheet-yours = En su hoja: versión { $number }.
sheet-newest = Abrir el texto más nuevo

## Titles on a discreet site, which name no subject

quiet-item = { $kind } { $code }
quiet-topic = Tema { $number }

## Search

search-title = Buscar
search-label = ¿Qué busca?
search-submit = Buscar
search-hint = Escriba en cualquier idioma. Buscamos en los textos de todos los idiomas.
search-narrow = Limitar la búsqueda
search-count = { $count ->
    [one] { $count } resultado
   *[other] { $count } resultados
}
search-count-more = Más de { $count } resultados.
search-closer = Con una palabra más llega antes.
search-shortened = Su búsqueda era larga. Leemos sus primeras { $count } letras.
search-incomplete = La búsqueda se está renovando. Algunos textos todavía no se encuentran.
search-meant = Tal vez quiso decir:
search-found-in = Encontrado en { $language }
search-lessons = En estas lecciones:
search-named = Temas y organizaciones
search-empty-title = No encontramos nada
search-empty-text = Buscamos en todos los textos en estos idiomas:
search-everywhere = Buscar en todas partes
search-contact = También puede preguntarnos:

## Reading honestly: one text in two languages, changes of the original, what readers say back

reading-too-little = Solo una pequeña parte está en { $wanted } por ahora. Le mostramos todo en { $shown }.
reading-machine-checked-on = Traducción automática, revisada por una persona el { DATETIME($day, weekday: "no") }.
reading-machine-original-checked-on = Escrito por una máquina, revisado por una persona el { DATETIME($day, weekday: "no") }.
reading-machine-original-checked-by = Escrito por una máquina, revisado por { $reviewer } el { DATETIME($day, weekday: "no") }.
reading-fact-checked = Revisado
reading-checked-by = Por { $reviewer } el { DATETIME($day, weekday: "no") }
reading-checked-on = Por una persona calificada el { DATETIME($day, weekday: "no") }
reading-outdated-whole-on = El original cambió el { DATETIME($day, weekday: "no") }, después de esta traducción.
reading-outdated-whole = El original cambió después de esta traducción.
reading-change = Ver qué cambió en el original
reading-change-before = Antes:
reading-change-now = Ahora:
reading-change-gone = Esta parte ya no está en el original.
reading-beside-with = Leer lado a lado con
reading-beside-end = Mostrar solo { $language }
reading-beside-label = El texto en dos idiomas
reading-wrong = Esto está mal
reading-report-title = Díganos qué está mal
reading-report-about = Usted escribe sobre:
reading-report-lead = No necesita cuenta ni nombre. Por favor, no escriba nombres de otras personas.
reading-report-label = ¿Qué está mal?
reading-report-hint = { $most ->
    [one] { $most } letra como máximo. Puede escribir en cualquier idioma.
   *[other] { $most } letras como máximo. Puede escribir en cualquier idioma.
}
reading-report-send = Enviar
reading-report-empty = Escriba en pocas palabras qué está mal.
reading-report-many = Muchas personas escribieron hoy sobre este texto y no recibimos más hasta mañana. Si no puede esperar, avise a la organización que lo comparte.
reading-report-thanks = Gracias
reading-report-sent = Sus palabras se enviaron. No guardamos nada sobre usted, así que no podemos responderle.
reading-report-back = Volver al texto
reading-wish = Pedir esto en { $language }
reading-wished = Gracias. Contamos su pedido en { $language }. No guardamos nada sobre usted.
reading-interpreter-at = Esto es importante. Pida un intérprete: { $contact }
reading-interpreter = Esto es importante. Pida un intérprete a la organización que lo comparte.

reading-parts = Mostrar qué parte está mal
reading-parts-lead = Elija la parte que está mal.
reading-parts-end = Volver a leer
reading-part-wrong = Esta parte está mal

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
