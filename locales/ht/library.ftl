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
note-more = Plis

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

## Feeds, codes to scan, printed sheets

feed-title = Sa ki nouvo nan bibliyotèk la – { $site }
feed-link = Swiv sa ki nouvo (fil Atom)
qr-lead = Yon moun ki bò kote ou ka vize kare sa a ak kamera telefòn li.
qr-name = Kòd ki mennen nan tèks sa a
sheet-scan = Vize kare a ak yon telefòn: l ap di ou si fèy sa a toujou bon.
sheet-title = Èske fèy sa a toujou bon?
sheet-current = Wi. Fèy sa a di menm bagay ak sit la jodi a.
sheet-replaced = Non. Gen yon vèsyon ki pi nouvo ki ranplase fèy sa a.
sheet-withdrawn = Pa sèvi ak fèy sa a. Yo retire tèks sa a nan lang sa a.
sheet-yours = Sou fèy ou a: vèsyon { $number }.
sheet-newest = Ouvri tèks ki pi nouvo a

## Titles on a discreet site, which name no subject

quiet-item = { $kind } { $code }
quiet-topic = Sijè { $number }

## Search

search-title = Chèche
search-label = Kisa w ap chèche?
search-submit = Chèche
search-hint = Ekri nan nenpòt lang. N ap chèche nan tèks tout lang yo.
search-narrow = Chwazi plis kondisyon
search-count = { $count } rezilta
search-count-more = Gen plis pase { $count } rezilta.
search-closer = Ajoute yon mo pou ou jwenn pi fasil.
search-shortened = Tèks rechèch la te long. Nou li { $count } premye lèt yo.
search-incomplete = N ap refè lis rechèch la. Gen tèks ou poko ka jwenn.
search-meant = Èske ou te vle di:
search-found-in = Nou jwenn li an { $language }
search-lessons = Nan leson sa yo:
search-named = Sijè ak òganizasyon
search-empty-title = Nou pa jwenn anyen
search-empty-text = Nou chèche nan tout tèks ki nan lang sa yo:
search-everywhere = Chèche toupatou
search-contact = Ou ka mande nou tou:

## Reading honestly: one text in two languages, changes of the original, what readers say back

reading-too-little = Se yon ti pati sèlman ki an { $wanted } pou kounye a. N ap montre tout tèks la an { $shown }.
reading-machine-checked-on = Tradiksyon machin. Yon moun verifye l. Dat: { DATETIME($day, weekday: "no") }.
reading-machine-original-checked-on = Se yon machin ki ekri l. Yon moun verifye l. Dat: { DATETIME($day, weekday: "no") }.
reading-machine-original-checked-by = Se yon machin ki ekri l. Moun ki verifye l: { $reviewer }, { DATETIME($day, weekday: "no") }.
reading-fact-checked = Moun ki verifye l
reading-checked-by = { $reviewer }, { DATETIME($day, weekday: "no") }
reading-checked-on = Yon moun ki kalifye, { DATETIME($day, weekday: "no") }
reading-outdated-whole-on = Orijinal la chanje apre tradiksyon sa a te fèt. Dat chanjman an: { DATETIME($day, weekday: "no") }.
reading-outdated-whole = Orijinal la chanje apre tradiksyon sa a te fèt.
reading-change = Gade sa ki chanje nan orijinal la
reading-change-before = Anvan:
reading-change-now = Kounye a:
reading-change-gone = Yo retire pati sa a nan orijinal la.
reading-beside-with = Li l kòtakòt ak
reading-beside-end = Montre { $language } sèlman
reading-beside-label = Tèks la nan de lang
reading-wrong = Sa a pa bon
reading-report-title = Di nou sa ki pa bon
reading-report-about = W ap ekri sou:
reading-report-lead = Ou pa bezwen kont, ou pa bezwen bay non ou. Tanpri, pa ekri non lòt moun.
reading-report-label = Kisa ki pa bon?
reading-report-hint = Pa plis pase { $most } lèt. Ou ka ekri nan nenpòt lang.
reading-report-send = Voye
reading-report-empty = Ekri an kèk mo sa ki pa bon.
reading-report-many = Anpil moun ekri sou tèks sa a jodi a. Nou p ap pran lòt mesaj anvan demen. Si sa pa ka tann, pale ak òganizasyon ki pataje tèks la.
reading-report-thanks = Mèsi
reading-report-sent = Mesaj ou a pati. Nou pa kenbe anyen sou ou, kidonk nou pa ka reponn ou.
reading-report-back = Tounen nan tèks la
reading-wish = Mande sa an { $language }
reading-wished = Mèsi. Nou konte demann ou an pou { $language }. Nou pa kenbe anyen sou ou.
reading-interpreter-at = Sa a enpòtan. Mande yon entèprèt: { $contact }
reading-interpreter = Sa a enpòtan. Mande òganizasyon ki pataje l la pou l jwenn yon entèprèt pou ou.

reading-parts = Montre ki pati ki pa bon
reading-parts-lead = Chwazi pati ki pa bon an.
reading-parts-end = Tounen li
reading-part-wrong = Pati sa a pa bon

## Looking after topics, /admin/topics

topics-lead = Sijè yo rasanble sa ki gen pou li. Chak sijè ka gen yon non ak lòt mo nan nenpòt lang, epi rechèch la jwenn li ak tout mo sa yo.
topics-none = Poko gen sijè
topics-none-text = Ajoute premye a. Lektè yo wè yon sijè lè gen yon bagay pou li anba l.
topics-gaps = Non nan chak lang
topics-gaps-lead = Kote yon sijè pa gen non, lektè yo wè non an nan yon lòt lang.
topics-named = { $named } sou { $all }
topics-without = San non nan { $language }
topics-without-none = Tout sijè gen non nan lang sa a.
topics-all = Tout sijè
topics-lacks = Lang ki san non: { $count }
topic-title = Yon sijè
topic-nameless = Yon sijè san non
topic-items = Tèks: { $count }
topic-names = Non ak lòt mo
topic-names-lead = Chak lang gen pa l. Kote ki pa gen non, ou wè sa lektè lang sa a jwenn.
topic-words = lòt mo: { $count }
topic-missing = Pa gen non. Lektè yo wè:
topic-write = Ekri yon non
topic-language-label = Kòd yon lòt lang
topic-language-hint = Pa egzanp “so” pou somali.
topic-language-go = Ekri nan lang sa a
topic-language-wrong = Sa a pa kòd yon lang. Li gen de oswa twa lèt, tankou “so”.
topic-below = Sijè ki anba sa a
topic-add = Ajoute yon sijè
topic-place = Plas
topic-order = Nimewo { $at } sou { $all } isit la
topic-stands-below = Anba
topic-top = Anwo nèt, pa anba okenn lòt
topic-up = Monte l
topic-down = Desann li
topic-move = Mete l anba yon lòt sijè
topic-move-lead = Tout sa ki anba l ap swiv li. Tèks li yo ap nan sijè nouvo plas la.
topic-place-label = Anba ki sijè
topic-too-deep = Sa t ap fè twòp sijè youn anba lòt. Limit la se { $most }.
topic-circle = Yon sijè pa ka anba pwòp tèt li.
topic-unmoved = Li deja la, oswa yon moun deplase l pandan tan sa a.
topic-more = Plis sou sijè sa a
topic-remove = Retire l, oswa mete l ansanm ak yon lòt sijè
topic-text-title = Kijan yon sijè rele nan yon lang
topic-label = Non
topic-label-hint = Adrès paj la swiv non an. Ansyen adrès yo kontinye mache.
topic-synonyms = Lòt mo
topic-synonyms-hint = Youn sou chak liy: lòt non, mo moun nan zòn nan di, fòt moun fè souvan, non ofisyèl la. Rechèch la jwenn sijè a ak chak ladan yo.
topic-description = Sou kisa li ye
topic-description-hint = Youn oswa de fraz. Li ka rete vid.
topic-text-remove-lead = Non an, lòt mo yo ak deskripsyon an nan lang sa a ale. Adrès la kontinye mennen nan sijè a.
topic-word-long = Youn nan mo sa yo gen plis pase { $most } lèt.
topic-words-many = Gen twòp mo. Limit la se { $most }.
topic-newer = Yon lòt moun chanje mo sa yo pandan tan sa a. Sa ou ekri a poko anrejistre. Gade sa ki la kounye a, epi anrejistre pa w la ankò si li bon.
topic-stands = Sa ki la kounye a
topic-stands-nothing = Yon moun retire lang sa a pandan tan sa a.
topic-yours = Sa ou ekri a
topic-holds = Tèks anba sijè sa a: { $count }. Se poutèt sa ou pa ka jis retire l. Mete l ansanm ak yon lòt sijè, konsa anyen pa pèdi.
topic-above = Sijè ki anba sa a: { $count }. Deplase yo anvan, oswa mete sijè sa a ansanm ak yon lòt.
topic-remove-empty = Pa gen anyen anba sijè sa a. Non li ak adrès li ale avè l.
topic-remove-button = Retire sijè a
topic-merge = Mete l ansanm ak yon lòt sijè
topic-merge-lead = Tèks li yo ak sijè ki anba l yo ale nan lòt sijè a. Non li yo tou, kote lòt la pa gen non; nan lòt lang yo, yo vin lòt mo. Adrès li yo mennen nan lòt sijè a. Si gen de deskripsyon, se pa lòt la ki rete.
topic-merge-label = Sijè ki rete a
topic-merge-none = Chwazi yon sijè
topic-merge-button = Mete yo ansanm
topic-merge-below = Sijè sa a anba sa n ap retire a. Deplase l yon lòt kote anvan.
