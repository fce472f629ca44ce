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
