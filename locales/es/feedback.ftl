### What readers say is wrong, ask for, and do not find.
### Provenance: machine. No person has reviewed these sentences. People are addressed with "usted".

## What readers say is wrong, /admin/reports

reports-lead = Los lectores escriben sin dar su nombre. Aun así, sus palabras pueden decir algo de alguien: no las pase a otros.
reports-filter-stand = Cuáles
reports-open = Por atender
reports-done = Atendidos
reports-none = No hay nada por atender aquí.
reports-then = Lo que vio el lector
reports-now = Ahora
reports-same = Lo mismo
reports-gone = Esta parte ya no está en el texto.
reports-to-text = Verlo en el texto
reports-settle = Marcar como atendido
reports-settle-all = Marcar todo lo de este texto como atendido
reports-reopen = Dejarlo por atender
reports-delete = Borrar
reports-delete-title = ¿Borrar este aviso?
reports-delete-lead = Se borra para siempre. Borre lo que es basura o hace daño a alguien. Lo que ya atendió, márquelo como atendido.
data-reports = Avisos de lectores que usted marcó como atendidos

## Languages that readers ask for, searches that found nothing

wishes-lead = Los lectores pulsan «Pedir esto en mi idioma». Contamos cuántas veces, y no guardamos nada de quién lo pidió.
wishes-month = Mes
wishes-texts = Por texto
wishes-count = { $count ->
    [one] pedido una vez
   *[other] pedido { $count } veces
}
wishes-share = hay el { $percent } %
wishes-none = Nadie ha pedido todavía un idioma.
totals-count = Cuántas veces
totals-file = Descargar como tabla
searches-lead = Cuántas veces una búsqueda no encontró nada, por semana. Lo que se buscó no se guarda en ninguna parte.
searches-week = Semana desde
searches-none = Todavía no se contó ninguna búsqueda sin resultados.
