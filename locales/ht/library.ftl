### Library: first page, lists, filters, topics, toolkits, resources, files, who made a text.
### Provenance: machine. No person has reviewed these sentences.

## First page, /

home-title = Akèy
home-heading = Aprann li. Sèvi avè l. Pase l bay lòt.
home-lead = Fòmasyon ak zouti ki soti nan òganizasyon kowalisyon nou an. Li isit la, enprime, oswa voye bay yon zanmi. Ou pa bezwen kont.
home-open-library = Ouvri bibliyotèk la
home-open-trainings = Gade fòmasyon yo
home-topics = Kisa ou bezwen jodi a?
home-new = Sa ki fèk antre nan bibliyotèk la
home-everything = Tout sa ki nan bibliyotèk la

## Kinds of items. A word beside a sign, and an entry of the filter.

kind-resource = Resous
kind-toolkit = Bwat zouti
kind-training = Fòmasyon
kind-event = Evènman
form-article = Atik
form-document = Dokiman
form-video = Videyo
form-audio = Anrejistreman
form-link = Lyen
form-form = Fòmilè

## Classes: how much depends on a text being right

class-critical = Enpòtan pou dwa ou oswa sekirite ou
class-general = Jeneral
class-ephemeral = Pou yon ti tan sèlman

## List of the library, /library

list-title = Bibliyotèk
list-lead = Tout sa ou ka li, koute, gade, ranpli oswa telechaje.
things-count = { $count ->
    [0] Anyen
   *[other] { $count } bagay
}
list-empty-title = Pa gen anyen pou chwa sa a
list-empty-text = Chwazi mwens kondisyon, oswa gade tout bagay.
list-none-title = Bibliyotèk la poko gen anyen
list-none-text = Lè yon òganizasyon pibliye yon bagay, w ap jwenn li isit la.
list-show-everything = Montre tout bagay

## Filters above the list

filter-label = Fè lis la pi kout
filter-topic = Sijè
filter-topic-all = Tout sijè
filter-kind = Kalite
filter-kind-all = Tout kalite
filter-language = Lang
filter-language-all = Tout lang
filter-organization = Òganizasyon
filter-organization-all = Tout òganizasyon
filter-submit = Montre

## Facts about an item

about-label = Enfòmasyon sou tèks sa a
fact-organization = Òganizasyon
fact-topics = Sijè
fact-languages = Li l nan lang sa yo
fact-changed = Dènye chanjman
fact-attribution = Kiyès ki ekri l
fact-license = Lisans
fact-file = Fichye
fact-class = Enpòtans
languages-count = { $count } lang
revision = Vèsyon { $number }
updated = Dènye chanjman: { DATETIME($day, weekday: "no") }

## Language of a text

fallback-notice = Sa a poko an { $wanted }. N ap montre l an { $shown }.
fallback-others = Ou ka li l tou nan lang sa yo:
fallback-part = Pati sa a an { $language }.
fallback-parts = { $count ->
    [1] Gen { $count } pati ki poko tradui. N ap montre l an { $shown }.
   *[other] Gen { $count } pati ki poko tradui. N ap montre yo an { $shown }.
}

## Who made a text, and who checked it

provenance-machine = Tradiksyon machin. Pa gen moun ki verifye l.
provenance-machine-original = Se yon machin ki ekri l. Pa gen moun ki verifye l.
provenance-machine-checked = Tradiksyon machin. Yon moun verifye l.
provenance-machine-checked-by = Tradiksyon machin. Moun ki verifye l: { $reviewer }, { DATETIME($day, weekday: "no") }.
provenance-machine-edited = Tradiksyon machin. Yon moun korije l. Pa gen dezyèm moun ki verifye l.
provenance-machine-edited-original = Se yon machin ki ekri l. Yon moun korije l. Pa gen dezyèm moun ki verifye l.
provenance-person-unchecked = Se yon moun ki tradui l. Poko gen lòt moun ki verifye l.
provenance-person-checked = Se yon moun ki tradui l. Yon dezyèm moun verifye l.
provenance-person-credit = Moun ki tradui l: { $translator }
provenance-unknown = Nou pa konnen kijan tradiksyon sa a te fèt.
provenance-unknown-original = Nou pa konnen kijan tèks sa a te fèt.
provenance-share = ({ $count } sou { $total } paragraf)
provenance-show-original = Montre orijinal la

## A text that fell behind its original

outdated-notice = { $count ->
    [1] Orijinal la chanje apre tradiksyon sa a te fèt. Gen { $count } pati ki chanje. Gen yon mak sou li.
   *[other] Orijinal la chanje apre tradiksyon sa a te fèt. Gen { $count } pati ki chanje. Gen yon mak sou yo.
}
outdated-notice-on = Orijinal la chanje. Dat chanjman an: { DATETIME($day, weekday: "no") }. Gen yon mak sou pati ki chanje yo.
block-behind = Chanje nan orijinal la

## Reading a resource

task-done = Fèt:
task-open = Pou fè:
download = Telechaje an { $language }
download-file = Telechaje ({ $type }, { $size })
download-missing = Fichye sa a manke. Avèti òganizasyon ki pataje l la.
other-site = Lòt sit:
other-site-notice = Lyen sa a ouvri yon lòt sit: { $site }. Nou pa konnen ki enfòmasyon li kenbe sou ou.
open-link = Ouvri paj la
contents-label = Nan tèks sa a
notes-title = Nòt
unpublished-title = Yo retire sa a
unpublished-text = Òganizasyon ki te pataje l la pa pibliye l ankò. Petèt li te vin twò vye.

## Toolkits

toolkits-heading = Bwat zouti
toolkits-lead = Bagay ki mache ansanm, nan bon lòd.
resources-heading = Tèks, fichye ak fòmilè
resources-count = { $count ->
    [0] poko gen resous
   *[other] { $count } resous
}
toolkit-contents = Sa ki ladan l
toolkit-note = Nòt:
toolkit-empty = Bwat zouti sa a poko gen anyen ladan l.

## Topics

topics-heading = Sijè
topic-everything = Tout bagay sou sijè sa a
topic-empty = Poko gen anyen sou sijè sa a.

## Passing on

share-title = Pataje l
share-lead = Kopye tèks sa a nan yon mesaj.
share-text = { $title } — { $summary } { $address }
share-text-short = { $title } — { $address }
share-short = Adrès kout
share-address = Adrès paj sa a
share-copy = Kopye tèks sa a
share-copied = Tèks la kopye
share-failed = Navigatè ou a pa pèmèt sa. Chwazi tèks la epi kopye l ou menm.
