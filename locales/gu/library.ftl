### Library: first page, lists, filters, topics, toolkits, resources, files, who made a text.
### Provenance: machine. No person has reviewed these sentences.

## First page, /

home-title = મુખ્ય પાનું
home-heading = જાણો. વાપરો. બીજાને આપો.
home-lead = અમારા ગઠબંધનની સંસ્થાઓ તરફથી તાલીમ અને ઉપયોગી સાધનો. અહીં વાંચો, છાપો અથવા મિત્રને મોકલો. એકાઉન્ટની જરૂર નથી.
home-open-library = લાઇબ્રેરી ખોલો
home-open-trainings = તાલીમ જુઓ
home-topics = આજે તમારે શું જોઈએ છે?
home-new = લાઇબ્રેરીમાં નવું
home-everything = લાઇબ્રેરીમાં જે છે તે બધું

## Kinds of items. A word beside a sign, and an entry of the filter.

kind-resource = સામગ્રી
kind-toolkit = ટૂલકિટ
kind-training = તાલીમ
kind-event = કાર્યક્રમ
form-article = લેખ
form-document = દસ્તાવેજ
form-video = વીડિયો
form-audio = રેકોર્ડિંગ
form-link = લિંક
form-form = ફોર્મ

## Classes: how much depends on a text being right

class-critical = તમારા હક કે સલામતી માટે મહત્વનું
class-general = સામાન્ય
class-ephemeral = ફક્ત થોડા સમય માટે

## List of the library, /library

list-title = લાઇબ્રેરી
list-lead = વાંચવાનું, સાંભળવાનું, જોવાનું, ભરવાનું કે ડાઉનલોડ કરવાનું બધું અહીં છે.
things-count = { $count ->
    [0] કંઈ નથી
    [one] { $count } વસ્તુ
   *[other] { $count } વસ્તુઓ
}
list-empty-title = આ પસંદગી માટે અહીં કંઈ નથી
list-empty-text = ઓછી શરતો પસંદ કરો, અથવા બધું જુઓ.
list-none-title = લાઇબ્રેરી હજી ખાલી છે
list-none-text = કોઈ સંસ્થા કંઈક મૂકશે ત્યારે તે અહીં દેખાશે.
list-show-everything = બધું બતાવો

## Filters above the list

filter-label = યાદી ટૂંકી કરો
filter-topic = વિષય
filter-topic-all = બધા વિષયો
filter-kind = પ્રકાર
filter-kind-all = બધા પ્રકાર
filter-language = ભાષા
filter-language-all = બધી ભાષાઓ
filter-organization = સંસ્થા
filter-organization-all = બધી સંસ્થાઓ
filter-submit = બતાવો

## Facts about an item

about-label = આ લખાણ વિશે
fact-organization = સંસ્થા
fact-topics = વિષયો
fact-languages = આ ભાષાઓમાં વાંચો
fact-changed = છેલ્લે બદલાયું
fact-attribution = લખનાર
fact-license = લાઇસન્સ
fact-file = ફાઇલ
fact-class = મહત્વ
languages-count = { $count ->
    [one] { $count } ભાષા
   *[other] { $count } ભાષાઓ
}
revision = વર્ઝન { $number }
updated = છેલ્લે બદલાયું: { DATETIME($day, weekday: "no") }

## Language of a text

fallback-notice = આ હજી { $wanted } ભાષામાં નથી. અમે તેને { $shown } ભાષામાં બતાવીએ છીએ.
fallback-others = તમે તેને આ ભાષાઓમાં પણ વાંચી શકો છો:
fallback-part = આ ભાગ { $language } ભાષામાં છે.
fallback-parts = { $count ->
    [one] { $count } ભાગનું ભાષાંતર હજી થયું નથી. અમે તેને { $shown } ભાષામાં બતાવીએ છીએ.
   *[other] { $count } ભાગોનું ભાષાંતર હજી થયું નથી. અમે તેમને { $shown } ભાષામાં બતાવીએ છીએ.
}

## Who made a text, and who checked it

provenance-machine = મશીને કરેલું ભાષાંતર. કોઈ માણસે તપાસ્યું નથી.
provenance-machine-original = મશીને લખેલું. કોઈ માણસે તપાસ્યું નથી.
provenance-machine-checked = મશીને કરેલું ભાષાંતર, એક માણસે તપાસેલું.
provenance-machine-checked-by = મશીને કરેલું ભાષાંતર. તપાસનાર: { $reviewer }, { DATETIME($day, weekday: "no") }.
provenance-machine-edited = મશીને કરેલું ભાષાંતર, એક માણસે સુધારેલું. બીજા માણસે તપાસ્યું નથી.
provenance-machine-edited-original = મશીને લખેલું, એક માણસે સુધારેલું. બીજા માણસે તપાસ્યું નથી.
provenance-person-unchecked = માણસે કરેલું ભાષાંતર. હજી તપાસ્યું નથી.
provenance-person-checked = માણસે કરેલું ભાષાંતર. બીજા માણસે તપાસ્યું છે.
provenance-person-credit = ભાષાંતર કરનાર: { $translator }
provenance-unknown = આ ભાષાંતર કેવી રીતે થયું તે અમે જાણતા નથી.
provenance-unknown-original = આ લખાણ કેવી રીતે બન્યું તે અમે જાણતા નથી.
provenance-share = { $total ->
    [one] ({ $total } ફકરામાંથી { $count })
   *[other] ({ $total } ફકરામાંથી { $count })
}
provenance-show-original = મૂળ લખાણ બતાવો
note-more = વધુ

## A text that fell behind its original

outdated-notice = { $count ->
    [one] આ ભાષાંતર થયા પછી મૂળ લખાણ બદલાયું છે. બદલાયેલા { $count } ભાગ પર નિશાની છે.
   *[other] આ ભાષાંતર થયા પછી મૂળ લખાણ બદલાયું છે. બદલાયેલા { $count } ભાગો પર નિશાની છે.
}
outdated-notice-on = મૂળ લખાણ બદલાયું છે. તારીખ: { DATETIME($day, weekday: "no") }. બદલાયેલા ભાગો પર નિશાની છે.
block-behind = મૂળ લખાણમાં બદલાયું

## Reading a resource

task-done = થઈ ગયું:
task-open = કરવાનું બાકી:
download = { $language } ભાષામાં ડાઉનલોડ કરો
download-file = ડાઉનલોડ કરો ({ $type }, { $size })
download-missing = આ ફાઇલ મળતી નથી. જે સંસ્થાએ તે મૂકી છે તેને જણાવો.
other-site = બીજી સાઇટ:
other-site-notice = આ લિંક બીજી સાઇટ ખોલે છે: { $site }. તે તમારા વિશે શું રાખે છે તે અમે જાણતા નથી.
open-link = પાનું ખોલો
contents-label = આ લખાણમાં
notes-title = નોંધ
unpublished-title = આ કાઢી નાખ્યું છે
unpublished-text = જે સંસ્થાએ તે મૂક્યું હતું તે હવે તેને બતાવતી નથી. તે જૂનું થઈ ગયું હોઈ શકે.

## Toolkits

toolkits-heading = ટૂલકિટ
toolkits-lead = સાથે વાપરવાની વસ્તુઓ, સારા ક્રમમાં.
resources-heading = લખાણ, ફાઇલો અને ફોર્મ
resources-count = { $count ->
    [0] હજી સામગ્રી નથી
    [one] { $count } સામગ્રી
   *[other] { $count } સામગ્રી
}
toolkit-contents = અંદર શું છે
toolkit-note = નોંધ:
toolkit-empty = આ ટૂલકિટ હજી ખાલી છે.

## Topics

topics-heading = વિષયો
topic-everything = આ વિષય પરનું બધું
topic-empty = આ વિષય પર હજી કંઈ નથી.

## Passing on

share-title = બીજાને આપો
share-lead = આ લખાણની નકલ કરીને મેસેજમાં મૂકો.
share-text = { $title } — { $summary } { $address }
share-text-short = { $title } — { $address }
share-short = ટૂંકું સરનામું
share-address = આ પાનાનું સરનામું
share-copy = આ લખાણની નકલ કરો
share-copied = નકલ થઈ ગઈ
share-failed = તમારા બ્રાઉઝરે તે કરવા દીધું નહીં. લખાણ પસંદ કરો અને જાતે નકલ કરો.

## Feeds, codes to scan, printed sheets

feed-title = લાઇબ્રેરીમાં નવું – { $site }
feed-link = નવું શું આવ્યું તે જાણતા રહો (Atom ફીડ)
qr-lead = તમારી બાજુનો માણસ ફોનનો કૅમેરા આ ચોરસ સામે રાખી શકે છે.
qr-name = આ લખાણ પર લઈ જતો કોડ
sheet-scan = ચોરસ સામે ફોન રાખો: આ કાગળનું લખાણ તાજું છે કે નહીં તે જણાશે.
sheet-title = આ કાગળનું લખાણ હજી તાજું છે?
sheet-current = હા. આજે સાઇટ પર જે લખાણ છે તે જ આ કાગળ પર છે.
sheet-replaced = ના. આ કાગળની જગ્યાએ નવું વર્ઝન આવ્યું છે.
sheet-withdrawn = આ કાગળ વાપરશો નહીં. આ ભાષામાં આ લખાણ કાઢી નાખ્યું છે.
sheet-yours = તમારા કાગળ પર: વર્ઝન { $number }.
sheet-newest = સૌથી નવું લખાણ ખોલો

## Titles on a discreet site, which name no subject

quiet-item = { $kind } { $code }
quiet-topic = વિષય { $number }

## Search

search-title = શોધો
search-label = તમે શું શોધો છો?
search-submit = શોધો
search-hint = કોઈ પણ ભાષામાં લખો. અમે બધી ભાષાનાં લખાણમાં શોધીએ છીએ.
search-narrow = વધુ શરતો પસંદ કરો
search-count = { $count ->
    [one] { $count } પરિણામ
   *[other] { $count } પરિણામો
}
search-count-more = { $count } પરિણામો કરતાં પણ વધુ છે.
search-closer = એક શબ્દ ઉમેરો, તો જલદી મળશે.
search-shortened = શોધનું લખાણ લાંબું હતું. અમે તેના પહેલા { $count } અક્ષર વાંચ્યા.
search-incomplete = શોધની યાદી ફરી બની રહી છે. કેટલાંક લખાણ હમણાં નહીં મળે.
search-meant = શું તમે આ શોધો છો:
search-found-in = { $language } ભાષામાં મળ્યું
search-lessons = આ પાઠમાં:
search-named = વિષયો અને સંસ્થાઓ
search-empty-title = કંઈ મળ્યું નથી
search-empty-text = અમે આ ભાષાઓનાં બધાં લખાણમાં શોધ્યું:
search-everywhere = બધે શોધો
search-contact = તમે અમને પણ પૂછી શકો છો:

## Reading honestly: one text in two languages, changes of the original, what readers say back

reading-too-little = હજી આનો નાનો ભાગ જ { $wanted } ભાષામાં છે. અમે આખું લખાણ { $shown } ભાષામાં બતાવીએ છીએ.
reading-machine-checked-on = મશીને કરેલું ભાષાંતર, એક માણસે તપાસેલું. તારીખ: { DATETIME($day, weekday: "no") }.
reading-machine-original-checked-on = મશીને લખેલું, એક માણસે તપાસેલું. તારીખ: { DATETIME($day, weekday: "no") }.
reading-machine-original-checked-by = મશીને લખેલું. તપાસનાર: { $reviewer }, { DATETIME($day, weekday: "no") }.
reading-fact-checked = તપાસનાર
reading-checked-by = { $reviewer }, { DATETIME($day, weekday: "no") }
reading-checked-on = લાયક માણસ, { DATETIME($day, weekday: "no") }
reading-outdated-whole-on = આ ભાષાંતર થયા પછી મૂળ લખાણ બદલાયું છે. તારીખ: { DATETIME($day, weekday: "no") }.
reading-outdated-whole = આ ભાષાંતર થયા પછી મૂળ લખાણ બદલાયું છે.
reading-change = મૂળ લખાણમાં શું બદલાયું તે જુઓ
reading-change-before = પહેલાં:
reading-change-now = હવે:
reading-change-gone = આ ભાગ મૂળ લખાણમાંથી કાઢી નાખ્યો છે.
reading-beside-with = બીજી ભાષા સાથે વાંચો
reading-beside-end = ફક્ત { $language } ભાષામાં બતાવો
reading-beside-label = બે ભાષામાં લખાણ
reading-wrong = આ ખોટું છે
reading-report-title = શું ખોટું છે તે અમને જણાવો
reading-report-about = તમે આ લખાણ વિશે લખો છો:
reading-report-lead = એકાઉન્ટની કે નામ આપવાની જરૂર નથી. મહેરબાની કરીને બીજા લોકોનાં નામ લખશો નહીં.
reading-report-label = શું ખોટું છે?
reading-report-hint = { $most ->
    [one] વધુમાં વધુ { $most } અક્ષર. કોઈ પણ ભાષામાં લખી શકો છો.
   *[other] વધુમાં વધુ { $most } અક્ષર. કોઈ પણ ભાષામાં લખી શકો છો.
}
reading-report-send = મોકલો
reading-report-empty = શું ખોટું છે તે થોડા શબ્દોમાં લખો.
reading-report-many = આજે ઘણા લોકોએ આ લખાણ વિશે લખ્યું છે. અમે આજે વધુ લઈ શકતા નથી, કાલે ફરી લઈશું. રાહ જોવાય તેમ ન હોય, તો જે સંસ્થાએ લખાણ મૂક્યું છે તેને જણાવો.
reading-report-thanks = આભાર
reading-report-sent = તમે જે લખ્યું તે મોકલાઈ ગયું. અમે તમારા વિશે કંઈ રાખ્યું નથી, એટલે જવાબ આપી શકતા નથી.
reading-report-back = લખાણ પર પાછા જાઓ
reading-wish = આ { $language } ભાષામાં માગો
reading-wished = આભાર. { $language } ભાષા માટે તમારી માગણી ગણી લીધી છે. અમે તમારા વિશે કંઈ રાખ્યું નથી.
reading-interpreter-at = આ મહત્વનું છે. દુભાષિયો માગો: { $contact }
reading-interpreter = આ મહત્વનું છે. જે સંસ્થાએ તે મૂક્યું છે તેની પાસે દુભાષિયો માગો.

reading-parts = કયો ભાગ ખોટો છે તે બતાવો
reading-parts-lead = જે ભાગ ખોટો છે તે પસંદ કરો.
reading-parts-end = વાંચવા પાછા જાઓ
reading-part-wrong = આ ભાગ ખોટો છે

## Looking after topics, /admin/topics

topics-lead = વિષયો વાંચવાનું બધું ભેગું કરે છે. દરેક વિષયનું કોઈ પણ ભાષામાં નામ અને બીજા શબ્દો હોઈ શકે, અને શોધ તે બધાથી તેને મેળવે છે.
topics-none = હજી કોઈ વિષય નથી
topics-none-text = પહેલો વિષય ઉમેરો. તેની નીચે કંઈક વાંચવાનું હોય ત્યારે વાચકોને તે દેખાય છે.
topics-gaps = દરેક ભાષામાં નામ
topics-gaps-lead = જ્યાં વિષયનું નામ નથી ત્યાં વાચકોને બીજી ભાષાનું નામ દેખાય છે.
topics-named = { $all }માંથી { $named }
topics-without = { $language } ભાષામાં નામ વગર
topics-without-none = બધા વિષયોનું આ ભાષામાં નામ છે.
topics-all = બધા વિષયો
topics-lacks = નામ વગરની ભાષાઓ: { $count }
topic-title = એક વિષય
topic-nameless = નામ વગરનો વિષય
topic-items = લખાણ: { $count }
topic-names = નામ અને બીજા શબ્દો
topic-names-lead = દરેક ભાષામાં પોતાનાં હોય છે. જ્યાં નામ નથી ત્યાં તે ભાષાના વાચકોને જે દેખાય છે તે બતાવ્યું છે.
topic-words = બીજા શબ્દો: { $count }
topic-missing = નામ નથી. વાચકોને દેખાય છે:
topic-write = નામ લખો
topic-language-label = બીજી ભાષાનો કોડ
topic-language-hint = જેમ કે સોમાલી માટે “so”.
topic-language-go = આ ભાષામાં લખો
topic-language-wrong = આ ભાષાનો કોડ નથી. તેમાં બે કે ત્રણ અક્ષર હોય છે, જેમ કે “so”.
topic-below = આની નીચેના વિષયો
topic-add = વિષય ઉમેરો
topic-place = જગ્યા
topic-order = અહીં { $all }માંથી ક્રમ { $at }
topic-stands-below = આની નીચે:
topic-top = સૌથી ઉપર, કોઈની નીચે નહીં
topic-up = ઉપર ખસેડો
topic-down = નીચે ખસેડો
topic-move = બીજા વિષયની નીચે ખસેડો
topic-move-lead = તેની નીચેનું બધું સાથે આવે છે. તેનાં લખાણ પછી નવી જગ્યાના વિષયોમાં ગણાય છે.
topic-place-label = કયા વિષયની નીચે
topic-too-deep = એકની નીચે એક ઘણા વિષયો થઈ જશે. વધુમાં વધુ { $most }.
topic-circle = વિષય પોતાની જ નીચે ન હોઈ શકે.
topic-unmoved = તે પહેલેથી ત્યાં જ છે, અથવા કોઈએ એ દરમિયાન ખસેડ્યો છે.
topic-more = આ વિષય વિશે વધુ
topic-remove = કાઢી નાખો, અથવા બીજા વિષયમાં ભેળવો
topic-text-title = એક ભાષામાં વિષયનું નામ
topic-label = નામ
topic-label-hint = પાનાનું સરનામું નામ પ્રમાણે બને છે. પહેલાંનાં સરનામાં ચાલતાં રહે છે.
topic-synonyms = બીજા શબ્દો
topic-synonyms-hint = એક લીટીમાં એક: બીજાં નામ, બોલીના શબ્દો, સામાન્ય ભૂલવાળી જોડણી, સત્તાવાર નામ. શોધ દરેકથી વિષય મેળવે છે.
topic-description = તે શેના વિશે છે
topic-description-hint = એક-બે વાક્ય. ખાલી રહી શકે.
topic-text-remove-lead = આ ભાષાનું નામ, બીજા શબ્દો અને વર્ણન જાય છે. સરનામું વિષય સુધી પહોંચાડતું રહે છે.
topic-word-long = આમાંથી એક શબ્દ { $most } અક્ષરથી લાંબો છે.
topic-words-many = ઘણા શબ્દો છે. વધુમાં વધુ { $most }.
topic-newer = એ દરમિયાન બીજા કોઈએ આ શબ્દો બદલ્યા છે. તમારું હજી સચવાયું નથી. હવે ત્યાં શું છે તે જુઓ, પછી તમારું બરાબર હોય તો ફરી સાચવો.
topic-stands = હવે ત્યાં જે છે
topic-stands-nothing = એ દરમિયાન કોઈએ આ ભાષા કાઢી નાખી.
topic-yours = તમે જે લખ્યું
topic-holds = આ વિષય નીચેનાં લખાણ: { $count }. તેથી તેને સીધો કાઢી ન શકાય. તેને બીજા વિષયમાં ભેળવો, તો કંઈ ખોવાતું નથી.
topic-above = આની નીચેના વિષયો: { $count }. પહેલાં તેમને ખસેડો, અથવા આ વિષયને બીજામાં ભેળવો.
topic-remove-empty = આ વિષય નીચે કંઈ નથી. તેનાં નામ અને સરનામાં સાથે જાય છે.
topic-remove-button = વિષય કાઢી નાખો
topic-merge = બીજા વિષયમાં ભેળવો
topic-merge-lead = તેનાં લખાણ અને નીચેના વિષયો બીજા વિષયમાં જાય છે. જ્યાં બીજાનું નામ નથી ત્યાં તેનું નામ પણ જાય છે; બાકીની ભાષાઓમાં તે બીજા શબ્દો બને છે. તેનાં સરનામાં બીજા વિષય સુધી પહોંચાડે છે. બે વર્ણનમાંથી બીજા વિષયનું રહે છે.
topic-merge-label = જે વિષય રહે છે
topic-merge-none = વિષય પસંદ કરો
topic-merge-button = ભેળવો
topic-merge-below = તે વિષય આની નીચે છે. પહેલાં તેને બીજી જગ્યાએ ખસેડો.
