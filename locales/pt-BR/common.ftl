### Sentences that stand on every page: frame, languages, lists, sizes, accessibility statement.
### Provenance: machine. No person has reviewed these sentences. People are addressed with "você".
###
### Portuguese as written in Brazil, in words that readers from Portugal, Angola and Cabo Verde understand too. Of two words, take the one
### that both sides of the ocean use: "telefone" (no celular, telemóvel), "abrir de novo" (no recarregar), "publicar" (no compartilhar, partilhar).
### Where no common word exists the Brazilian one stands: arquivo, tela, baixar. Leave out gender where it can be done ("pessoa").
### [one] covers 0 and 1 in Brazil: write [0] where zero must be said. Nobody needs to write [many].
###
### Words. Each is used for one thing only; a speaker may change them, then everywhere:
###   item item, conteúdo · resource material · toolkit conjunto de materiais · training curso · lesson lição · part of a training parte · topic tema
###   library biblioteca · organization organização · coalition coalizão · event evento · sign-up inscrição · checklist lista de tarefas · quiz perguntas · certificate certificado
###   original original · translation tradução · machine translation tradução automática · revision, version versão · reviewer pessoa que revisa · to check revisar
###   draft rascunho · to publish publicar · to withdraw retirar · to share (an organization) publicar · to pass on passar adiante
###   account conta · file arquivo · document documento · form formulário · field campo · link link · address of a page endereço · to download baixar · to print imprimir
###   site site · page página · screen reader leitor de tela · video vídeo · recording gravação · to load again abrir de novo · try again tentar de novo

## Terms

-product = Semilla
-wcag = WCAG 2.2

## The frame of every page

page-title = { $page } – { $site }
skip-link = Ir para o texto principal
exit-link = Sair deste site
nav-label = Menu principal
nav-home = Início
nav-library = Biblioteca
nav-trainings = Cursos
nav-organizations = Organizações
breadcrumbs-label = Você está aqui

## Languages of the interface

languages-title = Idioma desta página
languages-all = { $count ->
    [one] { $count } idioma
   *[other] Todos os { $count } idiomas
}
languages-unchecked = ainda não revisado por uma pessoa
languages-offer = Este site também existe em { $language }.

## Footer

footer-about-title = O que é { -product }
footer-about = { -product } é uma biblioteca e uma escola que pertence às organizações que a usam. Sem conta, sem rastreamento, sem publicidade.
footer-help-title = Ajuda
footer-accessibility = Acessibilidade
footer-about-translation = Sobre esta tradução
footer-machine = Uma máquina escreveu os menus, botões e avisos deste site. Nenhuma pessoa revisou essas frases ainda.
footer-license = Este site funciona com software livre. Você pode ler { $source }.
    .source = como ele é feito

## Ways on, on error pages and empty lists

go-home = Ir para a página inicial
go-library = Procurar na biblioteca
go-trainings = Ver os cursos
go-back = Voltar

## Pages of a list

pagination-label = Páginas da lista
pagination-next = Próxima página
pagination-first = Voltar à primeira página

## Sizes of files

size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
size-kilobytes = { NUMBER($count, maximumFractionDigits: 0) } KB
size-megabytes = { NUMBER($count, maximumFractionDigits: 1) } MB

## Accessibility statement, /accessibility

accessibility-title = Acessibilidade
accessibility-aim = { -product } precisa funcionar para uma pessoa cansada, com um telefone antigo e poucos dados. Precisa funcionar para quem lê pouco e para quem ouve um leitor de tela. Nossa meta é { -wcag }, nível AA, em cada página e em cada idioma.
accessibility-works-title = O que funciona
accessibility-works-keyboard = Tudo funciona só com o teclado, e você sempre vê onde está.
accessibility-works-scripts = Todas as páginas funcionam sem JavaScript. As listas e as lições não usam JavaScript nenhum.
accessibility-works-size = Você pode dobrar o tamanho do texto. Todas as páginas cabem em uma tela de 320 pixels de largura.
accessibility-works-language = Cada texto informa o seu idioma, para que o leitor de tela use a voz certa.
accessibility-works-color = Nada é dito só com cores. Há sempre uma palavra ou um sinal ao lado.
accessibility-works-data = As páginas são pequenas. Uma página de leitura é feita para ter menos de 50 KB.
accessibility-tested-title = O que foi testado
accessibility-tested = Um programa (axe) verifica cada tipo de página. Ele testa com fundo claro e escuro, em tela pequena e grande, com e sem JavaScript. Um programa assim encontra só uma parte dos problemas.
accessibility-gaps-title = O que ainda não funciona
accessibility-gaps-people = Nenhuma pessoa que usa leitor de tela todos os dias testou estas páginas ainda.
accessibility-gaps-languages = Os menus, botões e avisos estão completos em: { $languages }. Em outros idiomas você vai encontrar frases em inglês. Elas estão marcadas como inglês.
accessibility-gaps-machine = Uma máquina escreveu e traduziu os menus, botões e avisos. Nenhuma pessoa revisou essas frases ainda.
accessibility-gaps-files = Os documentos para baixar vêm de muitas organizações. Alguns são fotos de papel, e um leitor de tela não consegue ler.
accessibility-gaps-media = Nem todas as gravações têm legendas ou um texto para ler.
accessibility-tell-title = Fale conosco
accessibility-tell = Alguma coisa não funciona para você? Avise a organização que publicou o texto ou o escritório da coalizão. Não é preciso ter conta nem dizer seu nome.
accessibility-contact = Nosso contato: { $contact }
accessibility-changed = Última mudança nesta página: { DATETIME($day, weekday: "no") }.
