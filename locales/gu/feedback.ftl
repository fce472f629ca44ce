### What readers say is wrong, ask for, and do not find.
### Provenance: machine. No person has reviewed these sentences.

## What readers say is wrong, /admin/reports

reports-lead = વાચકો નામ વગર લખે છે. તોપણ તેમના શબ્દો કોઈ વિશે કંઈ કહી શકે: તે બીજાને ન આપો.
reports-filter-stand = કયા
reports-open = જે બાકી છે
reports-done = થઈ ગયું
reports-none = અહીં કંઈ બાકી નથી.
reports-then = વાચકે જે જોયું
reports-now = હવે
reports-same = એ જ છે
reports-gone = આ ભાગ હવે લખાણમાં નથી.
reports-to-text = લખાણમાં જુઓ
reports-settle = થઈ ગયું તરીકે નોંધો
reports-settle-all = આ લખાણનું બધું થઈ ગયું તરીકે નોંધો
reports-reopen = ફરી બાકી રાખો
reports-delete = કાઢી નાખો
reports-delete-title = આ સંદેશો કાઢી નાખવો છે?
reports-delete-lead = તે કાયમ માટે જશે. નકામું કે કોઈને દુઃખ પહોંચાડે તે કાઢી નાખો. જેની સંભાળ લીધી તેને થઈ ગયું તરીકે નોંધો.
data-reports = વાચકોના સંદેશા જે તમે થઈ ગયા તરીકે નોંધ્યા

## Languages that readers ask for, searches that found nothing

wishes-lead = વાચકો “આ મારી ભાષામાં માગો” દબાવે છે. અમે કેટલી વાર તે ગણીએ છીએ, અને કોણે માગ્યું તે વિશે કંઈ રાખતા નથી.
wishes-month = મહિનો
wishes-texts = લખાણ પ્રમાણે
wishes-count = { $count ->
    [one] { $count } વાર માગ્યું
   *[other] { $count } વાર માગ્યું
}
wishes-share = { $percent }% છે
wishes-none = હજી કોઈએ ભાષા માગી નથી.
totals-count = કેટલી વાર
totals-file = કોષ્ટક તરીકે ડાઉનલોડ કરો
searches-lead = દર અઠવાડિયે કેટલી વાર શોધમાં કંઈ ન મળ્યું. શું શોધ્યું તે ક્યાંય રાખતા નથી.
searches-week = આ દિવસથી અઠવાડિયું
searches-none = પરિણામ વગરની કોઈ શોધ હજી ગણાઈ નથી.
