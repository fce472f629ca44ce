### Organizations. Accounts and sign-in come later.
### Provenance: machine. No person has reviewed these sentences.

## List of organizations

organizations-title = Òganizasyon
organizations-lead = Òganizasyon ki pataje sa ki isit la.

## One organization

organization-part-of = Li fè pati
organization-members = Òganizasyon ki fè pati l
organization-members-count = { $count ->
    [0] pa gen òganizasyon
   *[other] { $count } òganizasyon
}
organization-items = Sa li pataje
organization-everything = Tout sa ki soti nan òganizasyon sa a
organization-empty = Òganizasyon sa a poko pataje anyen.
organization-site = Sit òganizasyon an:

## Titles on a discreet site, which name nobody

quiet-organization = Òganizasyon { $number }

## Roles, in plain words

role-reader = Manm
role-trainer = Fòmatè
role-translator = Tradiktè
role-reviewer = Moun ki verifye
role-editor = Editè
role-organizer = Òganizatè
role-admin = Administratè

## The page of an organization, for everybody

organization-contact = Kijan pou kontakte li

## What an administrator of an organization may change

manage-title = Jere òganizasyon sa a
manage-texts = Non ak deskripsyon
manage-texts-lead = Chak lang gen pawòl pa l. Lè yon lang pa gen, moun wè pawòl yon lòt lang.
manage-edit = Chanje
manage-language-add = Ajoute yon lang
manage-more = Plis sou òganizasyon sa a
manage-public = Paj tout moun wè a
text-title = Sa li di nan yon lang
text-name-label = Non
text-description-label = Kisa li ye
text-description-hint = Ak pawòl senp, pou moun ki poko konnen li. Ou ka kite l vid.
text-contact-label = Kijan pou kontakte li
text-contact-hint = Tout moun ka li sa: yon sit, yon adrès imèl, yon nimewo telefòn. Youn sou chak liy. Ou ka kite l vid.
text-save = Anrejistre
text-remove = Retire lang sa a
text-remove-lead = Pawòl nan lang sa a ap disparèt. Lòt lang yo ap rete.
add-title = Ajoute yon òganizasyon
add-language-label = Lang pawòl sa yo
organization-too-deep = Sa t ap fè twòp òganizasyon youn anba lòt. Limit la se { $most }.
move-title = Deplase òganizasyon sa a
move-lead = Tout sa ki anba l ap deplase tou. Apre sa, administratè nouvo plas la ka okipe l; administratè ansyen plas la pa kapab ankò.
move-label = Nouvo plas
move-top = Anwo nèt, pa anba okenn lòt
move-button = Deplase
move-circle = Yon òganizasyon pa ka anba pwòp tèt li.
move-unchanged = Li deja la.

## People and their roles, for administrators

members-title = Moun ak wòl
members-lead = Se administratè sèlman ki wè lis sa a.
members-empty = Poko gen moun ki gen wòl isit la.
members-none-found = Pa gen moun ki koresponn ak sa ki chwazi a.
members-filter-all = Tout wòl
members-filter-name = Non an kòmanse ak
members-until = jiska
members-give-more = Bay yon lòt wòl
members-no-role = Moun sa a pa gen okenn wòl.
members-back = Tounen nan moun ak wòl
people-title = Tout moun ki isit la
person-title = Yon moun ak wòl li yo
person-roles = Wòl
item-people-title = Moun k ap travay sou sa
item-people-lead = Chak moun ka travay sou sa sèlman, li pa wè okenn lis moun.
find-item-title = Yon wòl pou yon sèl tèks
find-item-lead = Jwenn tèks la, apre sa chwazi kiyès ki pral travay sou li.
find-item-label = Mo ki nan tit la
find-item-none = Nou pa jwenn okenn tèks òganizasyon sa a ak mo sa yo.

## A role is given or taken away

give-title = Bay yon wòl
give-lead = Moun nan ap dekonekte toupatou, epi l ap konekte ankò.
give-person-label = Moun
give-person-nobody = Chwazi yon moun
give-person-wrong = Chwazi youn nan moun ki nan lis la.
give-role-label = Wòl
give-role-wrong = Chwazi youn nan wòl sa yo.
give-until-label = Dènye jou
give-until-hint = Kite l vid si wòl la pa gen fen. Si pa gen almanak pou chwazi, ekri l konsa: 2027-01-31.
give-until-wrong = Ekri yon jou ki poko pase, tankou 2027-01-31, oswa anyen.
give-button = Bay wòl sa a
give-already = Moun sa a deja gen wòl sa a.
take-title = Retire wòl sa a?
take-link = Retire
take-button = Retire l
take-last = Se dènye administratè kowalisyon an. Bay yon lòt moun wòl la anvan.

## Somebody is invited

invite-title = Envite yon moun
invite-lead = Yon envitasyon mache yon sèl fwa, pandan sèt jou. Moun ki louvri l la jwenn wòl la.
invite-language-label = Lang moun nan
invite-address-label = Adrès imèl moun nan
invite-address-hint = N ap voye envitasyon an la. Kite l vid pou ou bay lyen an ou menm.
invite-address-wrong = Ekri yon sèl adrès imèl, tankou non@example.org, oswa anyen.
invite-button = Envite
invite-many = Envitasyon ki louvri isit la: { $most }. Pa gen plas pou plis. Retire kèk anvan.
invited-title = Envitasyon an fèt
invited-link = Bay yon sèl moun lyen sa a. Se kounye a sèlman nou montre l.
invited-scan = Oswa kite moun nan pran kòd sa a ak kamera li.
invitations-title = Envitasyon ki louvri
invitations-mailed = voye pa imèl
invitations-by-hand = bay men nan men
invitations-by = { $name } envite
invitations-revoke = Retire envitasyon an
## Mails: subjects

mail-subject-quiet = Yon mesaj pou ou
mail-subject-sign-in = Antre nan { $site }
mail-subject-roles = Wòl ou yo chanje nan { $site }
mail-subject-account = Kont ou chanje nan { $site }

## Mails: what they say. Links and digits follow on lines of their own

mail-other-language = Imèl sa a poko an { $language }.
mail-sign-in-link = Ou ka antre ak lyen sa a. Li mache yon sèl fwa, pandan 15 minit:
mail-sign-in-code = Oswa ekri chif sa yo nan paj kote ou te mande imèl sa a:
mail-sign-in-secret = Pa bay pèsonn ni lyen an ni chif yo. Nou pa janm mande yo.
mail-ignore = Si se pa ou ki te mande sa, ou pa bezwen fè anyen.
mail-no-account = Yon moun te mande antre ak adrès imèl sa a. Pa gen kont ki gen adrès sa a.
mail-no-account-hint = Si se te ou menm: petèt kont ou gen yon lòt adrès. Isit la ou ka li epi aprann san kont.
mail-invitation = Ou envite pou gen yon kont isit la. Paj sa a di pou kisa envitasyon an ye:
mail-invitation-ignore = Si ou pa vle yon kont, ou pa bezwen fè anyen.
mail-confirm-link = Yon moun te bay adrès imèl sa a pou yon kont. Si se te ou menm, lyen sa a konfime l. Li mache yon sèl fwa, pandan 15 minit:
mail-confirm-code = Oswa ekri chif sa yo nan paj kote ou te bay adrès la:
mail-roles = Sa ou gen dwa fè isit la chanje. Kont ou montre sa:
mail-address-changed = Depi kounye a kont ou gen yon lòt adrès imèl. Imèl p ap vini nan adrès sa a ankò.
mail-ways-in-changed = Yo ajoute oswa yo retire yon fason pou antre nan kont ou.
mail-account-not-you = Si se pa te ou menm, gade kont ou touswit epi soti toupatou:
mail-account-deleted = Kont ou efase, ak tout sa ki te pou ou isit la.
mail-foot-stop = Pou ou pa resevwa imèl konsa ankò:
mail-foot-account = Kont ou di ki imèl ou resevwa:
mail-foot-last = Nou p ap ekri ou ankò.

## Stopping mails: the page behind the link in an email, and the page in the account

mail-kind-no-account = Yon moun te mande antre, men pa gen kont ki gen adrès ou
mail-kind-invitation = Envitasyon
mail-kind-confirm-address = Yon moun te bay adrès ou pou yon kont
mail-kind-roles = Wòl ou yo chanje
mail-stop-title = Imèl ou resevwa
mail-stop-lead = Paj sa a pale sou yon kalite imèl:
mail-stop-comes = Ou resevwa imèl sa yo.
mail-stop-stopped = Ou p ap resevwa imèl sa yo ankò.
mail-stop-button = Sispann imèl sa yo
mail-stop-undo = Resevwa imèl sa yo ankò
mail-stop-others = Lòt imèl yo ap kontinye vini.
mail-choices-title = Imèl ou yo
mail-choices-lead = Nou ekri ou sèlman sou kont ou. Pa gen nouvèl, pa gen piblisite.
mail-choices-no-address = Kont ou pa gen adrès imèl. Se poutèt sa ou pa resevwa imèl.
mail-choices-subject-title = Sa ki ekri nan sijè imèl la
mail-choices-subject-quiet = Anyen, sèlman “{ $subject }”. Pèsonn pa ka konnen plis lè l gade yon ekran ki fèmen ak kle.
mail-choices-subject-full = Sa imèl la pale de li, ak non sit sa a
mail-choices-save = Anrejistre
mail-choices-kinds-title = Imèl ou ka sispann
mail-choices-kept-title = Imèl ki toujou vini
mail-choices-kept = Lyen pou antre, ak mesaj ki di gen yon bagay ki chanje nan kont ou: se yo menm yon vòlè ta sispann anvan. Si ou pa vle okenn, retire adrès la nan kont ou.
mail-choices-saved = Chwa ou anrejistre.

## What is held, why, how long, and who can read it

hold-title = Sa nou kenbe
hold-lead = Paj sa a di sa sit sa a kenbe, poukisa, pou konbyen tan, ak ki moun ki ka li li. Pwogram nan fè paj la ak pwòp lis pa li, epi yon kontwòl bloke nenpòt vèsyon ki ta kenbe yon lòt bagay.
hold-nobody-else = Pèsonn lòt pa resevwa anyen: pa gen kat, pa gen kontè, pa gen piblisite, pa gen sèvis tradiksyon lòt konpayi.
hold-kept = Konbyen tan
hold-readers = Ki moun ki ka li li
hold-names = Non yo nan pwogram nan
hold-reading = Lè w ap li
hold-reporting = Lè ou di nou yon bagay
hold-signing-in = Lè ou gen yon kont
hold-working = Lè w ap travay isit la
hold-running = Sa ki fè sit la mache
hold-visit = Vizit ou
hold-visit-what = Pandan pwogram nan ap voye yon paj ba ou, li konnen adrès koneksyon ou. Pou l ralanti atak, li konte demann yo, anba yon nimewo ki chanje chak èdtan. Anyen nan sa pa ekri sou disk. Ou pa resevwa “cookie”, epi pèsonn pa kenbe sa ou chèche.
hold-log = Jounal pwogram nan
hold-log-what = Lè yon bagay pa mache, pwogram nan ekri yon liy: minit la, pati sit la, sa ki pa mache, ak yon nimewo ki tire o aza. Pa gen adrès, pa gen non navigatè ou, pa gen paj ou te mande a.
hold-totals = Kantite
hold-totals-what = Konbyen fwa yo mande yon tèks nan yon lang, ak konbyen fwa yon rechèch pa jwenn anyen, jou pa jou, pou nou konnen sa ki manke. Jamè kiyès ki mande, jamè sa yo te chèche.
hold-reports = Rapò ki di yon tèks pa bon
hold-reports-what = Mo ou yo, tèks yo pale sou li a, ak jou a, pou yon moun ka korije l. Pa gen kiyès ou ye. Tanpri pa ekri non moun ladan l. Lè yon moun isit la okipe l: kiyès, ak ki jou.
hold-account = Non ou ak lang ou yo
hold-account-what = Jan ou vle yo rele ou, lang ou li ak lang ou pale, jou ou te vini, ak dènye jou ou te konekte. Yon non ou envante ase.
hold-address = Adrès imèl ou
hold-address-what = Sèlman si ou bay youn: pou lyen pou konekte, ak imèl sou kont ou. Li fèmen ak yon kle ki pou ou sèl, ki rete apa ak baz done a. Pwogram nan louvri l pou l voye yon imèl ba ou.
hold-browsers = Navigatè kote ou konekte
hold-browsers-what = Navigatè ou kenbe yon sekrè nan yon “cookie”; nou menm, nou kenbe anprent li sèlman. Epitou ki jan ak ki lè ou te konekte, minit dènye fwa ou sèvi avè l, pou l fini poukont li, ak non ou bay navigatè a.
hold-known = Navigatè nou rekonèt
hold-known-what = Kote ou te konekte, navigatè ou kenbe yon dezyèm “cookie” ki pa konekte pèsonn; nou menm, nou kenbe anprent li ak jou a sèlman. Konsa, moun k ap eseye move modpas pa ka fè ou tann. Ou ka fini ak sa nan kont ou.
hold-link = Moman w ap konekte a
hold-link-what = Anprent lyen an ak anprent chif nou te voye yo, ak sa nou mande kle aksè ou a.
hold-passkeys = Kle aksè ou yo
hold-passkeys-what = Mwatye piblik chak kle; mwatye sekrè a pa janm soti nan aparèy ou. Epitou non ou ba li, ak dènye jou ou te sèvi avè l.
hold-password = Modpas ou ak kòd ou yo
hold-password-what = Sèlman si ou mete youn. Modpas la ak kòd sekou yo rete kòm anprent pèsonn pa ka vire an modpas ankò. Sekrè aplikasyon kòd ou a fèmen ak pwòp kle pa ou.
hold-mail = Imèl pou ou
hold-mail-what = Yon imèl ap tann isit la, fèmen, jiskaske li rive; apre sa li efase. Si ou mande pa resevwa imèl ankò, anprent adrès ou a di sa.
hold-roles = Wòl ou yo
hold-roles-what = Sa ou gen dwa fè isit la, pou ki òganizasyon oswa ki tèks, depi ki lè ak jis ki lè.
hold-invitations = Envitasyon
hold-invitations-what = Wòl yo ofri a, ki moun ki envite, ak adrès kote yo voye envitasyon an, fèmen ak kle.
hold-audit = Kiyès ki chanje kisa
hold-audit-what = Lè yon moun bay yon wòl, efase yon bagay oswa chanje yon fason pou konekte: kisa, ki jou, ak non o aza moun ki fè l la. Lè yon moun ale, non o aza li a pa mennen kay pèsonn.
hold-library = Bibliyotèk la
hold-library-what = Tèks, imaj, fichye, sijè ak òganizasyon, pou tout moun li. Epitou kiyès ki ekri ak kiyès ki verifye yon tèks, si yo vle yo site non yo.
hold-index = Rechèch ak lis
hold-index-what = Li fèt ak bibliyotèk la, pou moun jwenn tèks yo epi pou paj yo rapid. Anyen ladan l pa soti nan moun k ap li.
hold-deletions = Jounal sa ki efase
hold-deletions-what = Ke yon bagay efase, ki jou ak ki kalite, ak non o aza moun ki ale yo. Li asire yon vye kopi pa fè pèsonn tounen.
hold-machine = Kle ak kontè pwogram nan
hold-machine-what = Kle ki fèmen sa nou site anwo yo, ak nimewo pwogram nan bezwen pou tèt li. Yo pa di anyen sou ou.
hold-keep-hour = Nan memwa, inèdtan pou pi plis.
hold-keep-logs = Toutotan moun k ap okipe òdinatè a kenbe jounal yo.
hold-keep-library = Toutotan li nan bibliyotèk la.
hold-keep-derived = Toutotan sa li fèt avè l la egziste.
hold-keep-year = Yon ane.
hold-keep-two-years = De ane.
hold-keep-three-years = Twa ane.
hold-keep-people = Jiskaske ou efase kont ou. Si ou pa gen okenn wòl, li efase poukont li tou dezan apre dènye fwa ou te konekte. Nou voye yon imèl ba ou 30 jou anvan, si nou gen yon adrès.
hold-keep-account = Toutotan kont ou egziste.
hold-keep-session = 12 èdtan pou pi plis, oswa jiskaske ou pase 30 minit san ou pa sèvi avè l.
hold-keep-link = Inèdtan pou pi plis. Yon jou apre, anyen pa rete.
hold-keep-known = 90 jou apre dènye fwa ou te konekte la, oswa jiskaske ou dekonekte la.
hold-keep-mail = Jiskaske li rive, oswa 7 jou apre nou sispann eseye.
hold-keep-invitation = Jiskaske yon moun aksepte l, oswa dènye jou li pase.
hold-keep-site = Toutotan sit sa a egziste.
hold-reader-everybody = Tout moun
hold-reader-person = Ou menm
hold-reader-editors = Moun ki verifye ak korije tèks
hold-reader-administrators = Administratè
hold-reader-operator = Moun k ap okipe òdinatè a
hold-reader-program = Pwogram nan sèlman
hold-own = Lè ou konekte, ou ka li, telechaje epi efase sa ki pou ou. Yo detwi kle ou an premye: apre sa, okenn kopi, kit li vye konsa, pa ka louvri sa li te fèmen.
hold-limits = Sa nou pa ka pwomèt
hold-limits-operator = Moun k ap okipe òdinatè a gen kle yo. Yo ta ka louvri sa ki fèmen, epi yon tribinal ta ka ba yo lòd fè sa.
hold-limits-program = Moun k ap okipe yon sit ka chanje pwogram li. Yon pwogram ki chanje ka li sa ou ekri apati lè sa a.
hold-limits-copies = Sa yon moun isit la te li, kopye oswa enprime rete avè l.
hold-limits-backup = Yon kopi sekou ki te fèt anvan kenbe non ou jiskaske kopi a menm efase. Pèsonn pa ka louvri adrès imèl ou ki ladan l ankò.
hold-limits-device = Telefòn ou, navigatè ou ak bwat imèl ou pa anba men nou.
hold-limits-disk = Gen disk ki kenbe vye done pou yon tan, menm apre yo ekri sou yo.
hold-check = Ou ka verifye l
hold-check-program = Pwogram nan se yon lojisyèl lib: nenpòt moun ka li ki jan li mache. Moun k ap okipe sit sa a ka enprime ak yon sèl kòmand tout sa yo ta ka fòse l bay.
hold-check-log = Chak bagay ki efase ekri epi siyen. Si yon moun chanje, ajoute oswa retire yon liy, sa parèt.
hold-check-key = Kle ki verifye l la:
mail-account-will-end = Sa fè prèske dezan pèsonn pa antre nan kont ou. L ap efase nan 30 jou. Pou kenbe l, antre:
## Passkeys, a password with codes, and showing once more who one is

passkey-button = Konekte ak yon kle aksè
passkey-without = Kle aksè yo bezwen yon navigatè ki pi nouvo, ki gen script. Ou ka sèvi ak yon lòt fason.
passkey-waiting = Telefòn ou oswa òdinatè w ap mande w kounye a.
passkey-cancelled = Anyen pa fèt: yo anile l oswa li pran twòp tan. Ou ka eseye ankò.
passkey-failed = Sa pa mache. Eseye ankò, oswa sèvi ak yon lòt fason.
passkey-under = Nan sit sa a, kle aksè yo mache nan adrès sa a:
passkey-nowhere = Kle aksè pa ka mache isit la: adrès sit sa a se yon nimewo sèlman, oswa li pa pwoteje. Ou ka sèvi ak yon lòt fason.
passkey-refused-expired = Li pran twòp tan. Louvri paj sa a ankò epi eseye yon lòt fwa.
passkey-refused-unverified = Nou pa t ka verifye kle aksè sa a. Louvri paj sa a ankò epi eseye yon lòt fwa.
passkey-refused-unknown = Nou pa konnen kle aksè sa a. Petèt yo te retire l isit la.
passkey-refused-foreign = Kle aksè sa a se pou yon lòt kont.
passkey-refused-known = Yo te deja ajoute kle aksè sa a.
passkey-refused-many = Kantite kle aksè ou ka genyen: { $most }. Retire youn anvan.
passkey-refused-doubted = Petèt gen yon kopi kle aksè sa a, se pou sa nou pa aksepte l. Konekte yon lòt fason, gade kle aksè ou yo epi retire sa a.
password-title = Konekte ak yon modpas
password-lead = Pou navigatè ki pa gen kle aksè. Ou bezwen modpas ou ak yon kòd.
password-who-label = Adrès imèl oswa non pou konekte
password-who-hint = Moun ki pa t bay adrès imèl gen yon non pou konekte, ki gen 16 lèt ak chif.
password-who-wrong = Ekri yon adrès imèl, oswa yon non pou konekte ki gen 16 lèt ak chif.
password-label = Modpas
password-code-label = Kòd
password-code-hint = Sis chif ki nan aplikasyon w lan, oswa youn nan kòd sekou ou yo.
password-code-wrong = Yon kòd gen sis chif, yon kòd sekou gen 16 lèt ak chif.
password-submit = Konekte
password-others = Lòt fason pou konekte
password-wrong = Gen yon bagay ki pa bon: non an, modpas la oswa kòd la. Chak kòd mache yon sèl fwa, tann pwochen an.
proof-title = Montre se ou menm toujou
proof-lead = Sa ki vini apre a enpòtan, se pou sa nou mande yon lòt fwa. Repons ou bon pou 15 minit.
proof-passkey-title = Ak yon kle aksè
proof-passkey-button = Sèvi ak yon kle aksè
proof-password-title = Ak modpas ou ak yon kòd
proof-submit = Kontinye
proof-nothing = Ou poko gen ni kle aksè ni modpas. Nan premye 15 minit apre ou konekte, ou ka ajoute youn. Apre sa, konekte ankò anvan.
proof-sign-in-again = Konekte ankò
security-title = Kle aksè ak modpas
security-lead = Imèl sèl se yon fason ki fèb pou konekte: moun ki li imèl ou ka antre. Pou sa ki enpòtan, ou bezwen yon kle aksè tou, oswa yon modpas ak yon kòd.
security-passkeys = Kle aksè
security-no-passkey = Ou poko gen kle aksè.
passkey-since = Ajoute
passkey-used = Dènye fwa li sèvi
passkey-never = Li poko sèvi
passkey-doubted = Petèt gen yon kopi kle aksè sa a. Retire l epi ajoute yon lòt.
security-password = Modpas ak kòd
security-no-password = Ou pa gen modpas. Ou bezwen youn sèlman nan navigatè ki pa gen kle aksè.
security-has-password = Ou gen yon modpas, ak yon aplikasyon ki montre kòd.
security-name = Ou pa t bay adrès imèl. Ak modpas ou, konekte ak non sa a:
security-codes = { $count ->
    [0] Ou pa gen okenn kòd sekou ki rete.
   *[other] Ou gen { $count } kòd sekou ki rete.
}
security-set = Mete yon modpas
security-change = Chanje modpas la ak aplikasyon an
security-back = Tounen nan kle aksè ak modpas
security-last = Moun ki bay lòt moun wòl bezwen yon kle aksè oswa yon modpas. Ajoute yon lòt anvan.
passkey-add-title = Ajoute yon kle aksè
passkey-add-lead = Telefòn ou, òdinatè w oswa yon kle sekirite kenbe l. Apre sa, ou konekte ak anprent dwèt ou, figi w, oswa kòd ki louvri aparèy la.
passkey-add-shared = Pa ajoute youn sou yon aparèy lòt moun ka louvri.
passkey-name-label = Non kle aksè sa a
passkey-name-hint = Pou ou ka rekonèt li. Se ou sèl ki wè l.
passkey-name-first = Kle aksè { $number }
passkey-add-button = Ajoute kle aksè a
passkey-one-title = Youn nan kle aksè ou yo
passkey-rename = Sere non an
passkey-remove-title = Retire kle aksè sa a
passkey-remove-lead = Pèsonn p ap konekte avè l ankò. Tout lòt navigatè ou yo ap dekonekte.
passkey-remove = Retire l
password-set-title = Mete yon modpas
password-set-lead = Pou navigatè ki pa gen kle aksè. Anplis modpas la, ou bezwen yon aplikasyon sou telefòn ou ki montre kòd.
password-set-old = Apre sa, ansyen modpas la, ansyen antre nan aplikasyon an ak ansyen kòd sekou yo p ap mache ankò.
password-new-label = Nouvo modpas
password-new-hint = Kantite lèt pou pi piti: { $least }. Ou ka mete espas. Kat oswa senk mo pèsonn pa ta mete ansanm fasil pou sonje.
password-again-label = Menm modpas la yon lòt fwa
password-short = Modpas sa a twò kout. Kantite lèt pou pi piti: { $least }.
password-common = Modpas sa a twò fasil pou devine. Pran mo pèsonn pa ta mete ansanm.
password-different = De modpas yo pa menm.
password-app-title = Aplikasyon pou kòd yo
password-app-lead = Louvri yon aplikasyon kòd sou telefòn ou epi fè l li kare sa a. Si li pa kapab, tape lèt ki anba yo.
password-app-square = Kare pou aplikasyon an. Lèt ki anba yo di menm bagay la.
password-app-letters = Lèt pou tape yo:
password-app-code = Kòd aplikasyon an montre kounye a
password-app-wrong = Sa a se pa kòd aplikasyon an. Gade si lè telefòn ou bon, tann pwochen kòd la epi eseye ankò.
password-set-submit = Sere modpas la ak aplikasyon an
password-remove-title = Retire modpas la
password-remove-lead = Aplikasyon an ak kòd sekou yo p ap mache ankò tou. Tout lòt navigatè ou yo ap dekonekte.
password-remove = Retire modpas la
codes-title = Kòd sekou ou yo
codes-lead = Chak kòd mache yon sèl fwa nan plas yon kòd aplikasyon an, pa egzanp lè telefòn lan pèdi. Enprime yo oswa ekri yo, epi sere yo yon kote ki an sekirite. Nou p ap montre yo ankò.
codes-new = Nouvo kòd sekou
codes-new-lead = Ansyen yo sispann mache lè nouvo yo fèt.
codes-new-submit = Fè nouvo kòd
security-short = Fason ki solid pou konekte, yo mande yo pou chanjman ki enpòtan.

## Signing in, /sign-in

sign-in-title = Konekte
sign-in-lead = Ou pa bezwen kont pou li oswa pou aprann isit la. Konekte si ou fè materyèl, si ou tradui yo, oswa si ou ede sit sa a mache.
sign-in-address-label = Adrès imèl ou
sign-in-address-hint = N ap voye yon lyen ak uit chif la. Ou pa bezwen modpas.
sign-in-send = Voye yon imèl ban mwen
sign-in-address-wrong = Ekri yon sèl adrès imèl, tankou name@example.org.
sign-in-already = Ou konekte sou non { $name }.

## After the address was sent, /sign-in/sent. The same words for addresses that nobody has.

sign-in-sent-title = Gade imèl ou
sign-in-sent-lead = Nou ekri nan adrès ou te mete a. Si ou gen yon kont, gen yon lyen ak uit chif nan imèl la. Tou de mache yon sèl fwa, pandan 15 minit.
sign-in-sent-late = Pa gen imèl apre kèk minit? Gade nan imèl ou pa vle yo tou.
sign-in-sent-many = Si anpil imèl te deja ale nan adrès sa a nan dènye èdtan an, pa gen nouvo imèl k ap vini. Lè sa a, tape chif ki nan nenpòt nan yo isit la: yo bon pandan inèdtan.
sign-in-code-label = Uit chif ki nan imèl la
sign-in-code-hint = Ou ka louvri lyen an nan navigatè sa a tou.
sign-in-code-wrong = Sa pa bon. Pran dènye imèl la. Apre senk esè oswa 15 minit, mande yon lòt.
sign-in-again = Mande yon lòt imèl

## The page behind the mailed link

sign-in-link-lead = Peze bouton an pou konekte nan navigatè sa a. Lyen an mache yon sèl fwa.
sign-in-digits-lead = Imèl sa a te voye pou yon lòt navigatè. Kòm ou te mande youn isit la tou, ou ka tape uit chif li yo isit la.
sign-in-elsewhere-title = Tounen nan lòt navigatè a
sign-in-elsewhere-lead = Se nan yon lòt navigatè yo te mande lyen sa a. Tape uit chif ki nan imèl la nan lòt navigatè a.
sign-in-elsewhere-why = Konsa, moun ki sèlman wè lyen an pa ka sèvi avè l. Si se pa ou ki te mande l, ou ka bliye imèl la.
sign-in-over-title = Lyen sa a pa mache ankò
sign-in-over-lead = Yo te sèvi avè l deja, li twò vye, oswa yon lòt pran plas li.

## Signing out, /sign-out

sign-out-title = Dekonekte
sign-out-lead = Apre sa, navigatè sa a bliye sa li te kenbe nan sit la.
sign-out-done-title = Ou dekonekte
sign-out-done-lead = Nou mande navigatè sa a bliye sa li te kenbe nan sit la.

## What roles are for. Each says what somebody may do, after the name of an organization or beside “What you may do”.

role-what = Sa ou ka fè
role-where = Ki kote
place-everywhere = Tout kowalisyon an
place-item = Yon tèks ki poko piblik
may-reader = Li sa ki la pou manm yo
may-trainer = Fè materyèl epi mete yo sou sit la
may-translator = Tradui tèks
may-reviewer = Verifye tèks epi pran reskonsablite pou yo
may-editor = Korije tèks epi pibliye yo
may-organizer = Dirije fòmasyon ak evènman
may-admin = Envite moun, bay wòl, epi okipe paj òganizasyon yo
roles-none = Ou poko gen okenn wòl. Moun ki okipe yon òganizasyon ka ba ou youn.

## An invitation, /invitations/…

invitation-title = Yo envite w
invitation-by = Moun ki envite w la
invitation-accept = Aksepte
invitation-has-account = Gen yon kont deja ak adrès kote yo te voye envitasyon sa a. Konekte, epi louvri lyen an ankò.
invitation-over-title = Envitasyon sa a pa mache ankò
invitation-over-lead = Yo te sèvi avè l deja, li twò vye, oswa yo retire l. Mande yon lòt.
set-up-title = Prepare sit sa a
set-up-lead = Pèsonn poko okipe sit sa a. Moun ki sèvi ak lyen sa a ap vin premye administratè a. Li mache yon sèl fwa.
name-label = Ki jan ou vle yo rele w?
name-hint = Yon non ou envante ase. Lòt moun k ap travay isit la ka wè l.
mail-language-label = Lang imèl yo voye ba ou

## One's own account, /account

account-title = Kont ou
administration-title = Administrasyon
save = Anrejistre
saved = Li anrejistre.
profile-title = Non ak lang
profile-lead = Ki jan yo rele w, ak nan ki lang ou li.
reading-title = Lang ou li
reading-hint = Mete pi bon an an premye. Lis yo ak rechèch yo swiv lòd sa a.
reading-place = Plas { $place }
reading-none = (okenn lang)
spoken-title = Lang ou pale
spoken-hint = Yo ka pa menm ak lang ou li yo.
address-title = Adrès imèl
address-lead = Kote lyen pou konekte yo ale.
address-now = Imèl rive jwenn ou nan:
address-none = Pa gen adrès imèl.
address-waiting-title = Konfime nouvo adrès la
address-waiting = Nou voye yon lyen ak uit chif la. Yo mache pandan 15 minit:
address-new-label = Nouvo adrès imèl
address-new-hint = Li konte lè ou fin sèvi ak lyen an oswa chif nou voye yo.
address-new-send = Voye yon imèl la
address-confirm-title = Èske se adrès ou sa a?
address-confirm-send = Sèvi ak adrès sa a
address-remove-title = Retire adrès la
address-remove-lead = Ou ka konekte san imèl. Apre sa pèsonn pa ka ekri w.
address-taken = Yon lòt kont gen adrès sa a.
browsers-title = Kote ou konekte
browsers-lead = Gade navigatè ou yo, epi dekonekte depi lwen.
browsers-about = Nou kenbe jou a ak non ou bay yon navigatè. Nou pa kenbe ki aparèy li ye ni ki kote li ye.
browsers-this = Navigatè sa a
browsers-nameless = Yon navigatè ki pa gen non
browsers-since = Depi { DATETIME($day, weekday: "no") }
browsers-name-label = Non
browsers-everywhere = Dekonekte tout kote
browsers-everywhere-lead = Nan navigatè sa a tou, menm kote a.
browsers-known = Navigatè nou rekonèt
browsers-known-lead = Kote ou te konekte, navigatè a kenbe yon dezyèm “cookie” pandan 90 jou, oswa jiskaske ou dekonekte la. Li pa konekte pèsonn. Li sèlman fè ou pa bezwen tann lè lòt moun ap eseye move modpas.
browsers-known-count = { $count ->
    [0] Nou pa rekonèt okenn nan navigatè ou yo.
   *[other] Nou rekonèt { $count } nan navigatè ou yo.
}
browsers-known-forget = Bliye yo tout

## What is held about somebody, /account/data and /account/delete

data-title = Sa nou kenbe sou ou
data-lead = Li l, pote l ale, oswa efase l.
data-about = Se tout sa sit la kenbe sou ou.
data-sealed = (fèmen ak yon kle ki pou ou sèlman)
data-days-title = Jou
data-days = Isit la depi { DATETIME($since, weekday: "no") }, dènye fwa ou konekte { DATETIME($seen, weekday: "no") }
data-roles = Wòl
data-ways-in = Kle aksè ak modpas
data-invitations = Envitasyon ou fè k ap tann
data-changes = Sa ki sou ou nan lis chanjman yo
data-file-title = Pote l ale nan yon fichye
data-file-lead = Fichye a gen tout bagay, chak wòl ak chak chanjman tou. Mete l kote se ou sèl ki ka li l.
delete-title = Efase kont ou
delete-key = Anvan, nou detwi kle ki fèmen adrès imèl ou a. Apre sa pèsonn pa ka louvri l, menm nan ansyen kopi yo.
delete-rows = Apre sa, tout lòt bagay sou ou ale: non, lang, wòl, kle aksè. Ou dekonekte tout kote menm kote a. Pèsonn pa ka defè sa.
delete-stays = Sa ki rete: tèks ou te travay sou yo, ak yon lis chanjman. Ladan l gen yon mo o aza nan plas ou, ki pa mennen sou pèsonn.
delete-legend = Èske ou sèten?
delete-sure = Wi, efase kont mwen
delete-unsure = Mete yon mak nan kare a anvan.
delete-last = Ou se dènye administratè kowalisyon an. Bay yon lòt moun wòl administratè a anvan.
gone-title = Kont ou pa la ankò
gone-lead = Tout sa nou te kenbe sou ou efase.

admin-people = Moun ak wòl
admin-topics = Sijè
admin-languages = Lang sit la
admin-reports = Sa lektè yo siyale
admin-wishes = Lang lektè yo mande
admin-searches = Rechèch ki pa jwenn anyen
admin-audit = Lis chanjman

office-lead = Sa w ap okipe.
office-people-lead = Gade kiyès ki isit la, envite moun, bay wòl epi wete wòl.
office-organizations-lead = Ekri paj òganizasyon yo, ajoute lòt, chanje plas yo.
office-topics-lead = Bay sijè bibliyotèk la non nan chak lang.
office-languages-lead = Gade konbyen chak lang sit la fini.
office-reports-lead = Li sa lektè yo di ki pa bon, epi okipe sa.
office-wishes-lead = Gade ki tèks moun mande nan ki lang.
office-searches-lead = Gade nan ki lang moun chèche bagay ki pa isit la.
office-audit-lead = Gade kiyès ki bay ki wòl, epi si pèsonn pa chanje lis la.
office-manage-lead = Ekri paj li, ajoute òganizasyon anba li.
office-waiting = { $count } ap tann
audit-lead = Kiyès ki chanje kisa nan wòl, òganizasyon ak kont, epi ki lè. Pa gen anyen sou lektè yo isit la.
audit-whole = Lis la antye. Pèsonn pa chanje yon liy ni wete yon liy nan mitan.
audit-gap = Gen liy ki manke anvan nimewo { $number }.
audit-changed = Liy nimewo { $number } pa sa yo te ekri a.
audit-broken-help = Yon moun chanje lis la apati la. Tanpri, di moun ki jere sèvè a sa, epi telechaje lis la.
audit-filter-action = Sa ki fèt
audit-filter-all = Tout
audit-filter-from = Depi
audit-filter-to = Jiska
audit-none = Pa gen liy konsa.
audit-who = Kiyès
audit-whom = Sou
audit-detail = Detay
audit-number = Nimewo { $number }
audit-operator = Moun ki jere sèvè a
audit-server = Pwogram nan
audit-nameless = Yon moun ki pa gen non isit la
audit-place-gone = yon kote ki pa la ankò
audit-file-title = Telechaje lis la
audit-file-lead = Yon liy pou chak chanjman, ak kòd kontwòl li, pou nenpòt moun ka verifye l. Dokiman yo di kijan.
action-role-given = Yo bay yon wòl
action-role-taken = Yo wete yon wòl
action-invitation-made = Yo fè yon envitasyon
action-invitation-revoked = Yo retire yon envitasyon
action-invitation-accepted = Yon moun aksepte yon envitasyon
action-organization-added = Yo ajoute yon òganizasyon
action-organization-moved = Yo chanje plas yon òganizasyon
action-organization-written = Yo ekri paj yon òganizasyon
action-organization-language-removed = Yo wete yon lang nan yon òganizasyon
action-person-added = Yo fè yon kont
action-person-deleted = Yo efase yon kont
action-person-exported = Yon moun pran done li yo
action-sessions-ended = Yo dekonekte
action-address-changed = Adrès imel la chanje
action-passkey-added = Yo ajoute yon kle aksè
action-passkey-removed = Yo wete yon kle aksè
action-passkey-doubted = Yo refize yon kle aksè: petèt gen yon kopi
action-password-set = Yo mete yon modpas
action-password-removed = Yo wete yon modpas
action-one-time-password-changed = Kòd aplikasyon an chanje
action-recovery-codes-made = Yo fè kòd sekou
action-topic-written = Yo ekri yon sijè
action-topic-added = Yo ajoute yon sijè
action-topic-moved = Yo chanje plas yon sijè
action-topic-merged = Yo mete yon sijè ansanm ak yon lòt
action-topic-removed = Yo wete yon sijè
action-topic-language-removed = Yo wete yon lang nan yon sijè
action-purged = Efase paske tan li fini
action-restored = Yo remete yon kopi sekirite
action-lockdown-begun = Chanjman yo kanpe
action-lockdown-ended = Chanjman yo pèmèt ankò
reports-lead = Lektè yo ekri san bay non yo. Men sa yo ekri ka di yon bagay sou yon moun: pa pase l bay lòt moun.
reports-filter-stand = Kiyès
reports-open = Sa k ap tann
reports-done = Fini
reports-none = Pa gen anyen k ap tann isit la.
reports-then = Sa lektè a te wè
reports-now = Kounye a
reports-same = Menm bagay la
reports-gone = Pati sa a pa nan tèks la ankò.
reports-to-text = Gade l nan tèks la
reports-settle = Make l fini
reports-settle-all = Make tout sa ki sou tèks sa a fini
reports-reopen = Kite l tann ankò
reports-delete = Efase
reports-delete-title = Efase mesaj sa a?
reports-delete-lead = L ap disparèt nèt. Efase sa ki pa serye oswa ki fè yon moun mal. Sa ou fin okipe, make l fini.
data-reports = Mesaj lektè ou make fini
wishes-lead = Lektè yo peze “Mande sa nan lang mwen”. Nou konte konbyen fwa, epi nou pa kenbe anyen sou moun ki mande a.
wishes-month = Mwa
wishes-texts = Dapre tèks
wishes-count = mande { $count } fwa
wishes-share = { $percent } % la
wishes-none = Pèsonn poko mande yon lang.
totals-count = Konbyen fwa
totals-file = Telechaje tankou yon tablo
searches-lead = Konbyen fwa yon rechèch pa jwenn anyen, chak semèn. Sa moun te chèche a, nou pa kenbe l okenn kote.
searches-week = Semèn depi
searches-none = Poko gen okenn rechèch san rezilta ki konte.
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

## How the languages of the interface stand, /admin/languages

languages-lead = Sa a se sou fraz sit la menm: bouton, etikèt, imel. Kote youn manke, lektè yo wè l nan lang ki vin apre a.
language-direction = Direksyon
language-ltr = de goch a dwat
language-rtl = de dwat a goch
language-there = Ki tradwi
language-checked = Yon moun verifye
language-machine = Yon machin fè
language-missing = Sa ki manke
language-missing-none = anyen
language-missing-in = { $count }, yo parèt nan { $language }
language-from = Yo soti nan
language-from-program = pwogram nan
language-from-folder = yon dosye moun ki okipe sit la
language-from-both = pwogram nan; nan yon dosye moun ki okipe sit la: { $count }
language-from-nowhere = poko soti okenn kote
language-items = Pou li
language-items-none = poko gen anyen
language-share = { $count } sou { $all } ({ $hundredths } %)
language-sentences = Fraz ki bezwen yon moun
language-name-en = anglè
language-name-es = panyòl
language-name-zh-hans = chinwa senplifye
language-name-zh-hant = chinwa tradisyonèl
language-name-pt-br = pòtigè
language-name-ko = koreyen
language-name-gu = goujarati
language-name-ar = arab
language-name-ht = kreyòl ayisyen

## The sentences of one language, /admin/languages/…

sentences-lead = Fraz yo la jan yo ye nan dosye tradiktè yo. Sa ki ant akolad yo ranpli sou paj la.
sentences-kinds = Ki fraz
sentences-both = Tout
sentences-missing = Sa ki manke
sentences-unchecked = Pèsonn poko verifye
sentences-none = Pa gen okenn.
sentence-seen-in = Li manke. Lektè yo wè l nan { $language }.
