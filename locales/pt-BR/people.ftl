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
sign-in-code-label = Os oito números do e-mail
sign-in-code-hint = Você também pode abrir o link neste navegador.
sign-in-code-wrong = Isto não confere. Use o e-mail mais recente. Depois de cinco tentativas ou de 15 minutos, peça um novo.
sign-in-again = Pedir outro e-mail

## The page behind the mailed link

sign-in-link-lead = Aperte o botão para entrar neste navegador. O link funciona uma vez.
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
