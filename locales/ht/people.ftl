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
hold-reports-what = Mo ou yo, tèks yo pale sou li a, ak jou a, pou yon moun ka korije l. Pa gen kiyès ou ye. Tanpri pa ekri non moun ladan l.
hold-account = Non ou ak lang ou yo
hold-account-what = Jan ou vle yo rele ou, lang ou li ak lang ou pale, jou ou te vini, ak dènye jou ou te konekte. Yon non ou envante ase.
hold-address = Adrès imèl ou
hold-address-what = Sèlman si ou bay youn: pou lyen pou konekte, ak imèl sou kont ou. Li fèmen ak yon kle ki pou ou sèl, ki rete apa ak baz done a. Pwogram nan louvri l pou l voye yon imèl ba ou.
hold-browsers = Navigatè kote ou konekte
hold-browsers-what = Navigatè ou kenbe yon sekrè nan yon “cookie”; nou menm, nou kenbe anprent li sèlman. Epitou ki jan ak ki lè ou te konekte, minit dènye fwa ou sèvi avè l, pou l fini poukont li, ak non ou bay navigatè a.
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
hold-keep-quarter = 15 minit. Yon jou apre, anyen pa rete.
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
