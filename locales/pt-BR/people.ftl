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
