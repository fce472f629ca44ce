### Trainings: list, one training, lessons.
### Provenance: machine. No person has reviewed these sentences. People are addressed with "você". Words: see common.ftl.

## List, /trainings

list-title = Cursos
list-lead = Lições curtas, em ordem. Comece onde quiser, pare quando quiser. Nada fica guardado sobre você.
list-empty-title = Ainda não há cursos
list-empty-text = Quando uma organização publicar um curso, ele aparece aqui.
lessons-count = { $count ->
    [0] ainda sem lições
    [one] { $count } lição
   *[other] { $count } lições
}
sections-count = { $count ->
    [one] { $count } parte
   *[other] { $count } partes
}

## One training

begin = Começar com a lição 1
all-lessons = { $count ->
    [0] Ainda sem lições
    [one] { $count } lição
   *[other] Todas as { $count } lições
}
empty = Este curso ainda está vazio.

## Kinds of lessons. A word beside a sign.

lesson-reading = Leitura
lesson-video = Vídeo
lesson-audio = Gravação
lesson-checklist = Lista de tarefas
lesson-quiz = Perguntas
lesson-practice = Prática
lesson-reflection = Para pensar

## One lesson

position = Lição { $place } de { $count }
lesson-title = { $lesson } – { $training }
turn-label = Lição anterior e próxima lição
next = Próxima lição
previous = Lição anterior
finished = Voltar ao curso
checklist-hint = Marque o que já está feito ou imprima a página. As marcas somem quando você sai.
reflection-hint = Pense por conta própria ou converse com outras pessoas. Nada é enviado.
practice-hint = Experimente agora, se puder. Nada é enviado.

## Titles on a discreet site, which name no subject

quiet-lesson = Lição { $number } ({ $code })
