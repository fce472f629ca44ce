### How the languages of the interface stand.
### Provenance: machine. No person has reviewed these sentences.

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
