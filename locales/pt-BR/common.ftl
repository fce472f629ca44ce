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
###   search busca, buscar · printed sheet folha · trace rastro · browser navegador · history histórico · tab aba · to press (phone) tocar · interpreter intérprete

## Terms

-product = Semilla
-wcag = WCAG 2.2

## The frame of every page

page-title = { $page } – { $site }
skip-link = Ir para o texto principal
exit-link = Sair deste site
nav-label = Menu principal
nav-menu = Menu
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

## Who made the interface in this language, /about-this-translation

about-translation-title = Sobre esta tradução
about-translation-lead = Aqui dizemos quem escreveu as palavras deste site: os menus, os botões e os avisos. Cada texto da biblioteca informa quem o fez.
about-translation-made-title = Quem escreveu estas palavras
about-translation-made-person = Uma pessoa escreveu estas palavras.
about-translation-made-machine = Uma máquina escreveu estas palavras.
about-translation-made-machine-edited = Uma máquina escreveu estas palavras, e uma pessoa corrigiu.
about-translation-made-unknown = Não sabemos quem escreveu estas palavras.
about-translation-made-none = Este site ainda não tem menus e botões neste idioma. Só há textos da biblioteca.
about-translation-complete = { $total ->
    [one] A única frase que aparece para visitantes ({ $total }) está neste idioma.
   *[other] Todas as { $total } frases que aparecem para visitantes estão neste idioma.
}
about-translation-partial = { $total ->
    [one] { $count } de { $total } frase está neste idioma.
   *[other] { $count } de { $total } frases estão neste idioma.
}
about-translation-checked-title = Quem revisou
about-translation-checked-none = Nenhuma pessoa revisou estas palavras ainda.
about-translation-checked = { $total ->
    [one] Uma pessoa revisou { $count } de { $total } frase.
   *[other] Uma pessoa revisou { $count } de { $total } frases.
}
about-translation-checked-by = Revisão: { $names }
about-translation-checked-rule = Quando uma frase muda, a revisão dela não vale mais. Alguém precisa ler de novo.
about-translation-languages-title = Os idiomas deste site
about-translation-chain-title = Quando algo não existe neste idioma
about-translation-chain = Então mostramos no primeiro destes idiomas em que existir, e dizemos qual é.
about-translation-chain-none = Todas as frases deste site existem neste idioma. Um texto que não existe aparece no idioma dele, e dizemos qual é.
about-translation-texts-title = O que dizemos sobre os textos da biblioteca
about-translation-texts-language = Em que idioma está cada parte, quando não é o idioma da página.
about-translation-texts-made = Se uma pessoa ou uma máquina fez o texto, e se uma pessoa revisou. Dizemos só o que foi registrado.
about-translation-texts-changed = Que partes mudaram no original depois da tradução.
about-translation-texts-critical = Um texto sobre direitos, saúde, dinheiro ou segurança aparece no idioma original. A tradução automática só aparece depois que uma pessoa qualificada revisar.
about-translation-help-title = Como você pode ajudar
about-translation-help = Você lê bem este idioma? Conte para nós que palavras estão erradas e como você diria. Não é preciso ter conta nem dizer seu nome.
about-translation-contact = Escreva ou ligue para nós: { $contact }
about-translation-no-contact = Avise a organização que passou um texto para você. Ela vai contar para nós o que você disse.

## Leave no trace, /leave-no-trace. Short sentences for a person in a hurry.

traces-short = Sem rastro
traces-title = Como não deixar rastro
traces-lead = Outras pessoas podem olhar este telefone? Então esta página é para você. Leia uma vez, em um momento calmo.
traces-exit-title = O que faz o link “Sair deste site”
traces-exit-away = Ele abre outro site, um site comum, na mesma aba.
traces-exit-forget = Ele pede ao navegador que esqueça o que guardou deste site.
traces-exit-escape = Com um teclado, você pode apertar Esc três vezes. Isso só funciona nas páginas com um botão para copiar ou passar adiante. As outras páginas não usam JavaScript e não reconhecem nenhuma tecla.
traces-cannot-title = O que o link não pode fazer
traces-cannot-history = Ele não pode tirar este site do histórico do navegador.
traces-cannot-back = O botão Voltar ainda pode trazer até aqui.
traces-cannot-files = Os arquivos que você baixou ficam no telefone. As imagens que você fez da tela também.
traces-cannot-messages = As mensagens que você enviou ficam no aplicativo de mensagens.
traces-cannot-network = Quem é dono do Wi-Fi e a empresa de telefone podem ver o nome deste site. Não podem ver que páginas você lê.
traces-keeps-title = O que este site guarda
traces-keeps-device = Este site não põe nada no seu telefone: nem cookies, nem conta, nem lista do que você lê. O navegador faz as próprias cópias das páginas e o próprio histórico.
traces-keeps-server = O servidor não anota o endereço de nenhum telefone, nem o minuto de uma visita.
traces-history-title = Tire este site do histórico
traces-history-lead = Um histórico vazio pode causar perguntas. Muitas vezes é mais seguro apagar só as linhas deste site. No seu telefone, os botões podem ter nomes um pouco diferentes.
traces-chrome-title = Chrome no Android
traces-chrome-menu = Toque nos três pontos (⋮) no alto da tela.
traces-chrome-history = Toque em “Histórico”.
traces-chrome-line = Encontre este site na lista. Toque na cruz (×) ou na lixeira ao lado de cada linha.
traces-chrome-all = Para apagar tudo: toque em “Excluir dados de navegação”, escolha o período e confirme.
traces-safari-title = Safari no iPhone
traces-safari-book = Toque no livro aberto, embaixo. Em telefones mais novos, toque primeiro nos três pontos (…) e depois em “Favoritos”.
traces-safari-clock = Toque no relógio ou em “Histórico”.
traces-safari-line = Encontre este site na lista. Arraste a linha para o lado e toque em “Apagar”.
traces-safari-all = Para apagar tudo: toque em “Limpar”, escolha o período e confirme.
traces-samsung-title = Samsung Internet
traces-samsung-menu = Toque nas três linhas (☰), embaixo.
traces-samsung-history = Toque em “Histórico”.
traces-samsung-line = Encontre este site na lista. Segure o dedo sobre a linha e depois toque em “Excluir”.
traces-samsung-all = Para apagar tudo: abra “Configurações”, depois “Dados de navegação pessoais” e depois “Excluir dados de navegação”.
traces-firefox-title = Firefox no Android
traces-firefox-menu = Toque nos três pontos (⋮).
traces-firefox-history = Toque em “Histórico”.
traces-firefox-line = Encontre este site na lista. Toque na cruz (×) ao lado de cada linha.
traces-firefox-all = Para apagar tudo: toque na lixeira no alto da tela, escolha o período e confirme.
traces-private-title = Melhor: leia em uma aba privada
traces-private-lead = Uma aba privada não grava histórico. Feche a aba quando terminar. Ela não esconde você da rede, nem de um programa que vigia o telefone.
traces-private-chrome = Chrome: os três pontos (⋮) e depois “Nova guia anônima”.
traces-private-safari = Safari: segure o dedo sobre os dois quadrados e depois toque em “Nova Aba Privada”.
traces-private-samsung = Samsung Internet: as abas, embaixo, e depois “Ativar modo Secreto”.
traces-private-firefox = Firefox: abra as abas e depois toque na máscara.
traces-copies-title = Arquivos e papel
traces-copies-files = Um arquivo fica até você apagar. Olhe em “Downloads” e depois esvazie também a lixeira do telefone.
traces-copies-paper = Uma folha impressa mostra o título do texto e o endereço deste site. Uma impressora pode guardar o que imprimiu.
