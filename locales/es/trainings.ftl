### Trainings: list, one training, lessons.
### Provenance: machine. No person has reviewed these sentences. People are addressed with "usted".

## List, /trainings

list-title = Capacitaciones
list-lead = Lecciones cortas, en orden. Empiece donde quiera y pare cuando quiera. No se guarda nada sobre usted.
list-empty-title = Todavía no hay capacitaciones
list-empty-text = Cuando una organización publique una capacitación, aparecerá aquí.
lessons-count = { $count ->
    [0] todavía sin lecciones
    [one] { $count } lección
   *[other] { $count } lecciones
}
sections-count = { $count ->
    [one] { $count } parte
   *[other] { $count } partes
}

## One training

begin = Empezar con la lección 1
all-lessons = { $count ->
    [0] Todavía sin lecciones
    [one] { $count } lección
   *[other] Las { $count } lecciones
}
empty = Esta capacitación todavía está vacía.

## Kinds of lessons. A word beside a sign.

lesson-reading = Lectura
lesson-video = Video
lesson-audio = Grabación
lesson-checklist = Lista de pasos
lesson-quiz = Preguntas
lesson-practice = Práctica
lesson-reflection = Para pensar

## One lesson

position = { $count ->
    [one] Lección { $place } de { $count }
   *[other] Lección { $place } de { $count }
}
lesson-title = { $lesson } – { $training }
turn-label = Lecciones anterior y siguiente
next = Siguiente
previous = Anterior
finished = Volver a la capacitación
checklist-hint = Marque lo que ya está hecho o imprima la página. Sus marcas desaparecen cuando usted se va.
reflection-hint = Piense a solas o converse con otras personas. No se manda nada.
practice-hint = Pruébelo ahora, si puede. No se manda nada.

## Titles on a discreet site, which name no subject

quiet-lesson = Lección { $number } ({ $code })
