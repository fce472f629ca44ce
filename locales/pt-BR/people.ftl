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

## Roles, in plain words

role-reader = Membro
role-trainer = Quem ensina
role-translator = Quem traduz
role-reviewer = Quem revisa
role-editor = Quem edita
role-organizer = Quem organiza
role-admin = Quem administra

## The page of an organization, for everybody

organization-contact = Como entrar em contato

## What an administrator of an organization may change

manage-title = Cuidar desta organização
manage-texts = Nome e descrição
manage-texts-lead = Cada idioma tem suas próprias palavras. Quando um idioma não tem, aparecem as de outro.
manage-edit = Mudar
manage-language-add = Acrescentar um idioma
manage-more = Mais sobre esta organização
manage-public = A página que todos veem
text-title = O que ela diz em um idioma
text-name-label = Nome
text-description-label = O que ela é
text-description-hint = Com palavras simples, para quem ainda não a conhece. Pode ficar vazio.
text-contact-label = Como entrar em contato
text-contact-hint = Todos podem ler: um site, um e-mail, um telefone. Um por linha. Pode ficar vazio.
text-save = Salvar
text-remove = Retirar este idioma
text-remove-lead = As palavras neste idioma somem. Os outros idiomas ficam.
add-title = Acrescentar uma organização
add-language-label = Idioma destas palavras
organization-too-deep = Seriam organizações demais uma abaixo da outra. O máximo é { $most }.
move-title = Mudar esta organização de lugar
move-lead = Tudo o que está abaixo vai junto. Depois quem administra o novo lugar cuida dela; quem administra o lugar antigo já não pode.
move-label = Novo lugar
move-top = No topo, abaixo de nenhuma outra
move-button = Mudar de lugar
move-circle = Uma organização não pode ficar abaixo de si mesma.
move-unchanged = Ela já está ali.

## People and their roles, for administrators

members-title = Pessoas e funções
members-lead = Só quem administra vê esta lista.
members-empty = Ninguém tem uma função aqui ainda.
members-none-found = Ninguém corresponde ao que foi escolhido.
members-filter-all = Todas as funções
members-filter-name = O nome começa com
members-until = até
members-give-more = Dar outra função
members-no-role = Esta pessoa não tem função.
members-back = Voltar a pessoas e funções
people-title = Todas as pessoas daqui
person-title = Uma pessoa e suas funções
person-roles = Funções
item-people-title = Pessoas que trabalham nisto
item-people-lead = Cada uma pode trabalhar só nisto e não vê nenhuma lista de pessoas.
find-item-title = Uma função para um só texto
find-item-lead = Encontre o texto e depois escolha quem trabalha nele.
find-item-label = Palavras do título
find-item-none = Não encontramos nenhum texto desta organização com essas palavras.

## A role is given or taken away

give-title = Dar uma função
give-lead = A pessoa sai de todos os lugares e entra de novo.
give-person-label = Pessoa
give-person-nobody = Escolha uma pessoa
give-person-wrong = Escolha uma das pessoas da lista.
give-role-label = Função
give-role-wrong = Escolha uma destas funções.
give-until-label = Último dia
give-until-hint = Deixe vazio para uma função sem fim. Se não houver calendário, escreva como 2027-01-31.
give-until-wrong = Escreva um dia que não passou, como 2027-01-31, ou nada.
give-button = Dar esta função
give-already = Esta pessoa já tem esta função.
take-title = Retirar esta função?
take-link = Retirar
take-button = Retirar
take-last = É a última pessoa que administra a coalizão. Primeiro dê a função a outra pessoa.

## Somebody is invited

invite-title = Convidar alguém
invite-lead = Um convite vale uma só vez e por sete dias. Quem o abre recebe a função.
invite-language-label = O idioma da pessoa
invite-address-label = O e-mail da pessoa
invite-address-hint = Enviamos o convite para lá. Deixe vazio para você mesmo entregar um link.
invite-address-wrong = Escreva um só e-mail, como nome@example.org, ou nada.
invite-button = Convidar
invite-many = Convites abertos aqui: { $most }. Não cabem mais. Primeiro retire alguns.
invited-title = O convite está feito
invited-link = Entregue este link a uma só pessoa. Só o mostramos agora.
invited-scan = Ou deixe a pessoa ler este código com a câmera.
invitations-title = Convites abertos
invitations-mailed = enviado por e-mail
invitations-by-hand = entregue em mãos
invitations-by = convite de { $name }
invitations-revoke = Cancelar o convite
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
hold-reports-what = Suas palavras, o texto de que falam e o dia, para que alguém corrija. Não quem você é. Por favor, não escreva nomes. Quando alguém daqui cuidou disso: quem e em que dia.
hold-account = Seu nome e seus idiomas
hold-account-what = Como você quer que chamem você, os idiomas que lê e fala, o dia em que chegou e o último dia em que entrou. Um nome inventado basta.
hold-address = Seu endereço de e-mail
hold-address-what = Só se você der um: para os links de entrada e para e-mails sobre a sua conta. Ele fica trancado com uma chave só sua, guardada à parte do banco de dados. O programa o abre para enviar um e-mail a você.
hold-browsers = Navegadores em que você entrou
hold-browsers-what = Seu navegador guarda um segredo em um cookie; nós, só a impressão digital dele. Também como e quando você entrou, o minuto do último uso, para que termine por si, e o nome que você deu ao navegador.
hold-known = Navegadores que reconhecemos
hold-known-what = Onde você entrou, seu navegador guarda um segundo cookie que não abre a conta de ninguém; nós guardamos só a impressão digital dele e o dia. Assim, quem tenta senhas erradas não faz você esperar. Você pode acabar com isso na sua conta.
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
hold-keep-link = Uma hora no máximo. Um dia depois não resta nada.
hold-keep-known = 90 dias depois da última vez que você entrou lá, ou até você sair lá.
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
## Passkeys, a password with codes, and showing once more who one is

passkey-button = Entrar com uma chave de acesso
passkey-without = As chaves de acesso precisam de um navegador mais novo, com scripts. Você pode usar outro meio.
passkey-waiting = Seu telefone ou computador está perguntando agora.
passkey-cancelled = Nada foi feito: foi cancelado ou demorou demais. Você pode tentar de novo.
passkey-failed = Não funcionou. Tente de novo ou use outro meio.
passkey-under = As chaves de acesso deste site funcionam neste endereço:
passkey-nowhere = As chaves de acesso não podem funcionar aqui: o endereço deste site é só um número ou não é cifrado. Você pode usar outro meio.
passkey-refused-expired = Demorou demais. Abra esta página de novo e tente mais uma vez.
passkey-refused-unverified = Não conseguimos conferir esta chave de acesso. Abra esta página de novo e tente mais uma vez.
passkey-refused-unknown = Não conhecemos esta chave de acesso. Talvez tenha sido removida aqui.
passkey-refused-foreign = Esta chave de acesso é de outra conta.
passkey-refused-known = Esta chave de acesso já foi adicionada antes.
passkey-refused-many = O máximo de chaves de acesso é { $most }. Remova uma primeiro.
passkey-refused-doubted = Pode haver uma cópia desta chave de acesso, por isso não a aceitamos. Entre por outro meio, veja suas chaves de acesso e remova esta.
password-title = Entrar com senha
password-lead = Para navegadores sem chaves de acesso. Você precisa da sua senha e de um código.
password-who-label = E-mail ou nome de entrada
password-who-hint = Quem não deu um e-mail tem um nome de entrada de 16 letras e números.
password-who-wrong = Escreva um e-mail ou um nome de entrada de 16 letras e números.
password-label = Senha
password-code-label = Código
password-code-hint = Seis números do seu aplicativo ou um dos seus códigos de recuperação.
password-code-wrong = Um código tem seis números; um código de recuperação, 16 letras e números.
password-submit = Entrar
password-others = Outros meios de entrar
password-wrong = Algo não combina: o nome, a senha ou o código. Cada código vale uma vez; espere o próximo.
proof-title = Mostre que ainda é você
proof-lead = O que vem a seguir é importante, por isso perguntamos mais uma vez. Sua resposta vale por 15 minutos.
proof-passkey-title = Com uma chave de acesso
proof-passkey-button = Usar uma chave de acesso
proof-password-title = Com sua senha e um código
proof-submit = Continuar
proof-nothing = Você ainda não tem chave de acesso nem senha. Nos primeiros 15 minutos depois de entrar, você pode adicionar uma. Mais tarde, entre de novo primeiro.
proof-sign-in-again = Entrar de novo
security-title = Chaves de acesso e senha
security-lead = Só o e-mail é um meio fraco de entrar: quem lê seu e-mail entra. Para o que é importante você precisa também de uma chave de acesso, ou de uma senha e um código.
security-passkeys = Chaves de acesso
security-no-passkey = Você ainda não tem chave de acesso.
passkey-since = Adicionada
passkey-used = Último uso
passkey-never = Ainda não usada
passkey-doubted = Pode haver uma cópia desta chave de acesso. Remova-a e adicione uma nova.
security-password = Senha e códigos
security-no-password = Você não tem senha. Só precisa de uma em navegadores sem chaves de acesso.
security-has-password = Você tem uma senha e um aplicativo que mostra códigos.
security-name = Você não deu um e-mail. Com sua senha, entre com este nome:
security-codes = { $count ->
    [0] Não resta nenhum código de recuperação.
    [one] Resta { $count } código de recuperação.
   *[other] Restam { $count } códigos de recuperação.
}
security-set = Criar uma senha
security-change = Mudar a senha e o aplicativo
security-back = Voltar às chaves de acesso e à senha
security-last = Quem dá funções a outras pessoas precisa de uma chave de acesso ou de uma senha. Adicione outra primeiro.
passkey-add-title = Adicionar uma chave de acesso
passkey-add-lead = Ela fica no seu telefone, computador ou chave de segurança. Depois você entra com sua digital, seu rosto ou o código que abre o aparelho.
passkey-add-shared = Não adicione uma em um aparelho que outras pessoas possam abrir.
passkey-name-label = Nome desta chave de acesso
passkey-name-hint = Para você saber qual é. Só você vê.
passkey-name-first = Chave de acesso { $number }
passkey-add-button = Adicionar a chave de acesso
passkey-one-title = Uma das suas chaves de acesso
passkey-rename = Guardar o nome
passkey-remove-title = Remover esta chave de acesso
passkey-remove-lead = Ninguém mais entra com ela. Todos os seus outros navegadores saem da conta.
passkey-remove = Remover
password-set-title = Criar uma senha
password-set-lead = Para navegadores sem chaves de acesso. Junto com a senha, você precisa de um aplicativo no telefone que mostre códigos.
password-set-old = A senha antiga, a entrada antiga no aplicativo e os códigos de recuperação antigos deixam de valer.
password-new-label = Senha nova
password-new-hint = Mínimo de letras: { $least }. Espaços são permitidos. Quatro ou cinco palavras que ninguém juntaria são fáceis de lembrar.
password-again-label = A mesma senha outra vez
password-short = Esta senha é curta demais. Mínimo de letras: { $least }.
password-common = Esta senha é fácil demais de adivinhar. Use palavras que ninguém juntaria.
password-different = As duas senhas não são iguais.
password-app-title = O aplicativo de códigos
password-app-lead = Abra no telefone um aplicativo de códigos e deixe que ele leia este quadrado. Se não puder, digite as letras abaixo.
password-app-square = Quadrado para o aplicativo. As letras abaixo dizem o mesmo.
password-app-letters = Letras para digitar:
password-app-code = Código que o aplicativo mostra agora
password-app-wrong = Este não é o código do aplicativo. Veja se o relógio do telefone está certo, espere o próximo código e tente de novo.
password-set-submit = Guardar a senha e o aplicativo
password-remove-title = Remover a senha
password-remove-lead = O aplicativo e os códigos de recuperação também deixam de valer. Todos os seus outros navegadores saem da conta.
password-remove = Remover a senha
codes-title = Seus códigos de recuperação
codes-lead = Cada um vale uma vez no lugar de um código do aplicativo, por exemplo se você perder o telefone. Imprima ou anote e guarde em lugar seguro. Não vamos mostrar de novo.
codes-new = Novos códigos de recuperação
codes-new-lead = Os antigos deixam de valer quando os novos são criados.
codes-new-submit = Criar novos códigos
security-short = Meios fortes de entrar, pedidos para mudanças importantes.

## Signing in, /sign-in

sign-in-title = Entrar
sign-in-lead = Você não precisa de conta para ler nem para aprender aqui. Entre se você faz materiais, traduz ou ajuda a cuidar deste site.
sign-in-address-label = Seu endereço de e-mail
sign-in-address-hint = Enviamos para lá um link e oito números. Não é preciso ter senha.
sign-in-send = Enviar um e-mail para mim
sign-in-address-wrong = Escreva um só endereço, como name@example.org.
sign-in-already = Você entrou como { $name }.

## After the address was sent, /sign-in/sent. The same words for addresses that nobody has.

sign-in-sent-title = Veja seu e-mail
sign-in-sent-lead = Escrevemos para o endereço que você digitou. Se você tem uma conta, o e-mail traz um link e oito números. Os dois funcionam uma vez, por 15 minutos.
sign-in-sent-late = Nada chegou depois de alguns minutos? Veja também no lixo eletrônico.
sign-in-sent-many = Se muitos e-mails foram enviados a este endereço na última hora, não chega outro. Nesse caso, digite aqui os números de qualquer um deles: valem por uma hora.
sign-in-code-label = Os oito números do e-mail
sign-in-code-hint = Você também pode abrir o link neste navegador.
sign-in-code-wrong = Isto não confere. Use o e-mail mais recente. Depois de cinco tentativas ou de 15 minutos, peça um novo.
sign-in-again = Pedir outro e-mail

## The page behind the mailed link

sign-in-link-lead = Aperte o botão para entrar neste navegador. O link funciona uma vez.
sign-in-digits-lead = Este e-mail foi enviado para outro navegador. Como você também pediu um aqui, pode digitar aqui os oito números dele.
sign-in-elsewhere-title = Volte ao outro navegador
sign-in-elsewhere-lead = Este link foi pedido em outro navegador. Digite lá os oito números do e-mail.
sign-in-elsewhere-why = Assim, quem só vê o link não pode usá-lo. Se não foi você quem pediu, pode esquecer o e-mail.
sign-in-over-title = Este link não funciona mais
sign-in-over-lead = Ele foi usado, é antigo demais ou um mais novo tomou o lugar dele.

## Signing out, /sign-out

sign-out-title = Sair
sign-out-lead = Este navegador então esquece o que guardou deste site.
sign-out-done-title = Você saiu
sign-out-done-lead = Pedimos a este navegador que esqueça o que guardou deste site.

## What roles are for. Each says what somebody may do, after the name of an organization or beside “What you may do”.

role-what = O que você pode fazer
role-where = Onde
place-everywhere = Toda a coalizão
place-item = Um texto que ainda não é público
may-reader = Ler o que é para membros
may-trainer = Fazer materiais e enviá-los
may-translator = Traduzir textos
may-reviewer = Conferir textos e responder por eles
may-editor = Corrigir textos e publicá-los
may-organizer = Conduzir formações e eventos
may-admin = Convidar pessoas, dar funções e cuidar das páginas de organizações
roles-none = Você ainda não tem função. Quem cuida de uma organização pode lhe dar uma.

## An invitation, /invitations/…

invitation-title = Você recebeu um convite
invitation-by = Quem convida
invitation-accept = Aceitar
invitation-has-account = Já existe uma conta com o endereço para o qual este convite foi enviado. Entre e depois abra o link de novo.
invitation-over-title = Este convite não funciona mais
invitation-over-lead = Ele foi usado, é antigo demais ou foi retirado. Peça um novo.
set-up-title = Preparar este site
set-up-lead = Ninguém cuida deste site ainda. Quem usar este link será a primeira pessoa a administrá-lo. Funciona uma vez.
name-label = Como você quer ser chamado ou chamada?
name-hint = Um nome inventado basta. Outras pessoas que trabalham aqui podem vê-lo.
mail-language-label = Idioma dos e-mails para você

## One's own account, /account

account-title = Sua conta
administration-title = Administração
save = Salvar
saved = Está salvo.
profile-title = Nome e idiomas
profile-lead = Como você é chamado ou chamada e em que idiomas lê.
reading-title = Idiomas que você lê
reading-hint = O melhor primeiro. Listas e buscas seguem esta ordem.
reading-place = Lugar { $place }
reading-none = (nenhum idioma)
spoken-title = Idiomas que você fala
spoken-hint = Podem ser outros que não os que você lê.
address-title = Endereço de e-mail
address-lead = Para onde vão os links de entrada.
address-now = O e-mail chega até você em:
address-none = Não há endereço de e-mail.
address-waiting-title = Confirmar o novo endereço
address-waiting = Enviamos para lá um link e oito números. Eles funcionam por 15 minutos:
address-new-label = Novo endereço de e-mail
address-new-hint = Ele vale depois que você usar o link ou os números que enviamos para lá.
address-new-send = Enviar um e-mail para lá
address-confirm-title = Este endereço é seu?
address-confirm-send = Usar este endereço
address-remove-title = Remover o endereço
address-remove-lead = Você pode entrar sem e-mail. Ninguém poderá escrever para você.
address-taken = Outra conta tem este endereço.
browsers-title = Onde sua conta está aberta
browsers-lead = Veja seus navegadores e saia à distância.
browsers-about = Guardamos o dia e o nome que você dá a um navegador. Não guardamos que aparelho é nem onde está.
browsers-this = Este navegador
browsers-nameless = Um navegador sem nome
browsers-since = Desde { DATETIME($day, weekday: "no") }
browsers-name-label = Nome
browsers-everywhere = Sair em todos os lugares
browsers-everywhere-lead = Também neste navegador, na hora.
browsers-known = Navegadores que reconhecemos
browsers-known-lead = Onde você entrou, o navegador guarda um segundo cookie por 90 dias, ou até você sair lá. Ele não abre a conta de ninguém. Só garante que você não precise esperar quando outras pessoas tentam senhas erradas.
browsers-known-count = { $count ->
    [0] Não reconhecemos nenhum dos seus navegadores.
    [one] Reconhecemos { $count } dos seus navegadores.
   *[other] Reconhecemos { $count } dos seus navegadores.
}
browsers-known-forget = Esquecer todos

## What is held about somebody, /account/data and /account/delete

data-title = O que guardamos sobre você
data-lead = Leia, leve com você ou apague.
data-about = Isto é tudo o que este site guarda sobre você.
data-sealed = (trancado com uma chave só sua)
data-days-title = Dias
data-days = Aqui desde { DATETIME($since, weekday: "no") }; entrou pela última vez em { DATETIME($seen, weekday: "no") }
data-roles = Funções
data-ways-in = Chaves de acesso e senhas
data-invitations = Convites seus que esperam
data-changes = Registros sobre você na lista de mudanças
data-file-title = Levar como arquivo
data-file-lead = O arquivo traz tudo, também cada função e cada mudança. Guarde-o onde só você possa ler.
delete-title = Apagar sua conta
delete-key = Primeiro destruímos a chave que tranca seu endereço de e-mail. Depois disso ninguém consegue abri-lo, nem em cópias antigas.
delete-rows = Depois vai embora todo o resto sobre você: nome, idiomas, funções, chaves de acesso. Sua conta é fechada em todos os lugares na hora. Ninguém pode desfazer isso.
delete-stays = O que fica: os textos em que você trabalhou e uma lista de mudanças. Nela você é uma palavra ao acaso que não leva a ninguém.
delete-legend = Tem certeza?
delete-sure = Sim, apagar minha conta
delete-unsure = Primeiro marque a caixa.
delete-last = Você é a última pessoa que administra a coalizão. Antes, dê essa função a outra pessoa.
gone-title = Sua conta não existe mais
gone-lead = Tudo o que guardávamos sobre você foi apagado.

admin-people = Pessoas e funções
admin-topics = Temas
admin-languages = Idiomas da interface
admin-reports = O que os leitores avisam
admin-wishes = Idiomas que os leitores pedem
admin-searches = Buscas sem resultados
admin-audit = Lista de mudanças

office-lead = O que você cuida.
office-people-lead = Veja quem está aqui, convide pessoas, dê e tire funções.
office-organizations-lead = Escreva as páginas das organizações, adicione outras e mude-as de lugar.
office-topics-lead = Dê nome aos temas da biblioteca em cada idioma.
office-languages-lead = Veja quanto está pronto em cada idioma da interface.
office-reports-lead = Leia o que os leitores dizem que está errado e cuide disso.
office-wishes-lead = Veja quais textos são pedidos em qual idioma.
office-searches-lead = Veja em quais idiomas se busca o que não está aqui.
office-audit-lead = Veja quem deu qual função, e que ninguém mudou a lista.
office-manage-lead = Escreva a página dela, adicione organizações abaixo dela.
office-waiting = { $count ->
    [one] { $count } espera
   *[other] { $count } esperam
}
audit-lead = Quem mudou o quê em funções, organizações e contas, e quando. Aqui não há nada sobre os leitores.
audit-whole = A lista está inteira. Ninguém mudou uma entrada nem tirou uma do meio.
audit-gap = Faltam entradas antes do número { $number }.
audit-changed = A entrada número { $number } não é a que foi escrita.
audit-broken-help = Alguém mudou a lista a partir daí. Por favor, avise quem cuida do servidor e baixe a lista.
audit-filter-action = O que foi feito
audit-filter-all = Tudo
audit-filter-from = De
audit-filter-to = Até
audit-none = Não há nenhuma entrada assim.
audit-who = Quem
audit-whom = Sobre
audit-detail = Detalhes
audit-number = Número { $number }
audit-operator = Quem cuida do servidor
audit-server = O programa
audit-nameless = Alguém sem nome aqui
audit-place-gone = um lugar que não existe mais
audit-file-title = Baixar a lista
audit-file-lead = Uma linha para cada entrada, com os códigos de controle, para que qualquer pessoa possa conferir. A documentação explica como.
action-role-given = Função dada
action-role-taken = Função tirada
action-invitation-made = Convite feito
action-invitation-revoked = Convite retirado
action-invitation-accepted = Convite aceito
action-organization-added = Organização adicionada
action-organization-moved = Organização mudada de lugar
action-organization-written = Página de uma organização escrita
action-organization-language-removed = Idioma de uma organização tirado
action-person-added = Conta criada
action-person-deleted = Conta apagada
action-person-exported = Dados próprios baixados
action-sessions-ended = Sessões encerradas
action-address-changed = Endereço de e-mail mudado
action-passkey-added = Chave de acesso adicionada
action-passkey-removed = Chave de acesso tirada
action-passkey-doubted = Chave de acesso recusada: pode haver uma cópia
action-password-set = Senha definida
action-password-removed = Senha tirada
action-one-time-password-changed = Códigos de um aplicativo mudados
action-recovery-codes-made = Códigos de recuperação feitos
action-topic-written = Tema escrito
action-topic-added = Tema adicionado
action-topic-moved = Tema mudado de lugar
action-topic-merged = Tema juntado a outro
action-topic-removed = Tema tirado
action-topic-language-removed = Idioma de um tema tirado
action-purged = Apagado porque o prazo acabou
action-restored = Cópia de segurança restaurada
action-lockdown-begun = Mudanças paradas
action-lockdown-ended = Mudanças permitidas de novo
reports-lead = Os leitores escrevem sem dar o nome. Mesmo assim, as palavras podem dizer algo sobre alguém: não as passe adiante.
reports-filter-stand = Quais
reports-open = Os que esperam
reports-done = Resolvidos
reports-none = Nada espera aqui.
reports-then = O que o leitor viu
reports-now = Agora
reports-same = O mesmo
reports-gone = Esta parte não está mais no texto.
reports-to-text = Ver no texto
reports-settle = Marcar como resolvido
reports-settle-all = Marcar tudo deste texto como resolvido
reports-reopen = Deixar esperando de novo
reports-delete = Apagar
reports-delete-title = Apagar este aviso?
reports-delete-lead = Ele some para sempre. Apague o que é lixo ou machuca alguém. O que você já resolveu, marque como resolvido.
data-reports = Avisos de leitores que você marcou como resolvidos
wishes-lead = Os leitores apertam “Pedir isto no meu idioma”. Contamos quantas vezes, e não guardamos nada sobre quem pediu.
wishes-month = Mês
wishes-texts = Por texto
wishes-count = { $count ->
    [one] pedido uma vez
   *[other] pedido { $count } vezes
}
wishes-share = há { $percent } %
wishes-none = Ninguém pediu um idioma ainda.
totals-count = Quantas vezes
totals-file = Baixar como tabela
searches-lead = Quantas vezes uma busca não achou nada, por semana. O que se buscou não é guardado em lugar nenhum.
searches-week = Semana a partir de
searches-none = Nenhuma busca sem resultados foi contada ainda.
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
