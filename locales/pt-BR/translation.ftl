### How the languages of the interface stand.
### Provenance: machine. No person has reviewed these sentences. People are addressed with "você". Words: see common.ftl.

## How the languages of the interface stand, /admin/languages

languages-lead = Trata-se das frases do próprio site: botões, rótulos, e-mails. Onde falta uma, os leitores a veem no próximo idioma.
language-direction = Direção
language-ltr = da esquerda para a direita
language-rtl = da direita para a esquerda
language-there = Traduzidas
language-checked = Revisadas por uma pessoa
language-machine = Feitas por uma máquina
language-missing = Faltam
language-missing-none = nada
language-missing-in = { $count }, aparecem em { $language }
language-from = Vêm de
language-from-program = o programa
language-from-folder = uma pasta de quem opera o site
language-from-both = o programa; de uma pasta de quem opera o site: { $count }
language-from-nowhere = ainda de lugar nenhum
language-items = Para ler
language-items-none = ainda nada
language-share = { $count } de { $all } ({ $hundredths }%)
language-sentences = Frases que precisam de alguém
language-name-en = inglês
language-name-es = espanhol
language-name-zh-hans = chinês simplificado
language-name-zh-hant = chinês tradicional
language-name-pt-br = português
language-name-ko = coreano
language-name-gu = guzerate
language-name-ar = árabe
language-name-ht = crioulo haitiano

## The sentences of one language, /admin/languages/…

sentences-lead = As frases aparecem como estão nos arquivos de tradução. O que está entre chaves é preenchido na página.
sentences-kinds = Quais frases
sentences-both = Todas
sentences-missing = As que faltam
sentences-unchecked = Não revisadas por uma pessoa
sentences-none = Não há nenhuma.
sentence-seen-in = Falta. Os leitores a veem em { $language }.
