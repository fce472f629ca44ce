### Sentences that stand on every page: frame, languages, lists, sizes, accessibility statement.
### Provenance: machine. No person has reviewed these sentences.
###
### Form of address: respectful "તમે" with -ઓ/-જો forms. Everyday words, also English ones that people use (ફાઇલ, લિંક, ડાઉનલોડ),
### before Sanskrit ones. No case ending is ever glued to a placeable: a word follows first ("{ $language } ભાષામાં"), or the
### sentence turns into a label with a colon. Plural forms one and other; "one" is also said for 0, so write [0] where it matters.
### Words:
###   item, thing          વસ્તુ
###   resource             સામગ્રી
###   toolkit              ટૂલકિટ
###   training             તાલીમ
###   lesson               પાઠ
###   topic                વિષય
###   event                કાર્યક્રમ
###   organization         સંસ્થા
###   coalition            ગઠબંધન
###   checklist            ચેકલિસ્ટ
###   sign-up              નામ નોંધાવવું (નોંધણી)
###   account              એકાઉન્ટ
###   version, revision    વર્ઝન
###   to publish           મૂકવું (સાઇટ પર મૂકવું)
###   to share, pass on    બીજાને આપવું, શેર કરવું
###   to check, review     તપાસવું
###   reviewer             તપાસનાર
###   machine translation  મશીને કરેલું ભાષાંતર
###   link                 લિંક
###   address of a page    સરનામું
###   to download          ડાઉનલોડ કરવું
###   screen reader        સ્ક્રીન રીડર
###   accessibility        સુલભતા
###   browser              બ્રાઉઝર
###   tab (of a browser)   ટૅબ
###   history              ઇતિહાસ
###   trace                નિશાન
###   sentence             વાક્ય
###   printed sheet        કાગળ
###   search (verb)        શોધવું
###   interpreter          દુભાષિયો
### Steps for phones give the Gujarati name of a button in quotes and the English one after it: many phones are set to English.

## Terms

-product = Semilla
-wcag = WCAG 2.2

## The frame of every page

page-title = { $page } – { $site }
skip-link = મુખ્ય લખાણ પર જાઓ
exit-link = આ સાઇટ છોડો
nav-label = મુખ્ય ભાગો
nav-menu = મેનૂ
nav-home = મુખ્ય પાનું
nav-library = લાઇબ્રેરી
nav-trainings = તાલીમ
nav-organizations = સંસ્થાઓ
breadcrumbs-label = તમે અહીં છો

## Languages of the interface

languages-title = આ પાનાની ભાષા
languages-all = { $count ->
    [one] { $count } ભાષા
   *[other] બધી { $count } ભાષાઓ
}
languages-unchecked = હજી કોઈ માણસે તપાસ્યું નથી
languages-offer = આ સાઇટ { $language } ભાષામાં પણ છે.

## Footer

footer-about-title = { -product } શું છે?
footer-about = { -product } એક લાઇબ્રેરી અને શાળા છે. જે સંસ્થાઓ તેને વાપરે છે, તે તેમની જ છે. એકાઉન્ટની જરૂર નથી, તમારા પર નજર રખાતી નથી, જાહેરાત નથી.
footer-help-title = મદદ
footer-accessibility = સુલભતા
footer-about-translation = આ ભાષાંતર વિશે
footer-machine = આ સાઇટનાં વાક્યો મશીને લખ્યાં છે. હજી કોઈ માણસે તે તપાસ્યાં નથી.
footer-license = આ સાઇટ મુક્ત સોફ્ટવેરથી ચાલે છે. તમે { $source } વાંચી શકો છો.
    .source = તેનો સોર્સ કોડ

## Ways on, on error pages and empty lists

go-home = મુખ્ય પાના પર જાઓ
go-library = લાઇબ્રેરીમાં જુઓ
go-trainings = તાલીમ જુઓ
go-back = પાછા જાઓ

## Pages of a list

pagination-label = યાદીનાં પાનાં
pagination-next = પછીનું પાનું
pagination-first = યાદીની શરૂઆત પર પાછા જાઓ

## Sizes of files

size-bytes = { $count ->
    [one] { $count } બાઇટ
   *[other] { $count } બાઇટ
}
size-kilobytes = { NUMBER($count, maximumFractionDigits: 0) } KB
size-megabytes = { NUMBER($count, maximumFractionDigits: 1) } MB

## Accessibility statement, /accessibility

accessibility-title = સુલભતા: સૌ વાપરી શકે
accessibility-aim = થાકેલા માણસને, જૂના ફોન પર અને ઓછા ઇન્ટરનેટમાં પણ { -product } કામ આવવું જોઈએ. જેને વાંચવામાં તકલીફ પડે છે તેને પણ, અને જે સ્ક્રીન રીડર સાંભળે છે તેને પણ. અમારું લક્ષ્ય { -wcag }, લેવલ AA છે, દરેક પાના પર અને દરેક ભાષામાં.
accessibility-works-title = શું ચાલે છે
accessibility-works-keyboard = બધું ફક્ત કીબોર્ડથી ચાલે છે, અને તમે ક્યાં છો તે હંમેશાં દેખાય છે.
accessibility-works-scripts = દરેક પાનું JavaScript વગર ચાલે છે. યાદીઓ અને પાઠમાં JavaScript છે જ નહીં.
accessibility-works-size = તમે અક્ષરો બમણા મોટા કરી શકો છો. દરેક પાનું 320 પિક્સેલ પહોળી સ્ક્રીનમાં સમાય છે.
accessibility-works-language = દરેક લખાણ પોતાની ભાષા જણાવે છે, જેથી સ્ક્રીન રીડર સાચા અવાજમાં વાંચે.
accessibility-works-color = ફક્ત રંગથી કંઈ કહેવાતું નથી. બાજુમાં શબ્દ કે નિશાની હોય છે.
accessibility-works-data = પાનાં નાનાં છે. વાંચવાનું પાનું 50 KB થી ઓછું રહે તે રીતે બનાવ્યું છે.
accessibility-tested-title = શું તપાસ્યું છે
accessibility-tested = એક પ્રોગ્રામ (axe) દરેક જાતનું પાનું તપાસે છે: અજવાળા અને ઘેરા રંગમાં, નાની અને મોટી સ્ક્રીન પર, JavaScript સાથે અને વગર. આવો પ્રોગ્રામ બધી ભૂલો શોધી શકતો નથી.
accessibility-gaps-title = હજી શું ચાલતું નથી
accessibility-gaps-people = રોજ સ્ક્રીન રીડર વાપરતા કોઈ માણસે હજી આ પાનાં તપાસ્યાં નથી.
accessibility-gaps-languages = લખાણની આસપાસનાં વાક્યો આ ભાષાઓમાં પૂરાં છે: { $languages }. બીજી ભાષાઓમાં તમને અંગ્રેજી વાક્યો મળશે. તેના પર અંગ્રેજીની નિશાની છે.
accessibility-gaps-machine = લખાણની આસપાસનાં વાક્યો મશીને લખ્યાં છે અને તેનું ભાષાંતર કર્યું છે. હજી કોઈ માણસે તે તપાસ્યાં નથી.
accessibility-gaps-files = ડાઉનલોડ કરવાના દસ્તાવેજ ઘણી સંસ્થાઓ તરફથી આવે છે. કેટલાક કાગળના ફોટા છે, જે સ્ક્રીન રીડર વાંચી શકતું નથી.
accessibility-gaps-media = કેટલાંક રેકોર્ડિંગ સાથે સબટાઇટલ કે વાંચવાનું લખાણ નથી.
accessibility-tell-title = અમને જણાવો
accessibility-tell = તમારા માટે કંઈ ચાલતું નથી? જે સંસ્થાએ લખાણ મૂક્યું છે તેને અથવા ગઠબંધનની ઑફિસને જણાવો. એકાઉન્ટની કે નામ આપવાની જરૂર નથી.
accessibility-contact = અમારો સંપર્ક અહીં કરો: { $contact }
accessibility-changed = આ પાનું છેલ્લે બદલાયું: { DATETIME($day, weekday: "no") }.

## Who made the interface in this language, /about-this-translation

about-translation-title = આ ભાષાંતર વિશે
about-translation-lead = આ સાઇટના શબ્દો કોણે લખ્યા તે અહીં જણાવ્યું છે: મેનૂ, બટન અને નોંધ. લાઇબ્રેરીનું દરેક લખાણ પોતે જણાવે છે કે તે કોણે બનાવ્યું.
about-translation-made-title = આ શબ્દો કોણે લખ્યા
about-translation-made-person = એક માણસે લખ્યા છે.
about-translation-made-machine = મશીને લખ્યા છે.
about-translation-made-machine-edited = મશીને લખ્યા છે, અને એક માણસે સુધાર્યા છે.
about-translation-made-unknown = કોણે લખ્યા તે અમે જાણતા નથી.
about-translation-made-none = આ સાઇટનાં મેનૂ અને બટન હજી આ ભાષામાં નથી. ફક્ત લાઇબ્રેરીનાં લખાણ આ ભાષામાં છે.
about-translation-complete = { $total ->
    [one] મુલાકાતીઓ જે { $total } વાક્ય જુએ છે તે આ ભાષામાં છે.
   *[other] મુલાકાતીઓ જે { $total } વાક્યો જુએ છે તે બધાં આ ભાષામાં છે.
}
about-translation-partial = { $total ->
    [one] કુલ { $total } વાક્યમાંથી { $count } વાક્ય આ ભાષામાં છે.
   *[other] કુલ { $total } વાક્યોમાંથી { $count } વાક્ય આ ભાષામાં છે.
}
about-translation-checked-title = વાક્યો કોણે તપાસ્યાં
about-translation-checked-none = હજી કોઈ માણસે તે તપાસ્યાં નથી.
about-translation-checked = { $total ->
    [one] કુલ { $total } વાક્યમાંથી { $count } વાક્ય માણસે તપાસ્યું છે.
   *[other] કુલ { $total } વાક્યોમાંથી { $count } વાક્ય માણસે તપાસ્યાં છે.
}
about-translation-checked-by = તપાસનાર: { $names }
about-translation-checked-rule = વાક્ય બદલાય ત્યારે તેની તપાસ ગણાતી નથી. પછી કોઈએ તેને ફરી વાંચવું પડે છે.
about-translation-languages-title = આ સાઇટની ભાષાઓ
about-translation-chain-title = કંઈક આ ભાષામાં ન હોય ત્યારે
about-translation-chain = અમે નીચેની ભાષાઓમાં ક્રમથી શોધીએ છીએ. જે ભાષામાં પહેલાં મળે તેમાં બતાવીએ છીએ, અને તે કઈ ભાષા છે તે જણાવીએ છીએ.
about-translation-chain-none = આ સાઇટનાં બધાં વાક્યો આ ભાષામાં છે. જે લખાણ આ ભાષામાં નથી તે તેની પોતાની ભાષામાં દેખાય છે. તે કઈ ભાષા છે તે અમે જણાવીએ છીએ.
about-translation-texts-title = લાઇબ્રેરીનાં લખાણ વિશે અમે શું જણાવીએ છીએ
about-translation-texts-language = લખાણ પાનાની ભાષામાં ન હોય, તો તેનો કયો ભાગ કઈ ભાષામાં છે.
about-translation-texts-made = તે માણસે બનાવ્યું કે મશીને, અને કોઈ માણસે તપાસ્યું કે નહીં. જે નોંધાયું છે તે જ અમે કહીએ છીએ.
about-translation-texts-changed = ભાષાંતર થયા પછી મૂળ લખાણના કયા ભાગ બદલાયા.
about-translation-texts-critical = હક, આરોગ્ય, પૈસા કે સલામતી વિશેનું લખાણ પહેલાં તેની મૂળ ભાષામાં દેખાય છે. લાયક માણસ તપાસે પછી જ મશીને કરેલું ભાષાંતર દેખાય છે.
about-translation-help-title = તમે કેવી રીતે મદદ કરી શકો
about-translation-help = તમે આ ભાષા સારી રીતે વાંચો છો? કયા શબ્દો ખોટા છે અને તમે તે કેવી રીતે કહો તે અમને જણાવો. એકાઉન્ટની કે નામ આપવાની જરૂર નથી.
about-translation-contact = અમને લખો અથવા ફોન કરો: { $contact }
about-translation-no-contact = જે સંસ્થાએ તમને લખાણ આપ્યું તેને જણાવો. તે તમારી વાત અમને પહોંચાડશે.

## Leave no trace, /leave-no-trace. Short sentences for a person in a hurry.

traces-short = નિશાન વગર
traces-title = નિશાન છોડ્યા વગર કેવી રીતે વાંચવું
traces-lead = શું બીજા લોકો આ ફોન જોઈ શકે છે? તો આ પાનું તમારા માટે છે. શાંતિ હોય ત્યારે તેને એક વાર વાંચી લો.
traces-exit-title = “આ સાઇટ છોડો” શું કરે છે
traces-exit-away = તે એ જ ટૅબમાં બીજી, સામાન્ય સાઇટ ખોલે છે.
traces-exit-forget = તે તમારા બ્રાઉઝરને કહે છે કે આ સાઇટનું જે રાખ્યું હોય તે ભૂલી જાય.
traces-exit-escape = કીબોર્ડ હોય તો તમે Esc ત્રણ વાર દબાવી શકો છો. જે પાના પર નકલ કરવાનું કે શેર કરવાનું બટન હોય ત્યાં જ આ ચાલે છે. બીજાં પાનાંમાં JavaScript નથી, એટલે ત્યાં Esc દબાવવાથી કંઈ થતું નથી.
traces-cannot-title = તેનાથી શું થતું નથી
traces-cannot-history = બ્રાઉઝરના ઇતિહાસમાંથી આ સાઇટ ભૂંસાતી નથી.
traces-cannot-back = બ્રાઉઝરના પાછા જવાના (Back) બટનથી હજી અહીં આવી શકાય છે.
traces-cannot-files = તમે ડાઉનલોડ કરેલી ફાઇલો ફોનમાં રહે છે. સ્ક્રીનના ફોટા પણ રહે છે.
traces-cannot-messages = તમે મોકલેલા મેસેજ તમારી મેસેજ ઍપમાં રહે છે.
traces-cannot-network = Wi-Fi ના માલિક અને ફોન કંપની આ સાઇટનું નામ જોઈ શકે છે. તમે કયાં પાનાં વાંચો છો તે તેમને દેખાતું નથી.
traces-keeps-title = આ સાઇટ શું રાખે છે
traces-keeps-device = આ સાઇટ તમારા ફોનમાં કંઈ મૂકતી નથી: કૂકી નહીં, એકાઉન્ટ નહીં, તમે શું વાંચ્યું તેની યાદી નહીં. તમારું બ્રાઉઝર પાનાંની પોતાની નકલ અને પોતાનો ઇતિહાસ રાખે છે.
traces-keeps-server = સર્વર કોઈ ફોનનું સરનામું લખતું નથી. કઈ મિનિટે મુલાકાત થઈ તે પણ લખતું નથી.
traces-history-title = આ સાઇટને ઇતિહાસમાંથી કાઢી નાખો
traces-history-lead = ઇતિહાસ સાવ ખાલી હોય તો કોઈ સવાલ કરી શકે. ઘણી વાર ફક્ત આ સાઇટની લીટીઓ કાઢી નાખવી વધુ સલામત છે. તમારા ફોન પર બટનનાં નામ થોડાં જુદાં હોઈ શકે.
traces-chrome-title = Android પર Chrome
traces-chrome-menu = ઉપર ત્રણ ટપકાં (⋮) દબાવો.
traces-chrome-history = “ઇતિહાસ” (History) દબાવો.
traces-chrome-line = આ સાઇટ શોધો. દરેક લીટીની બાજુમાં ચોકડી (×) કે કચરાપેટી દબાવો.
traces-chrome-all = બધું કાઢી નાખવા: “બ્રાઉઝિંગ ડેટા ડિલીટ કરો” (Delete browsing data) દબાવો, સમય પસંદ કરો અને કન્ફર્મ કરો.
traces-safari-title = iPhone પર Safari
traces-safari-book = નીચે ખુલ્લી ચોપડી દબાવો. નવા ફોનમાં પહેલાં ત્રણ ટપકાં (…) દબાવો, પછી “બુકમાર્ક” (Bookmarks) દબાવો.
traces-safari-clock = ઘડિયાળ અથવા “ઇતિહાસ” (History) દબાવો.
traces-safari-line = આ સાઇટ શોધો. લીટીને બાજુ પર સરકાવો અને “ડિલીટ કરો” (Delete) દબાવો.
traces-safari-all = બધું કાઢી નાખવા: “સાફ કરો” (Clear) દબાવો, સમય પસંદ કરો અને કન્ફર્મ કરો.
traces-samsung-title = Samsung Internet બ્રાઉઝર
traces-samsung-menu = નીચે ત્રણ લીટી (☰) દબાવો.
traces-samsung-history = “ઇતિહાસ” (History) દબાવો.
traces-samsung-line = આ સાઇટ શોધો. લીટી પર આંગળી દબાવી રાખો, પછી “ડિલીટ કરો” (Delete) દબાવો.
traces-samsung-all = બધું કાઢી નાખવા: “સેટિંગ” (Settings) ખોલો, પછી “વ્યક્તિગત બ્રાઉઝિંગ ડેટા” (Personal browsing data), પછી “બ્રાઉઝિંગ ડેટા ડિલીટ કરો” (Delete browsing data).
traces-firefox-title = Android પર Firefox
traces-firefox-menu = ત્રણ ટપકાં (⋮) દબાવો.
traces-firefox-history = “ઇતિહાસ” (History) દબાવો.
traces-firefox-line = આ સાઇટ શોધો. દરેક લીટીની બાજુમાં ચોકડી (×) દબાવો.
traces-firefox-all = બધું કાઢી નાખવા: ઉપર કચરાપેટી દબાવો, સમય પસંદ કરો અને કન્ફર્મ કરો.
traces-private-title = વધુ સારું: ખાનગી ટૅબમાં વાંચો
traces-private-lead = ખાનગી ટૅબ ઇતિહાસ રાખતી નથી. વાંચી લો પછી તેને બંધ કરો. તે તમને નેટવર્કથી કે ફોન પર નજર રાખતા પ્રોગ્રામથી છુપાવતી નથી.
traces-private-chrome = Chrome: ત્રણ ટપકાં (⋮), પછી “નવી છૂપી ટૅબ” (New Incognito tab).
traces-private-safari = Safari: બે ચોરસ પર આંગળી દબાવી રાખો, પછી “નવી ખાનગી ટૅબ” (New Private Tab).
traces-private-samsung = Samsung Internet: નીચે ટૅબનું બટન, પછી “ગુપ્ત મોડ ચાલુ કરો” (Turn on Secret mode).
traces-private-firefox = Firefox: ટૅબની યાદી ખોલો, પછી માસ્ક દબાવો.
traces-copies-title = ફાઇલો અને કાગળ
traces-copies-files = તમે કાઢી ન નાખો ત્યાં સુધી ફાઇલ રહે છે. “ડાઉનલોડ” (Downloads) ખોલીને જુઓ, પછી ફોનની કચરાપેટી પણ ખાલી કરો.
traces-copies-paper = છાપેલા કાગળ પર લખાણનું નામ અને આ સાઇટનું સરનામું હોય છે. પ્રિન્ટરમાં છાપેલાની યાદી રહી શકે.
