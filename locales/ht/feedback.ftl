### What readers say is wrong, ask for, and do not find.
### Provenance: machine. No person has reviewed these sentences.

## What readers say is wrong, /admin/reports

reports-lead = Lektè yo ekri san bay non yo. Men sa yo ekri ka di yon bagay sou yon moun: pa pase l bay lòt moun.
reports-filter-stand = Kiyès
reports-open = Sa k ap tann
reports-done = Fini
reports-none = Pa gen anyen k ap tann isit la.
reports-then = Sa lektè a te wè
reports-now = Kounye a
reports-same = Menm bagay la
reports-gone = Pati sa a pa nan tèks la ankò.
reports-to-text = Gade l nan tèks la
reports-settle = Make l fini
reports-settle-all = Make tout sa ki sou tèks sa a fini
reports-reopen = Kite l tann ankò
reports-delete = Efase
reports-delete-title = Efase mesaj sa a?
reports-delete-lead = L ap disparèt nèt. Efase sa ki pa serye oswa ki fè yon moun mal. Sa ou fin okipe, make l fini.
data-reports = Mesaj lektè ou make fini

## Languages that readers ask for, searches that found nothing

wishes-lead = Lektè yo peze “Mande sa nan lang mwen”. Nou konte konbyen fwa, epi nou pa kenbe anyen sou moun ki mande a.
wishes-month = Mwa
wishes-texts = Dapre tèks
wishes-count = mande { $count } fwa
wishes-share = { $percent } % la
wishes-none = Pèsonn poko mande yon lang.
totals-count = Konbyen fwa
totals-file = Telechaje tankou yon tablo
searches-lead = Konbyen fwa yon rechèch pa jwenn anyen, chak semèn. Sa moun te chèche a, nou pa kenbe l okenn kote.
searches-week = Semèn depi
searches-none = Poko gen okenn rechèch san rezilta ki konte.
