### Organizations. Accounts and sign-in come later.
### Provenance: machine. No person has reviewed these sentences. People are addressed with "você". Words: see common.ftl.

## List of organizations

organizations-title = Organizações
organizations-lead = As organizações que publicam o que há aqui.

## One organization

organization-part-of = Faz parte de:
organization-members = Organizações que fazem parte dela
organization-members-count = { $count ->
    [0] nenhuma organização
    [one] { $count } organização
   *[other] { $count } organizações
}
organization-items = O que ela publica
organization-everything = Tudo desta organização
organization-empty = Esta organização ainda não publicou nada.
organization-site = Site próprio:

## Titles on a discreet site, which name nobody

quiet-organization = Organização { $number }

## Mails: subjects

mail-subject-quiet = Uma mensagem para você
mail-subject-sign-in = Entrar em { $site }
mail-subject-roles = Suas funções em { $site } mudaram
mail-subject-account = Sua conta em { $site } mudou

## Mails: what they say. Links and digits follow on lines of their own

mail-other-language = Este e-mail ainda não existe em { $language }.
mail-sign-in-link = Você pode entrar com este link. Ele funciona uma só vez, por 15 minutos:
mail-sign-in-code = Ou digite estes números na página em que pediu este e-mail:
mail-sign-in-secret = Não passe o link nem os números a ninguém. Nós nunca pedimos isso.
mail-ignore = Se não foi você que pediu, não é preciso fazer nada.
mail-no-account = Alguém quis entrar com este endereço de e-mail. Nenhuma conta tem este endereço.
mail-no-account-hint = Se foi você: talvez sua conta tenha outro endereço. Aqui você pode ler e aprender sem conta.
mail-invitation = Você recebeu um convite para ter uma conta aqui. Esta página diz para que é o convite:
mail-invitation-ignore = Se não quiser uma conta, não é preciso fazer nada.
mail-confirm-link = Alguém informou este endereço de e-mail para uma conta. Se foi você, este link confirma o endereço. Ele funciona uma só vez, por 15 minutos:
mail-confirm-code = Ou digite estes números na página em que informou o endereço:
mail-roles = O que você pode fazer aqui mudou. Sua conta mostra:
mail-address-changed = A partir de agora sua conta tem outro endereço de e-mail. Este não recebe mais e-mails.
mail-ways-in-changed = Uma forma de entrar na sua conta foi acrescentada ou retirada.
mail-account-not-you = Se não foi você, olhe sua conta agora mesmo e saia de todos os lugares:
mail-account-deleted = Sua conta foi apagada, com tudo o que era seu aqui.
mail-foot-stop = Para não receber mais e-mails deste tipo:
mail-foot-account = Sua conta mostra quais e-mails você recebe:
mail-foot-last = Não vamos mais escrever para você.

## Stopping mails: the page behind the link in an email, and the page in the account

mail-kind-no-account = Alguém quis entrar e nenhuma conta tem o seu endereço
mail-kind-invitation = Convites
mail-kind-confirm-address = Alguém informou o seu endereço para uma conta
mail-kind-roles = Suas funções mudaram
mail-stop-title = E-mails para você
mail-stop-lead = Trata-se de um tipo de e-mails:
mail-stop-comes = Você recebe estes e-mails.
mail-stop-stopped = Você não recebe mais estes e-mails.
mail-stop-button = Parar estes e-mails
mail-stop-undo = Voltar a receber estes e-mails
mail-stop-others = Os outros e-mails continuam chegando.
mail-choices-title = Seus e-mails
mail-choices-lead = Só escrevemos sobre a sua conta. Sem notícias, sem propaganda.
mail-choices-no-address = Sua conta não tem endereço de e-mail. Por isso você não recebe e-mails.
mail-choices-subject-title = O que diz o assunto
mail-choices-subject-quiet = Nada, só “{ $subject }”. Ninguém descobre mais em uma tela bloqueada.
mail-choices-subject-full = O que o e-mail trata e o nome deste site
mail-choices-save = Salvar
mail-choices-kinds-title = E-mails que você pode parar
mail-choices-kept-title = E-mails que sempre chegam
mail-choices-kept = Os links para entrar e os avisos de que algo mudou na sua conta: um ladrão pararia estes primeiro. Para não receber nenhum, retire o endereço da sua conta.
mail-choices-saved = Sua escolha foi salva.

## What is held, why, how long, and who can read it

hold-title = O que guardamos
hold-lead = Esta página diz o que este site guarda, para quê, por quanto tempo e quem pode ler. O programa faz a página a partir da própria lista, e um controle impede toda versão que guarde outra coisa.
hold-nobody-else = Ninguém mais recebe nada: nem mapa, nem contador, nem publicidade, nem serviço de tradução de outra empresa.
hold-kept = Por quanto tempo
hold-readers = Quem pode ler
hold-names = Os nomes no programa
hold-reading = Quando você lê
hold-reporting = Quando você nos diz algo
hold-signing-in = Quando você tem uma conta
hold-working = Quando você trabalha aqui
hold-running = O que faz o site funcionar
hold-visit = Sua visita
hold-visit-what = Enquanto o programa envia uma página, ele conhece o endereço da sua conexão. Para frear ataques, conta os pedidos, sob um número que se renova a cada hora. Nada disso é gravado no disco. Você não recebe cookies, e ninguém guarda o que você busca.
hold-log = O registro
hold-log-what = Quando algo falha, o programa escreve uma linha: o minuto, a parte do site, o que falhou e um número ao acaso. Nem endereço, nem nome do navegador, nem a página que você pediu.
hold-totals = Contagens
hold-totals-what = Quantas vezes um texto foi pedido em um idioma e quantas vezes uma busca não achou nada, por dia, para sabermos o que falta. Nunca quem pediu nem o que foi buscado.
hold-reports = Avisos de que um texto está errado
hold-reports-what = Suas palavras, o texto de que falam e o dia, para que alguém corrija. Não quem você é. Por favor, não escreva nomes.
hold-account = Seu nome e seus idiomas
hold-account-what = Como você quer que chamem você, os idiomas que lê e fala, o dia em que chegou e o último dia em que entrou. Um nome inventado basta.
hold-address = Seu endereço de e-mail
hold-address-what = Só se você der um: para os links de entrada e para e-mails sobre a sua conta. Ele fica trancado com uma chave só sua, guardada à parte do banco de dados. O programa o abre para enviar um e-mail a você.
hold-browsers = Navegadores em que você entrou
hold-browsers-what = Seu navegador guarda um segredo em um cookie; nós, só a impressão digital dele. Também como e quando você entrou, o minuto do último uso, para que termine por si, e o nome que você deu ao navegador.
hold-link = O momento de entrar
hold-link-what = Impressões digitais do link e dos dígitos que enviamos, e o que perguntamos à sua chave de acesso.
hold-passkeys = Suas chaves de acesso
hold-passkeys-what = A metade pública de cada chave; a metade secreta nunca sai do seu aparelho. Também o nome que você deu a ela e o último dia em que a usou.
hold-password = Sua senha e seus códigos
hold-password-what = Só se você criar uma. A senha e os códigos de recuperação são guardados como impressões que ninguém consegue desfazer. O segredo do seu aplicativo de códigos fica trancado com a sua própria chave.
hold-mail = E-mails para você
hold-mail-what = Um e-mail espera aqui, trancado, até ser entregue; depois é apagado. Se você pediu para não receber mais e-mails, a impressão do seu endereço diz isso.
hold-roles = Suas funções
hold-roles-what = O que você pode fazer aqui, para qual organização ou texto, desde quando e até quando.
hold-invitations = Convites
hold-invitations-what = A função oferecida, quem convidou e, trancado, o endereço para onde o convite foi enviado.
hold-audit = Quem mudou o quê
hold-audit-what = Quando alguém dá uma função, apaga algo ou muda uma forma de entrar: o quê, em que dia e o nome ao acaso de quem fez. Quando uma pessoa se vai, o nome ao acaso dela não leva a ninguém.
hold-library = A biblioteca
hold-library-what = Textos, imagens, arquivos, temas e organizações, para todos lerem. Também quem escreveu e quem revisou um texto, se quiser ser citado.
hold-index = Busca e listas
hold-index-what = Feito a partir da biblioteca, para que os textos sejam achados e as páginas sejam rápidas. Nada vem de quem lê.
hold-deletions = O registro de exclusões
hold-deletions-what = Que algo foi apagado, em que dia e de que tipo, com os nomes ao acaso das pessoas que se foram. Garante que uma cópia antiga não traga ninguém de volta.
hold-machine = Chaves e contadores do programa
hold-machine-what = Chaves que trancam o que foi citado acima e números de que o programa precisa para si. Não dizem nada sobre você.
hold-keep-hour = Na memória, uma hora no máximo.
hold-keep-logs = Enquanto quem cuida do computador guardar os registros.
hold-keep-library = Enquanto estiver na biblioteca.
hold-keep-derived = Enquanto existir aquilo de que foi feito.
hold-keep-year = Um ano.
hold-keep-two-years = Dois anos.
hold-keep-three-years = Três anos.
hold-keep-people = Até você apagar a conta. Sem nenhuma função, ela também se apaga por si dois anos depois da sua última entrada. Avisamos por e-mail 30 dias antes, se soubermos um endereço.
hold-keep-account = Enquanto a sua conta existir.
hold-keep-session = 12 horas no máximo, ou até passarem 30 minutos sem uso.
hold-keep-quarter = 15 minutos. Um dia depois não resta nada.
hold-keep-mail = Até ser entregue, ou 7 dias depois de desistirmos.
hold-keep-invitation = Até alguém aceitar ou passar o último dia.
hold-keep-site = Enquanto este site existir.
hold-reader-everybody = Todas as pessoas
hold-reader-person = Você
hold-reader-editors = Quem revisa e edita textos
hold-reader-administrators = Quem administra
hold-reader-operator = Quem cuida do computador
hold-reader-program = Só o próprio programa
hold-own = Depois de entrar, você pode ler, baixar e apagar o que é seu. Primeiro a sua chave é destruída: a partir daí nenhuma cópia, por mais antiga que seja, abre o que ela trancou.
hold-limits = O que não podemos prometer
hold-limits-operator = Quem cuida do computador tem as chaves. Poderia abrir o que está trancado, e um tribunal poderia mandar fazer isso.
hold-limits-program = Quem cuida de um site pode mudar o programa. Um programa mudado pode ler o que você escrever a partir daí.
hold-limits-copies = O que alguém aqui leu, copiou ou imprimiu fica com essa pessoa.
hold-limits-backup = Uma cópia de segurança de antes guarda o seu nome até que a própria cópia seja apagada. O seu endereço de e-mail nela já não pode ser aberto.
hold-limits-device = Seu telefone, seu navegador e sua caixa de e-mail estão fora do nosso alcance.
hold-limits-disk = Alguns discos conservam dados antigos por um tempo, mesmo depois de se escrever por cima.
hold-check = Você pode conferir
hold-check-program = O programa é software livre: qualquer pessoa pode ler como ele funciona. Quem cuida deste site pode imprimir com um comando tudo o que ele poderia ser obrigado a entregar.
hold-check-log = Cada exclusão é anotada e assinada. Se alguém muda, acrescenta ou tira uma linha, isso aparece.
hold-check-key = A chave que confere:
mail-account-will-end = Há quase dois anos ninguém entra na sua conta. Ela será apagada em 30 dias. Para ficar com ela, entre:
