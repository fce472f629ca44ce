### Trainings: list, one training, lessons.
### Provenance: machine. No person has reviewed these sentences.

## List, /trainings

list-title = Fòmasyon
list-lead = Ti leson ki nan lòd. Kòmanse kote ou vle, kanpe lè ou vle. Nou pa kenbe anyen sou ou.
list-empty-title = Poko gen fòmasyon
list-empty-text = Lè yon òganizasyon pibliye yon fòmasyon, w ap jwenn li isit la.
lessons-count = { $count ->
    [0] poko gen leson
   *[other] { $count } leson
}
sections-count = { $count } pati

## One training

begin = Kòmanse ak leson 1
all-lessons = { $count ->
    [0] Poko gen leson
    [1] { $count } leson
   *[other] Tout { $count } leson yo
}
empty = Fòmasyon sa a poko gen anyen ladan l.

## Kinds of lessons. A word beside a sign.

lesson-reading = Tèks pou li
lesson-video = Videyo
lesson-audio = Anrejistreman
lesson-checklist = Lis pou tcheke
lesson-quiz = Kesyon
lesson-practice = Pratik
lesson-reflection = Tan pou reflechi

## One lesson

position = Leson { $place } sou { $count }
lesson-title = { $lesson } – { $training }
turn-label = Leson anvan ak leson apre
next = Apre
previous = Anvan
finished = Tounen nan fòmasyon an
checklist-hint = Tcheke sa ki fèt, oswa enprime paj la. Mak ou yo ap disparèt lè ou kite paj la.
reflection-hint = Reflechi poukont ou, oswa pale sou sa ak lòt moun. Paj la pa voye anyen.
practice-hint = Eseye l kounye a, si ou kapab. Paj la pa voye anyen.

## Titles on a discreet site, which name no subject

quiet-lesson = Leson { $number } ({ $code })
