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

role-everywhere = Tout kowalisyon an
role-reader = Manm
role-reader-means = Li fè pati gwoup la, li li sa ki la pou manm yo.
role-trainer = Fòmatè
role-trainer-means = Li ekri fòmasyon ak materyèl.
role-translator = Tradiktè
role-translator-means = Li mete tèks yo nan lòt lang.
role-reviewer = Moun ki verifye
role-reviewer-means = Li verifye tèks yo epi li reponn pou yo.
role-editor = Editè
role-editor-means = Li korije tèks, li pibliye yo, li retire yo.
role-organizer = Òganizatè
role-organizer-means = Li mennen fòmasyon ak evènman.
role-admin = Administratè
role-admin-means = Li bay wòl, li okipe tout bagay isit la.

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
text-contact-hint = Tout moun ka li sa: yon sit, yon adrès imel, yon nimewo telefòn. Youn sou chak liy. Ou ka kite l vid.
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
members-untitled = Yon tèks ki poko pibliye
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
invite-address-label = Adrès imel moun nan
invite-address-hint = N ap voye envitasyon an la. Kite l vid pou ou bay lyen an ou menm.
invite-address-wrong = Ekri yon sèl adrès imel, tankou non@example.org, oswa anyen.
invite-button = Envite
invite-many = Envitasyon ki louvri isit la: { $most }. Pa gen plas pou plis. Retire kèk anvan.
invited-title = Envitasyon an fèt
invited-link = Bay yon sèl moun lyen sa a. Se kounye a sèlman nou montre l.
invited-scan = Oswa kite moun nan pran kòd sa a ak kamera li.
invitations-title = Envitasyon ki louvri
invitations-mailed = voye pa imel
invitations-by-hand = bay men nan men
invitations-by = { $name } envite
invitations-revoke = Retire envitasyon an
