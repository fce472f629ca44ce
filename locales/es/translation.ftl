### How the languages of the interface stand.
### Provenance: machine. No person has reviewed these sentences. People are addressed with "usted".

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
