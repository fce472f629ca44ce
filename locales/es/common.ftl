### Sentences that stand on every page: frame, languages, lists, sizes, accessibility statement.
### Provenance: machine. No person has reviewed these sentences. People are addressed with "usted".

## Terms

-product = Semilla
-wcag = WCAG 2.2

## The frame of every page

page-title = { $page } – { $site }
skip-link = Ir al texto principal
exit-link = Salir de este sitio
nav-label = Partes principales
nav-menu = Menú
nav-home = Inicio
nav-library = Biblioteca
nav-trainings = Capacitaciones
nav-organizations = Organizaciones
breadcrumbs-label = Usted está aquí

## Languages of the interface

languages-title = Idioma de esta página
languages-all = { $count ->
    [one] { $count } idioma
   *[other] Los { $count } idiomas
}
languages-unchecked = todavía sin revisar por una persona
languages-offer = Este sitio también habla { $language }.

## Footer

footer-about-title = Qué es { -product }
footer-about = { -product } es una biblioteca y una escuela que pertenece a las organizaciones que la usan. Sin cuenta, sin rastreo, sin publicidad.
footer-help-title = Ayuda
footer-accessibility = Accesibilidad
footer-about-translation = Sobre esta traducción
footer-machine = Una máquina escribió las frases de este sitio. Ninguna persona las ha revisado todavía.
footer-license = Este sitio funciona con software libre. Usted puede leer { $source }.
    .source = cómo está hecho

## Ways on, on error pages and empty lists

go-home = Ir a la página de inicio
go-library = Buscar en la biblioteca
go-trainings = Ver las capacitaciones
go-back = Volver

## Pages of a list

pagination-label = Páginas de la lista
pagination-next = Página siguiente
pagination-first = Volver a la primera página

## Sizes of files

size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
size-kilobytes = { NUMBER($count, maximumFractionDigits: 0) } KB
size-megabytes = { NUMBER($count, maximumFractionDigits: 1) } MB

## Accessibility statement, /accessibility

accessibility-title = Accesibilidad
accessibility-aim = { -product } debe servir a una persona cansada, con un teléfono viejo y pocos datos. Debe servir a quien lee poco y a quien escucha un lector de pantalla. Nuestra meta es { -wcag }, nivel AA, en cada página y en cada idioma.
accessibility-works-title = Qué funciona
accessibility-works-keyboard = Todo funciona solo con el teclado, y siempre se ve en qué lugar está usted.
accessibility-works-scripts = Cada página funciona sin JavaScript. Las listas y las lecciones no tienen nada de JavaScript.
accessibility-works-size = Usted puede duplicar el tamaño del texto. Cada página cabe en una pantalla de 320 píxeles de ancho.
accessibility-works-language = Cada texto indica su idioma, para que el lector de pantalla use la voz correcta.
accessibility-works-color = Nada se dice solo con el color. Al lado hay una palabra o un signo.
accessibility-works-data = Las páginas son pequeñas. Una página de lectura está hecha para pesar menos de 50 KB.
accessibility-tested-title = Qué se probó
accessibility-tested = Un programa (axe) revisa cada tipo de página: con fondo claro y oscuro, en pantalla pequeña y grande, con y sin JavaScript. Un programa así encuentra solo una parte de lo que puede estar mal.
accessibility-gaps-title = Qué no funciona todavía
accessibility-gaps-people = Ninguna persona que use un lector de pantalla todos los días ha probado estas páginas todavía.
accessibility-gaps-languages = Las frases alrededor de los textos están completas en: { $languages }. En otros idiomas usted encontrará frases en inglés. Están marcadas como inglés.
accessibility-gaps-machine = Una máquina escribió y tradujo las frases alrededor de los textos. Ninguna persona las ha revisado todavía.
accessibility-gaps-files = Los documentos para descargar vienen de muchas organizaciones. Algunos son imágenes de papel, y un lector de pantalla no puede leerlos.
accessibility-gaps-media = No todas las grabaciones tienen subtítulos o un texto para leer.
accessibility-tell-title = Díganos
accessibility-tell = ¿Hay algo que no le funciona? Dígalo a la organización que compartió el texto o a la oficina de la coalición. No necesita cuenta ni dar su nombre.
accessibility-contact = Puede comunicarse con nosotros aquí: { $contact }
accessibility-changed = Esta página se cambió por última vez el { DATETIME($day, weekday: "no") }.

## Who made the interface in this language, /about-this-translation

about-translation-title = Sobre esta traducción
about-translation-lead = Aquí decimos quién escribió las palabras de este sitio: los menús, los botones, los avisos. Cada texto de la biblioteca dice por sí mismo quién lo hizo.
about-translation-made-title = Quién escribió estas palabras
about-translation-made-person = Las escribió una persona.
about-translation-made-machine = Las escribió una máquina.
about-translation-made-machine-edited = Las escribió una máquina y las corrigió una persona.
about-translation-made-unknown = No sabemos quién las escribió.
about-translation-made-none = Este sitio todavía no tiene menús ni botones en este idioma. Solo hay textos de la biblioteca.
about-translation-complete = { $total ->
    [one] La única frase que ven los visitantes ({ $total }) está en este idioma.
   *[other] Las { $total } frases que ven los visitantes están en este idioma.
}
about-translation-partial = { $total ->
    [one] { $count } de { $total } frase está en este idioma.
   *[other] { $count } de { $total } frases están en este idioma.
}
about-translation-checked-title = Quién las revisó
about-translation-checked-none = Ninguna persona las ha revisado todavía.
about-translation-checked = { $total ->
    [one] Una persona ha revisado { $count } de { $total } frase.
   *[other] Una persona ha revisado { $count } de { $total } frases.
}
about-translation-checked-by = Revisión: { $names }
about-translation-checked-rule = Cuando una frase cambia, su revisión ya no vale y alguien debe leerla otra vez.
about-translation-languages-title = Los idiomas de este sitio
about-translation-chain-title = Cuando algo no está en este idioma
about-translation-chain = Entonces lo mostramos en el primero de estos idiomas que lo tenga, y decimos qué idioma es.
about-translation-chain-none = Todas las frases de este sitio existen en este idioma. Un texto que no exista en él se muestra en su propio idioma, y decimos cuál es.
about-translation-texts-title = Qué decimos de los textos de la biblioteca
about-translation-texts-language = En qué idioma está, parte por parte, cuando no es el idioma de la página.
about-translation-texts-made = Si lo hizo una persona o una máquina, y si una persona lo revisó. Decimos solo lo que quedó registrado.
about-translation-texts-changed = Qué partes ha cambiado el original desde que se tradujo.
about-translation-texts-critical = Un texto sobre derechos, salud, dinero o seguridad se muestra en su idioma original hasta que una persona calificada haya revisado su traducción automática.
about-translation-help-title = Cómo puede ayudar
about-translation-help = ¿Lee usted bien este idioma? Díganos qué palabras están mal y cómo las diría usted. No necesita cuenta ni dar su nombre.
about-translation-contact = Escríbanos o llámenos: { $contact }
about-translation-no-contact = Dígalo a la organización que compartió un texto con usted. Ella nos hará llegar sus palabras.

## Leave no trace, /leave-no-trace. Short sentences for a person in a hurry.

traces-short = Sin rastro
traces-title = Cómo no dejar rastro
traces-lead = ¿Otras personas pueden mirar este teléfono? Entonces esta página es para usted. Léala una vez en un momento tranquilo.
traces-exit-title = Qué hace “Salir de este sitio”
traces-exit-away = Abre otro sitio, común y corriente, en la misma pestaña.
traces-exit-forget = Le pide al navegador que olvide lo que guardó de este sitio.
traces-exit-escape = Con un teclado, puede presionar Esc tres veces. Funciona solo en las páginas con un botón para copiar o compartir. Las demás páginas no tienen JavaScript y no reconocen ninguna tecla.
traces-cannot-title = Qué no puede hacer
traces-cannot-history = No puede quitar este sitio del historial de su navegador.
traces-cannot-back = El botón Atrás todavía puede llevar aquí.
traces-cannot-files = Los archivos que usted descargó quedan en el teléfono. También las capturas de pantalla.
traces-cannot-messages = Los mensajes que usted envió quedan en su aplicación de mensajes.
traces-cannot-network = El dueño del Wi-Fi y la compañía de teléfono pueden ver el nombre de este sitio. No ven qué páginas lee usted.
traces-keeps-title = Qué guarda este sitio
traces-keeps-device = Este sitio no pone nada en su teléfono: ni cookies, ni cuenta, ni una lista de lo que usted lee. El navegador hace sus propias copias de las páginas y su propio historial.
traces-keeps-server = El servidor no anota la dirección de ningún teléfono ni la hora exacta de una visita.
traces-history-title = Quite este sitio del historial
traces-history-lead = Un historial vacío puede despertar preguntas. Muchas veces es más seguro borrar solo las líneas de este sitio. En su teléfono, los botones pueden tener nombres un poco distintos.
traces-chrome-title = Chrome en Android
traces-chrome-menu = Presione los tres puntos (⋮) arriba.
traces-chrome-history = Presione “Historial”.
traces-chrome-line = Busque este sitio. Presione la cruz (×) o el bote de basura al lado de cada línea.
traces-chrome-all = Para borrar todo: presione “Borrar datos de navegación”, elija el tiempo y confirme.
traces-safari-title = Safari en iPhone
traces-safari-book = Presione el libro abierto abajo. En teléfonos más nuevos, presione primero los tres puntos (…) y luego “Marcadores”.
traces-safari-clock = Presione el reloj o “Historial”.
traces-safari-line = Busque este sitio. Deslice la línea hacia un lado y presione “Eliminar”.
traces-safari-all = Para borrar todo: presione “Borrar”, elija el tiempo y confirme.
traces-samsung-title = Samsung Internet
traces-samsung-menu = Presione las tres líneas (☰) abajo.
traces-samsung-history = Presione “Historial”.
traces-samsung-line = Busque este sitio. Mantenga el dedo sobre la línea y luego presione “Eliminar”.
traces-samsung-all = Para borrar todo: abra “Ajustes”, luego “Datos de navegación personales” y luego “Eliminar datos de navegación”.
traces-firefox-title = Firefox en Android
traces-firefox-menu = Presione los tres puntos (⋮).
traces-firefox-history = Presione “Historial”.
traces-firefox-line = Busque este sitio. Presione la cruz (×) al lado de cada línea.
traces-firefox-all = Para borrar todo: presione el bote de basura arriba, elija el tiempo y confirme.
traces-private-title = Mejor: lea en una pestaña privada
traces-private-lead = Una pestaña privada no escribe historial. Ciérrela cuando termine. No le oculta de la red ni de un programa que vigile el teléfono.
traces-private-chrome = Chrome: los tres puntos (⋮) y luego “Nueva pestaña de Incógnito”.
traces-private-safari = Safari: mantenga el dedo sobre los dos cuadros y luego “Nueva pestaña privada”.
traces-private-samsung = Samsung Internet: las pestañas abajo y luego “Activar modo Secreto”.
traces-private-firefox = Firefox: abra las pestañas y luego presione la máscara.
traces-copies-title = Archivos y papel
traces-copies-files = Un archivo queda hasta que usted lo borra. Mire en “Descargas” y luego vacíe también la papelera del teléfono.
traces-copies-paper = Una hoja impresa lleva su título y la dirección de este sitio. Una impresora puede recordar lo que imprimió.
