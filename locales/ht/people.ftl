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
