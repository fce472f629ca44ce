### What readers say is wrong, ask for, and do not find.
### Provenance: machine. No person has reviewed these sentences. People are addressed with "você". Words: see common.ftl.

## What readers say is wrong, /admin/reports

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

## Languages that readers ask for, searches that found nothing

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
