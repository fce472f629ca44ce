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
