### Organizations, roles, invitations, the administration.
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
give-lead = Moun nan ap dekonekte toupatou, epi l ap konekte ankò. Si li poko gen yon fason pou l konekte ankò, li rete konekte.
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

## The administration of the coalition: the way to its parts

admin-people = Moun ak wòl
admin-topics = Sijè
admin-languages = Lang sit la
admin-reports = Sa lektè yo siyale
admin-wishes = Lang lektè yo mande
admin-searches = Rechèch ki pa jwenn anyen
admin-audit = Lis chanjman

## The administration: its first page, and what is looked after

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
