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
