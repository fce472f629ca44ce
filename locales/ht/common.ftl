### Sentences that stand on every page: frame, languages, lists, sizes, accessibility statement.
### Provenance: machine. No person has reviewed these sentences.
###
### Form of address: "ou" (one person), plain spoken Creole as Haitians in New Jersey and Florida read it. Spelling of the
### IPN, no apostrophes ("n ap", "k ap"). Short forms l, w, n only after a vowel and where speech has them. Never French words
### or dates. Nouns do not change with a number: [0] and [1] only where the wording differs. Numbers as in English.
### Words:
###   item, thing          bagay
###   resource             resous
###   toolkit              bwat zouti
###   training             fòmasyon
###   lesson               leson
###   topic                sijè
###   event                evènman
###   organization         òganizasyon
###   coalition            kowalisyon
###   checklist            lis pou tcheke
###   sign-up              enskripsyon (to sign up: enskri)
###   account              kont
###   version, revision    vèsyon
###   to publish           pibliye
###   to share, pass on    pataje
###   to check, review     verifye
###   reviewer             moun ki verifye
###   machine translation  tradiksyon machin
###   link                 lyen
###   address of a page    adrès
###   to download          telechaje
###   screen reader        lektè ekran
###   accessibility        aksesibilite

## Terms

-product = Semilla
-wcag = WCAG 2.2

## The frame of every page

page-title = { $page } – { $site }
skip-link = Ale nan tèks prensipal la
exit-link = Kite sit sa a
nav-label = Pati prensipal yo
nav-home = Akèy
nav-library = Bibliyotèk
nav-trainings = Fòmasyon
nav-organizations = Òganizasyon
breadcrumbs-label = Kote ou ye

## Languages of the interface

languages-title = Lang paj sa a
languages-all = { $count ->
    [1] { $count } lang
   *[other] Tout { $count } lang yo
}
languages-unchecked = poko gen moun ki verifye l
languages-offer = Sit sa a pale { $language } tou.

## Footer

footer-about-title = Kisa { -product } ye?
footer-about = { -product } se yon bibliyotèk ak yon lekòl. Li se pou òganizasyon ki sèvi avè l yo. Ou pa bezwen kont, nou pa swiv ou, pa gen piblisite.
footer-help-title = Èd
footer-accessibility = Aksesibilite
footer-about-translation = Sou tradiksyon sa a
footer-machine = Se yon machin ki ekri fraz ki sou sit sa a. Poko gen moun ki verifye yo.
footer-license = Sit sa a mache ak lojisyèl lib. Ou ka wè { $source }.
    .source = jan yo fè l

## Ways on, on error pages and empty lists

go-home = Ale nan paj akèy la
go-library = Chèche nan bibliyotèk la
go-trainings = Gade fòmasyon yo
go-back = Tounen dèyè

## Pages of a list

pagination-label = Paj ki nan lis la
pagination-next = Paj apre a
pagination-first = Tounen nan kòmansman lis la

## Sizes of files

size-bytes = { $count } bayt
size-kilobytes = { NUMBER($count, maximumFractionDigits: 0) } KB
size-megabytes = { NUMBER($count, maximumFractionDigits: 1) } MB

## Accessibility statement, /accessibility

accessibility-title = Aksesibilite
accessibility-aim = { -product } dwe mache pou yon moun ki fatige, ki gen yon vye telefòn ak ti kras entènèt. Li dwe mache pou yon moun ki pa li anpil, ak pou yon moun k ap koute yon lektè ekran. Objektif nou se { -wcag }, nivo AA, sou chak paj ak nan chak lang.
accessibility-works-title = Sa ki mache
accessibility-works-keyboard = Tout bagay mache ak klavye a sèlman, epi ou toujou wè ki kote ou ye.
accessibility-works-scripts = Chak paj mache san JavaScript. Lis yo ak leson yo pa gen JavaScript ditou.
accessibility-works-size = Ou ka fè lèt yo vin de fwa pi gwo. Chak paj antre nan yon ekran ki gen 320 piksèl lajè.
accessibility-works-language = Chak tèks di nan ki lang li ye, konsa lektè ekran an ka sèvi ak bon vwa a.
accessibility-works-color = Nou pa janm sèvi ak koulè sèlman pou di yon bagay. Toujou gen yon mo oswa yon siy bò kote l.
accessibility-works-data = Paj yo piti. Yon paj pou li fèt pou l rete anba 50 KB.
accessibility-tested-title = Sa ki teste
accessibility-tested = Yon pwogram (axe) tcheke chak kalite paj: klè ak fonse, sou ti ekran ak gwo ekran, ak JavaScript epi san JavaScript. Yon pwogram konsa jwenn yon pati sèlman nan sa ki ka mal.
accessibility-gaps-title = Sa ki poko mache
accessibility-gaps-people = Poko gen moun ki sèvi ak yon lektè ekran chak jou ki teste paj sa yo.
accessibility-gaps-languages = Fraz ki bò kote tèks yo konplè nan lang sa yo: { $languages }. Nan lòt lang yo, w ap jwenn fraz an angle. Gen yon mak ki di yo an angle.
accessibility-gaps-machine = Se yon machin ki ekri epi ki tradui fraz ki bò kote tèks yo. Poko gen moun ki verifye yo.
accessibility-gaps-files = Dokiman pou telechaje yo soti nan anpil òganizasyon. Gen kèk ki se foto papye, epi yon lektè ekran pa ka li yo.
accessibility-gaps-media = Se pa tout anrejistreman ki gen soutit oswa yon tèks pou li.
accessibility-tell-title = Fè nou konnen
accessibility-tell = Èske gen yon bagay ki pa mache pou ou? Di òganizasyon ki te pataje tèks la sa, oswa biwo kowalisyon an. Ou pa bezwen kont, ou pa bezwen bay non ou.
accessibility-contact = Ou ka jwenn nou isit la: { $contact }
accessibility-changed = Dènye fwa nou chanje paj sa a: { DATETIME($day, weekday: "no") }.
