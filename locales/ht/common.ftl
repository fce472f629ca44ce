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
###   browser              navigatè
###   tab (of a browser)   onglè
###   history              istorik
###   trace                tras
###   sentence             fraz
###   printed sheet        fèy
###   search (verb)        chèche
###   interpreter          entèprèt
### No phone has menus in Creole: steps give the English name of a button in quotes and what it means after it.

## Terms

-product = Semilla
-wcag = WCAG 2.2

## The frame of every page

page-title = { $page } – { $site }
skip-link = Ale nan tèks prensipal la
exit-link = Kite sit sa a
nav-label = Pati prensipal yo
nav-menu = Meni
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

## Who made the interface in this language, /about-this-translation

about-translation-title = Sou tradiksyon sa a
about-translation-lead = Isit la, nou di kiyès ki ekri mo ki sou sit sa a: meni yo, bouton yo, nòt yo. Chak tèks nan bibliyotèk la di poukont li kiyès ki fè l.
about-translation-made-title = Kiyès ki ekri mo sa yo
about-translation-made-person = Se yon moun ki ekri yo.
about-translation-made-machine = Se yon machin ki ekri yo.
about-translation-made-machine-edited = Se yon machin ki ekri yo, epi yon moun korije yo.
about-translation-made-unknown = Nou pa konnen kiyès ki ekri yo.
about-translation-made-none = Sit sa a poko gen meni ak bouton nan lang sa a. Se sèlman tèks nan bibliyotèk la ki nan lang sa a.
about-translation-complete = { $total ->
    [1] { $total } fraz vizitè yo wè a disponib nan lang sa a.
   *[other] Tout { $total } fraz vizitè yo wè yo disponib nan lang sa a.
}
about-translation-partial = Gen { $count } fraz sou { $total } ki disponib nan lang sa a.
about-translation-checked-title = Kiyès ki verifye yo
about-translation-checked-none = Poko gen moun ki verifye yo.
about-translation-checked = Yon moun verifye { $count } fraz sou { $total }.
about-translation-checked-by = Moun ki verifye yo: { $names }
about-translation-checked-rule = Lè yon fraz chanje, verifikasyon an pa bon ankò. Yon moun dwe li fraz la yon lòt fwa.
about-translation-languages-title = Lang ki sou sit sa a
about-translation-chain-title = Lè yon bagay pa nan lang sa a
about-translation-chain = Nou montre l nan premye lang ki genyen l nan lis sa a. Epi nou di ki lang li ye.
about-translation-chain-none = Tout fraz sit sa a disponib nan lang sa a. Lè yon tèks pa disponib, nou montre l nan pwòp lang li. Epi nou di ki lang li ye.
about-translation-texts-title = Sa nou di sou tèks ki nan bibliyotèk la
about-translation-texts-language = Nan ki lang tèks la ye, pati pa pati, lè se pa lang paj la.
about-translation-texts-made = Si se yon moun oswa yon machin ki fè l, epi si yon moun verifye l. Nou di sèlman sa ki anrejistre.
about-translation-texts-changed = Ki pati ki chanje nan orijinal la depi tradiksyon an te fèt.
about-translation-texts-critical = Gen tèks ki pale sou dwa, sante, lajan oswa sekirite. Nou montre yo nan lang orijinal yo toutotan yon moun ki kalifye poko verifye tradiksyon machin nan.
about-translation-help-title = Kijan ou ka ede
about-translation-help = Èske ou li lang sa a byen? Di nou ki mo ki pa bon, ak kijan ou ta di yo. Ou pa bezwen kont, ou pa bezwen bay non ou.
about-translation-contact = Ekri nou oswa rele nou: { $contact }
about-translation-no-contact = Pale ak òganizasyon ki te pataje yon tèks avè w. L ap fè nou konnen sa ou di.

## Leave no trace, /leave-no-trace. Short sentences for a person in a hurry.

traces-short = San tras
traces-title = Kijan pou ou pa kite tras
traces-lead = Èske lòt moun ka gade telefòn sa a? Si se wi, paj sa a se pou ou. Li l yon fwa lè ou trankil.
traces-exit-title = Sa “Kite sit sa a” fè
traces-exit-away = Li ouvri yon lòt sit òdinè nan menm onglè a (“tab”).
traces-exit-forget = Li mande navigatè ou a pou l bliye sa l te kenbe sou sit sa a.
traces-exit-escape = Si ou gen yon klavye, ou ka peze Esc twa fwa. Sa mache sèlman sou paj ki gen yon bouton pou kopye oswa pataje. Lòt paj yo pa gen JavaScript, kidonk Esc pa fè anyen sou yo.
traces-cannot-title = Sa li pa ka fè
traces-cannot-history = Li pa ka retire sit sa a nan istorik navigatè ou a.
traces-cannot-back = Bouton pou tounen dèyè a ka toujou mennen moun isit la.
traces-cannot-files = Fichye ou te telechaje yo rete nan telefòn nan. Foto ekran yo rete tou.
traces-cannot-messages = Mesaj ou te voye yo rete nan aplikasyon mesaj ou a.
traces-cannot-network = Mèt Wi-Fi a ak konpayi telefòn nan ka wè non sit sa a. Yo pa wè ki paj ou li.
traces-keeps-title = Sa sit sa a kenbe
traces-keeps-device = Sit sa a pa mete anyen nan telefòn ou: pa gen “cookie”, pa gen kont, pa gen lis sa ou li. Navigatè ou a fè pwòp kopi paj yo, epi li kenbe pwòp istorik li.
traces-keeps-server = Sèvè a pa ekri adrès okenn telefòn. Li pa ekri nan ki minit yon moun te vizite sit la.
traces-history-title = Retire sit sa a nan istorik la
traces-history-lead = Yon istorik ki vid ka fè moun poze kesyon. Souvan, li gen mwens danje pou efase sèlman liy sit sa a. Isit la, non bouton yo an angle. Sou telefòn ou, yo ka yon ti jan diferan.
traces-chrome-title = Chrome sou Android
traces-chrome-menu = Peze twa pwen yo (⋮) anwo a.
traces-chrome-history = Peze “History” (istorik).
traces-chrome-line = Chèche sit sa a. Peze kwa a (×) oswa poubèl la bò kote chak liy.
traces-chrome-all = Pou efase tout bagay: peze “Delete browsing data” (efase done navigasyon), chwazi konbyen tan, epi konfime.
traces-safari-title = Safari sou iPhone
traces-safari-book = Peze liv ouvè a anba a. Sou telefòn ki pi nouvo, peze twa pwen yo (…) anvan, epi peze “Bookmarks” (paj ou make).
traces-safari-clock = Peze revèy la, oswa “History” (istorik).
traces-safari-line = Chèche sit sa a. Pouse liy lan sou kote epi peze “Delete” (efase).
traces-safari-all = Pou efase tout bagay: peze “Clear” (efase), chwazi konbyen tan, epi konfime.
traces-samsung-title = Samsung Internet
traces-samsung-menu = Peze twa liy yo (☰) anba a.
traces-samsung-history = Peze “History” (istorik).
traces-samsung-line = Chèche sit sa a. Kenbe dwèt ou sou liy lan, epi peze “Delete” (efase).
traces-samsung-all = Pou efase tout bagay: ouvri “Settings” (reglaj), apre sa “Personal browsing data” (done navigasyon pèsonèl), apre sa “Delete browsing data” (efase done navigasyon).
traces-firefox-title = Firefox sou Android
traces-firefox-menu = Peze twa pwen yo (⋮).
traces-firefox-history = Peze “History” (istorik).
traces-firefox-line = Chèche sit sa a. Peze kwa a (×) bò kote chak liy.
traces-firefox-all = Pou efase tout bagay: peze poubèl la anwo a, chwazi konbyen tan, epi konfime.
traces-private-title = Sa ki pi bon: li nan yon onglè prive
traces-private-lead = Yon onglè prive pa kenbe istorik. Fèmen l lè ou fini. Li pa kache ou pou rezo a, ni pou yon pwogram k ap siveye telefòn nan.
traces-private-chrome = Chrome: twa pwen yo (⋮), apre sa “New Incognito tab” (nouvo onglè an kachèt).
traces-private-safari = Safari: kenbe dwèt ou sou de kare yo, apre sa “New Private Tab” (nouvo onglè prive).
traces-private-samsung = Samsung Internet: onglè yo anba a, apre sa “Turn on Secret mode” (mete mòd sekrè).
traces-private-firefox = Firefox: ouvri onglè yo, apre sa peze mas la.
traces-copies-title = Fichye ak papye
traces-copies-files = Yon fichye rete jiskaske ou efase l. Gade nan “Downloads” (sa ou telechaje). Apre sa, vide poubèl telefòn nan tou.
traces-copies-paper = Yon fèy enprime gen tit li ak adrès sit sa a sou li. Yon enprimant ka kenbe sa li te enprime.
