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
