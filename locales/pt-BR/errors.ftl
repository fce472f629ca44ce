### Pages and sentences for when something does not work. They blame the form or us, never the person.
### Provenance: machine. No person has reviewed these sentences. People are addressed with "você". Words: see common.ftl.

## A page that is not there (404)

not-found-title = Não temos esta página
not-found-text = O endereço pode ser antigo, ou falta uma letra. Você não fez nada de errado.
not-found-languages = Ou escolha seu idioma
unknown-language-title = Este site ainda não existe neste idioma
unknown-language-text = Escolha um destes idiomas. Muitos textos existem em mais idiomas do que o próprio site.

## Requests that cannot be answered (400, 403, 405, 408, 413, 414, 415, 421)

refused-title = Não conseguimos fazer isso
refused-text = O pedido não servia para esta página. Volte, abra a página de novo e tente outra vez.
refused-other-site = O pedido veio de outro site, por isso não o seguimos. Abra a página aqui e tente de novo.
refused-forbidden = Esta parte do site não está aberta para você.
refused-method = Esta página não pode ser usada assim. Volte e abra a página de novo.
refused-slow = A conexão estava lenta demais, e paramos de esperar. O que você escreveu pode não ter chegado. Tente de novo.
refused-large = Chegou conteúdo demais de uma vez. Podemos receber { $size }. Envie menos, ou em partes menores.
refused-address = Este endereço é longo demais. Vá para a página inicial e procure de novo a partir dali.
refused-type = Não conseguimos ler o que foi enviado. Abra a página de novo e tente outra vez.
refused-host = Este endereço não pertence a este site. Confira o endereço e tente de novo.
refused-often = { $minutes ->
    [one] Chegaram pedidos demais em pouco tempo. Espere { $minutes } minuto e tente de novo.
   *[other] Chegaram pedidos demais em pouco tempo. Espere { $minutes } minutos e tente de novo.
}

## Our own faults (500, 503, 504)

server-title = Algo quebrou do nosso lado
server-text = A falha é nossa, não sua. Espere um minuto e abra a página de novo.
busy-title = Temos visitas demais neste momento
busy-text = A falha é nossa, não sua. Espere um minuto e abra a página de novo.
resting-title = Estamos trabalhando no site
resting-text = Volte daqui a alguns minutos. Nada se perdeu.
read-only-title = Neste momento nada pode ser alterado
read-only-text = Você pode ler tudo como antes. O que você enviou não foi guardado: volte para copiar e tente mais tarde.
unconfirmed-title = Não sabemos se isto foi guardado
unconfirmed-text = A ligação com o nosso banco de dados caiu bem naquele momento. Volte, veja se está lá e, se não estiver, envie de novo.
read-only-notice = Neste momento este formulário não pode ser enviado. Por favor, volte mais tarde.
request-number = Se você falar conosco sobre isso, diga este número:

## Forms (422)

summary-title = Falta alguma coisa
summary-page-title = Erro: { $title }
summary-count = { $count ->
    [one] Por favor, olhe { $count } campo de novo
   *[other] Por favor, olhe { $count } campos de novo
}
field-error = Erro:
field-empty = Este campo precisa de uma resposta.
field-long = { $most ->
    [one] Neste campo cabe no máximo { $most } letra.
   *[other] Neste campo cabem no máximo { $most } letras.
}
field-unknown = Escolha uma das respostas da lista.
summary-again-title = Isto ainda não foi feito
form-again = Por favor, aperte o botão mais uma vez. Pedimos isso para deixar de fora os programas que preenchem formulários.
form-trap-label = Deixe este campo vazio: ele existe para programas que preenchem formulários
form-trap-filled = Um campo precisa ficar vazio. Apague o que está nele e aperte o botão mais uma vez.

## Files in a form (422)

file-hint-one = O arquivo pode ter até { $most } MB.
file-hint-many = { $count ->
    [one] No máximo { $count } arquivo. Ele pode ter até { $most } MB.
   *[other] No máximo { $count } arquivos. Cada um pode ter até { $most } MB.
}
file-again = Por favor, escolha seus arquivos de novo: o navegador os solta quando um formulário volta.
file-missing = Escolha um arquivo.
file-empty = Não há nada em “{ $name }”. Escolha outro arquivo.
file-large = “{ $name }” é grande demais para este formulário. Um arquivo pode ter até { $most } MB.
file-many = { $most ->
    [one] Escolha no máximo { $most } arquivo.
   *[other] Escolha no máximo { $most } arquivos.
}
file-large-together = Os arquivos juntos são grandes demais. Podemos receber { $most } MB de uma vez.
file-cut-off = Nem tudo chegou aqui. Escolha os arquivos de novo e aperte o botão mais uma vez.
