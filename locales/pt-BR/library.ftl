### Library: first page, lists, filters, topics, toolkits, resources, files, who made a text.
### Provenance: machine. No person has reviewed these sentences. People are addressed with "você". Words: see common.ftl.

## First page, /

home-title = Início
home-heading = Aprenda. Use. Passe adiante.
home-lead = Cursos e materiais das organizações da nossa coalizão. Leia aqui, imprima ou envie para alguém. Você não precisa de conta.
home-open-library = Abrir a biblioteca
home-open-trainings = Ver os cursos
home-topics = Do que você precisa hoje?
home-new = Novidades da biblioteca
home-everything = Tudo o que há na biblioteca

## Kinds of items. A word beside a sign, and an entry of the filter.

kind-resource = Material
kind-toolkit = Conjunto de materiais
kind-training = Curso
kind-event = Evento
form-article = Artigo
form-document = Documento
form-video = Vídeo
form-audio = Gravação
form-link = Link
form-form = Formulário

## Classes: how much depends on a text being right

class-critical = Importante para seus direitos ou sua segurança
class-general = Geral
class-ephemeral = Só por pouco tempo

## List of the library, /library

list-title = Biblioteca
list-lead = Tudo para ler, ouvir, ver, preencher ou baixar.
things-count = { $count ->
    [0] Nada
    [one] { $count } item
   *[other] { $count } itens
}
list-empty-title = Não há nada para esta escolha
list-empty-text = Escolha menos condições ou veja tudo.
list-none-title = A biblioteca ainda está vazia
list-none-text = Quando uma organização publicar alguma coisa, ela aparece aqui.
list-show-everything = Mostrar tudo

## Filters above the list

filter-label = Reduzir a lista
filter-topic = Tema
filter-topic-all = Todos os temas
filter-kind = Tipo
filter-kind-all = Todos os tipos
filter-language = Idioma
filter-language-all = Todos os idiomas
filter-organization = De
filter-organization-all = Todas as organizações
filter-submit = Mostrar

## Facts about an item

about-label = Sobre este texto
fact-organization = De
fact-topics = Temas
fact-languages = Leia em
fact-changed = Mudou em
fact-attribution = Escrito por
fact-license = Licença
fact-file = Arquivo
fact-class = Importância
languages-count = { $count ->
    [one] { $count } idioma
   *[other] { $count } idiomas
}
revision = Versão { $number }
updated = Atualizado em { DATETIME($day, weekday: "no") }

## Language of a text

fallback-notice = Este texto ainda não existe em { $wanted }. Mostramos em { $shown }.
fallback-others = Você também pode ler em:
fallback-part = Esta parte está em { $language }.
fallback-parts = { $count ->
    [one] { $count } parte ainda não está traduzida. Mostramos essa parte em { $shown }.
   *[other] { $count } partes ainda não estão traduzidas. Mostramos essas partes em { $shown }.
}

## Who made a text, and who checked it

provenance-machine = Tradução automática. Nenhuma pessoa revisou esta tradução.
provenance-machine-original = Escrito por uma máquina. Nenhuma pessoa revisou este texto.
provenance-machine-checked = Tradução automática, revisada por uma pessoa.
provenance-machine-checked-by = Tradução automática, revisada por { $reviewer } em { DATETIME($day, weekday: "no") }.
provenance-machine-edited = Tradução automática, corrigida por uma pessoa. Nenhuma outra pessoa revisou.
provenance-machine-edited-original = Escrito por uma máquina e corrigido por uma pessoa. Nenhuma outra pessoa revisou.
provenance-person-unchecked = Traduzido por uma pessoa. Ainda não revisado.
provenance-person-checked = Traduzido por uma pessoa. Revisado por outra pessoa.
provenance-person-credit = Tradução: { $translator }
provenance-unknown = Não sabemos como esta tradução foi feita.
provenance-unknown-original = Não sabemos como este texto foi feito.
provenance-share = { $total ->
    [one] ({ $count } de { $total } parágrafo)
   *[other] ({ $count } de { $total } parágrafos)
}
provenance-show-original = Ver o original
note-more = Mais

## A text that fell behind its original

outdated-notice = { $count ->
    [one] O original mudou depois desta tradução. { $count } parte que mudou está marcada.
   *[other] O original mudou depois desta tradução. { $count } partes que mudaram estão marcadas.
}
outdated-notice-on = O original mudou em { DATETIME($day, weekday: "no") }. As partes que mudaram estão marcadas.
block-behind = Mudou no original

## Reading a resource

task-done = Feito:
task-open = A fazer:
download = Baixar em { $language }
download-file = Baixar ({ $type }, { $size })
download-missing = Este arquivo está faltando. Avise a organização que o publicou.
other-site = Outro site:
other-site-notice = Este link abre outro site: { $site }. Não sabemos o que ele guarda sobre você.
open-link = Abrir a página
contents-label = Neste texto
notes-title = Notas
unpublished-title = Isto foi retirado
unpublished-text = A organização que publicou isto não publica mais. O conteúdo pode estar desatualizado.

## Toolkits

toolkits-heading = Conjuntos de materiais
toolkits-lead = Materiais que se completam, em boa ordem.
resources-heading = Textos, arquivos e formulários
resources-count = { $count ->
    [0] ainda sem materiais
    [one] { $count } material
   *[other] { $count } materiais
}
toolkit-contents = O que há dentro
toolkit-note = Nota:
toolkit-empty = Este conjunto ainda está vazio.

## Topics

topics-heading = Temas
topic-everything = Tudo sobre este tema
topic-empty = Ainda não há nada sobre este tema.

## Passing on

share-title = Passe adiante
share-lead = Copie este texto para uma mensagem.
share-text = { $title } — { $summary } { $address }
share-text-short = { $title } — { $address }
share-short = Endereço curto
share-address = Endereço desta página
share-copy = Copiar este texto
share-copied = Copiado
share-failed = O navegador não permitiu copiar. Selecione o texto e copie manualmente.

## Feeds, codes to scan, printed sheets

feed-title = Novidades da biblioteca – { $site }
feed-link = Acompanhar as novidades (feed Atom)
qr-lead = Quem está ao seu lado pode apontar a câmera de um telefone para este quadrado.
qr-name = Código que leva a este texto
sheet-scan = Aponte um telefone para o quadrado: ele diz se esta folha ainda vale.
sheet-title = Esta folha ainda vale?
sheet-current = Sim. Esta folha diz o mesmo que este site diz hoje.
sheet-replaced = Não. Uma versão mais nova substituiu esta folha.
sheet-withdrawn = Não use esta folha. Este texto foi retirado neste idioma.
sheet-yours = Na sua folha: versão { $number }.
sheet-newest = Abrir o texto mais novo

## Titles on a discreet site, which name no subject

quiet-item = { $kind } { $code }
quiet-topic = Tema { $number }

## Search

search-title = Busca
search-label = O que você procura?
search-submit = Buscar
search-hint = Escreva em qualquer idioma. Buscamos nos textos de todos os idiomas.
search-narrow = Reduzir a busca
search-count = { $count ->
    [0] Nenhum resultado
    [one] { $count } resultado
   *[other] { $count } resultados
}
search-count-more = Mais de { $count } resultados.
search-closer = Com mais uma palavra você chega mais perto.
search-shortened = A busca ficou longa. Lemos as primeiras { $count } letras.
search-incomplete = A busca está sendo renovada. Alguns textos ainda não aparecem.
search-meant = Você quis dizer:
search-found-in = Encontrado em { $language }
search-lessons = Nestas lições:
search-named = Temas e organizações
search-empty-title = Não encontramos nada
search-empty-text = Buscamos em todos os textos nestes idiomas:
search-everywhere = Buscar em tudo
search-contact = Você também pode perguntar para nós:

## Reading honestly: one text in two languages, changes of the original, what readers say back

reading-too-little = Só uma pequena parte deste texto já existe em { $wanted }. Mostramos tudo em { $shown }.
reading-machine-checked-on = Tradução automática, revisada por uma pessoa em { DATETIME($day, weekday: "no") }.
reading-machine-original-checked-on = Escrito por uma máquina, revisado por uma pessoa em { DATETIME($day, weekday: "no") }.
reading-machine-original-checked-by = Escrito por uma máquina, revisado por { $reviewer } em { DATETIME($day, weekday: "no") }.
reading-fact-checked = Revisado
reading-checked-by = Por { $reviewer } em { DATETIME($day, weekday: "no") }
reading-checked-on = Por uma pessoa qualificada em { DATETIME($day, weekday: "no") }
reading-outdated-whole-on = O original mudou em { DATETIME($day, weekday: "no") }, depois desta tradução.
reading-outdated-whole = O original mudou depois desta tradução.
reading-change = Ver o que mudou no original
reading-change-before = Antes:
reading-change-now = Agora:
reading-change-gone = Esta parte foi retirada do original.
reading-beside-with = Ler lado a lado com
reading-beside-end = Mostrar só em { $language }
reading-beside-label = O texto em dois idiomas
reading-wrong = Isto está errado
reading-report-title = Diga o que está errado
reading-report-about = Você escreve sobre:
reading-report-lead = Não é preciso ter conta nem dizer seu nome. Por favor, não escreva nomes de outras pessoas.
reading-report-label = O que está errado?
reading-report-hint = { $most ->
    [one] No máximo { $most } letra. Pode ser em qualquer idioma.
   *[other] No máximo { $most } letras. Pode ser em qualquer idioma.
}
reading-report-send = Enviar
reading-report-empty = Escreva em poucas palavras o que está errado.
reading-report-many = Muitas pessoas escreveram sobre este texto hoje. Não recebemos mais até amanhã. Se for urgente, avise a organização que publicou o texto.
reading-report-thanks = Agradecemos sua mensagem
reading-report-sent = Sua mensagem foi enviada. Não guardamos nada sobre você, por isso não podemos responder.
reading-report-back = Voltar ao texto
reading-wish = Pedir isto em { $language }
reading-wished = Agradecemos. Seu pedido deste texto em { $language } foi contado. Não guardamos nada sobre você.
reading-interpreter-at = Isto é importante. Peça ajuda de intérprete: { $contact }
reading-interpreter = Isto é importante. Peça ajuda de intérprete à organização que publicou o texto.

reading-parts = Mostrar qual parte está errada
reading-parts-lead = Escolha a parte que está errada.
reading-parts-end = Voltar à leitura
reading-part-wrong = Esta parte está errada

## Looking after topics, /admin/topics

topics-lead = Os temas reúnem o que há para ler. Cada um pode ter um nome e outras palavras em qualquer idioma, e a busca o encontra por todas.
topics-none = Ainda não há temas
topics-none-text = Adicione o primeiro. Os leitores veem um tema quando há algo para ler nele.
topics-gaps = Nomes em cada idioma
topics-gaps-lead = Onde um tema não tem nome, os leitores veem o nome em outro idioma.
topics-named = { $named } de { $all }
topics-without = Sem nome em { $language }
topics-without-none = Todos os temas têm nome neste idioma.
topics-all = Todos os temas
topics-lacks = Idiomas sem nome: { $count }
topic-title = Um tema
topic-nameless = Um tema sem nome
topic-items = Textos: { $count }
topic-names = Nomes e outras palavras
topic-names-lead = Cada idioma tem os seus. Onde não há nome, você vê o que os leitores desse idioma recebem.
topic-words = outras palavras: { $count }
topic-missing = Sem nome. Os leitores veem:
topic-write = Escrever um nome
topic-language-label = Código de outro idioma
topic-language-hint = Por exemplo, “so” para somali.
topic-language-go = Escrever neste idioma
topic-language-wrong = Isto não é o código de um idioma. Ele tem duas ou três letras, como “so”.
topic-below = Temas abaixo deste
topic-add = Adicionar um tema
topic-place = Lugar
topic-order = Número { $at } de { $all } aqui
topic-stands-below = Abaixo de
topic-top = No topo, abaixo de nenhum outro
topic-up = Subir
topic-down = Descer
topic-move = Colocar abaixo de outro tema
topic-move-lead = Tudo o que está abaixo vai junto. Os textos passam a ficar nos temas do novo lugar.
topic-place-label = Abaixo de qual tema
topic-too-deep = Seriam temas demais um abaixo do outro. O máximo é { $most }.
topic-circle = Um tema não pode ficar abaixo de si mesmo.
topic-unmoved = Ele já está ali, ou alguém o mudou de lugar enquanto isso.
topic-more = Mais sobre este tema
topic-remove = Remover ou unir a outro tema
topic-text-title = Como um tema se chama em um idioma
topic-label = Nome
topic-label-hint = O endereço da página segue o nome. Os endereços anteriores continuam funcionando.
topic-synonyms = Outras palavras
topic-synonyms-hint = Uma por linha: outros nomes, palavras regionais, erros comuns, o nome oficial. A busca encontra o tema por cada uma.
topic-description = Do que trata
topic-description-hint = Uma ou duas frases. Pode ficar vazio.
topic-text-remove-lead = O nome, as outras palavras e a descrição neste idioma saem. O endereço continua levando ao tema.
topic-word-long = Uma destas palavras tem mais de { $most } letras.
topic-words-many = São palavras demais. O máximo é { $most }.
topic-newer = Outra pessoa mudou estas palavras enquanto isso. O que você escreveu ainda não foi salvo. Veja o que está lá agora e salve de novo se o seu estiver certo.
topic-stands = O que está lá agora
topic-stands-nothing = Alguém removeu este idioma enquanto isso.
topic-yours = O que você escreveu
topic-holds = Textos neste tema: { $count }. Por isso ele não pode ser simplesmente removido. Una-o a outro tema; assim nada se perde.
topic-above = Temas abaixo deste: { $count }. Mude-os de lugar primeiro ou una este tema a outro.
topic-remove-empty = Não há nada neste tema. Os nomes e endereços dele saem junto.
topic-remove-button = Remover o tema
topic-merge = Unir a outro tema
topic-merge-lead = Os textos e os temas de baixo passam para o outro tema. Os nomes também, onde o outro não tem; nos demais idiomas viram outras palavras. Os endereços levam ao outro tema. De duas descrições, fica a do outro.
topic-merge-label = O tema que fica
topic-merge-none = Escolha um tema
topic-merge-button = Unir
topic-merge-below = Esse tema está abaixo deste. Primeiro coloque-o em outro lugar.
