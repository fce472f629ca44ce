### Pages and sentences for when something does not work. They blame the form or us, never the person.
### Provenance: machine. No person has reviewed these sentences.

## A page that is not there (404)

not-found-title = Nou pa gen paj sa a
not-found-text = Petèt adrès la twò ansyen, oswa gen yon lèt ki manke. Ou pa fè anyen ki mal.
not-found-languages = Oswa chwazi lang ou
unknown-language-title = Sit sa a poko pale lang sa a
unknown-language-text = Chwazi youn nan lang sa yo. Gen anpil tèks ki disponib nan plis lang pase sit la.

## Requests that cannot be answered (400, 403, 405, 408, 413, 414, 415, 421)

refused-title = Nou pa t ka fè sa
refused-text = Demann nan pa mache ak paj sa a. Tounen dèyè, chaje paj la ankò, epi eseye yon lòt fwa.
refused-other-site = Demann nan soti sou yon lòt sit, kidonk nou pa fè l. Ouvri paj la isit la epi eseye ankò.
refused-forbidden = Pati sa a nan sit la pa ouvè pou ou.
refused-method = Paj sa a pa mache konsa. Tounen dèyè epi chaje l ankò.
refused-slow = Koneksyon an te twò lant, epi nou sispann tann. Petèt sa ou te ekri a pa t rive. Eseye ankò.
refused-large = Sa te twòp yon sèl kou. Nou ka pran jiska { $size }. Voye mwens, oswa voye l an ti moso.
refused-address = Adrès sa a twò long. Ale nan paj akèy la epi chèche apati la.
refused-type = Nou pa ka li sa ki rive jwenn nou an. Chaje paj la ankò epi eseye yon lòt fwa.
refused-host = Adrès sa a se pa adrès sit sa a. Gade adrès la byen epi eseye ankò.
refused-often = Twòp demann rive nan yon ti tan. Tann { $minutes } minit epi eseye ankò.

## Our own faults (500, 503, 504)

server-title = Gen yon pwoblèm bò kote nou
server-text = Se fòt nou, se pa fòt ou. Tann yon minit epi chaje paj la ankò.
busy-title = Nou gen twòp vizitè kounye a
busy-text = Se fòt nou, se pa fòt ou. Tann yon minit epi chaje paj la ankò.
resting-title = N ap travay sou sit la
resting-text = Tounen nan kèk minit. Anyen pa pèdi.
read-only-title = Kounye a, anyen pa ka chanje
read-only-text = Ou ka li tout bagay tankou anvan. Nou pa t sere sa ou te voye a: tounen dèyè pou kopye l, epi eseye ankò pita.
unconfirmed-title = Nou pa konnen si sa anrejistre
unconfirmed-text = Koneksyon ak bazdone nou an koupe nan moman sa a menm. Tounen dèyè, gade si li la, epi si li pa la, voye l ankò.
read-only-notice = Kounye a, ou pa ka voye fòm sa a. Tanpri tounen pita.
request-number = Si ou pale nou de sa, di nimewo sa a:

## Forms (422)

summary-title = Gen yon bagay ki manke
summary-page-title = Erè: { $title }
summary-count = { $count ->
    [1] Tanpri gade { $count } espas ankò
   *[other] Tanpri gade { $count } espas sa yo ankò
}
field-error = Erè:
field-empty = Espas sa a bezwen yon repons.
field-long = Espas sa a pa ka pran plis pase { $most } lèt.
field-unknown = Chwazi youn nan repons ki nan lis la.
summary-again-title = Sa poko fèt
form-again = Tanpri peze bouton an yon lòt fwa. Nou mande sa pou nou bloke pwogram ki ranpli fòm poukont yo.
form-trap-label = Kite espas sa a vid: li la pou pwogram ki ranpli fòm poukont yo
form-trap-filled = Gen yon espas ki dwe rete vid. Efase sa ki ladan l, epi peze bouton an yon lòt fwa.

## Files in a form (422)

file-hint-one = Fichye a ka gen jiska { $most } MB.
file-hint-many = { $count ->
    [1] { $count } fichye sèlman. Li ka gen jiska { $most } MB.
   *[other] { $count } fichye pou pi plis. Chak fichye ka gen jiska { $most } MB.
}
file-again = Tanpri chwazi fichye ou yo ankò: navigatè a pa kenbe yo lè yon fòm tounen.
file-missing = Chwazi yon fichye.
file-empty = Pa gen anyen nan “{ $name }”. Chwazi yon lòt fichye.
file-large = “{ $name }” twò gwo pou fòm sa a. Yon fichye ka gen jiska { $most } MB.
file-many = Chwazi { $most } fichye pou pi plis.
file-large-together = Fichye yo ansanm twò gwo. Nou ka pran { $most } MB yon sèl kou.
file-cut-off = Se pa tout bagay ki rive jwenn nou. Chwazi fichye yo ankò, epi peze bouton an yon lòt fwa.
