### Signing in, one's own account, letters.
### Provenance: machine. No person has reviewed these sentences. People are addressed with "você". Words: see common.ftl.

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
security-only = Nada mais abre a conta para você: sem isso, você não poderia voltar. Adicione outro meio primeiro.
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
codes-sheet-address = Entre neste endereço:
codes-sheet-name = Nome de entrada:
codes-sheet-how = Você também precisa da sua senha. Cada código vale uma vez, no lugar de um código do aplicativo. Guarde esta folha onde ninguém mais a encontre.
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

## How somebody comes back who came by a link, /account/come-back, and the warning before signing out

come-back-title = Como você vai voltar?
come-back-lead = Você entrou por um link que vale uma vez só. Por enquanto, nada abre esta conta para você de novo. Escolha um meio agora; depois você pode adicionar outros.
come-back-passkey = Com uma chave de acesso
come-back-passkey-needs = Você precisa de um telefone, um computador ou uma chave de segurança que só você possa abrir, e de um navegador com scripts.
come-back-address = Com seu e-mail
come-back-address-needs = Você precisa de uma caixa de e-mail que ninguém mais leia: enviamos um link para lá cada vez que você entra.
come-back-password = Com uma senha e códigos de recuperação
come-back-password-needs = Você precisa de um aplicativo no telefone que mostre códigos e de uma folha de papel para dez códigos de recuperação.
come-back-later-title = Mais tarde
come-back-later-lead = Você também pode escolher mais tarde, na sua conta. Até lá, nada traz você de volta: nem depois de sair, nem depois de deixar o site pelo botão no alto, nem após 30 minutos sem uso, nem após 12 horas. Você precisaria de um novo convite e teria outra conta.
come-back-later = Escolher mais tarde
come-back-none = Você ainda não tem como voltar. Se sair, deixar o site pelo botão no alto ou não fizer nada por 30 minutos, esta conta se fecha para você. Depois de 12 horas ela se fecha de qualquer jeito.
come-back-choose = Escolher como voltar
sign-out-lost = Você não poderia voltar. Esta conta não tem chave de acesso, nem e-mail, nem senha. Você precisaria de um novo convite e teria outra conta.
sign-out-anyway = Sair mesmo assim

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
