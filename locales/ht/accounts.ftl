### Signing in, one's own account, letters.
### Provenance: machine. No person has reviewed these sentences.

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
security-only = Pa gen lòt bagay ki konekte ou: san li, ou p ap ka tounen. Ajoute yon lòt fason anvan.
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
codes-sheet-address = Konekte nan adrès sa a:
codes-sheet-name = Non pou konekte:
codes-sheet-how = Ou bezwen modpas ou tou. Chak kòd mache yon sèl fwa nan plas yon kòd aplikasyon an. Sere fèy sa a yon kote okenn lòt moun p ap jwenn li.
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

## How somebody comes back who came by a link, /account/come-back, and the warning before signing out

come-back-title = Kijan ou pral tounen?
come-back-lead = Ou antre ak yon lyen ki mache yon sèl fwa. Poko gen anyen ki ka louvri kont sa a pou ou ankò. Chwazi yon fason kounye a; ou ka ajoute lòt pita.
come-back-passkey = Ak yon kle aksè
come-back-passkey-needs = Ou bezwen yon telefòn, yon òdinatè oswa yon kle sekirite ou sèl ka louvri, ak yon navigatè ki gen script.
come-back-address = Ak adrès imèl ou
come-back-address-needs = Ou bezwen yon bwat imèl okenn lòt moun pa li: n ap voye yon lyen la chak fwa ou konekte.
come-back-password = Ak yon modpas ak kòd sekou
come-back-password-needs = Ou bezwen yon aplikasyon sou telefòn ou ki montre kòd, ak yon fèy papye pou dis kòd sekou.
come-back-later-title = Pita
come-back-later-lead = Ou ka chwazi pita tou, nan kont ou. Annatandan, ou p ap ka tounen si ou dekonekte, si ou kite sit la ak bouton anlè a, si ou pase 30 minit san ou pa fè anyen, oswa apre 12 èdtan. Lè sa a, w ap bezwen yon lòt envitasyon, epi w ap gen yon lòt kont.
come-back-later = Chwazi pita
come-back-none = Ou poko gen yon fason pou ou tounen. Si ou dekonekte, si ou kite sit la ak bouton anlè a, oswa si ou pase 30 minit san ou pa fè anyen, ou p ap ka louvri kont sa a ankò. Apre 12 èdtan, se menm bagay la.
come-back-choose = Chwazi kijan ou pral tounen
sign-out-lost = Ou p ap ka tounen. Kont sa a pa gen ni kle aksè, ni adrès imèl, ni modpas. W ap bezwen yon lòt envitasyon, epi w ap gen yon lòt kont.
sign-out-anyway = Dekonekte kanmenm

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
