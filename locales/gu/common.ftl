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

## Terms

-product = Semilla
-wcag = WCAG 2.2

## The frame of every page

page-title = { $page } – { $site }
skip-link = મુખ્ય લખાણ પર જાઓ
exit-link = આ સાઇટ છોડો
nav-label = મુખ્ય ભાગો
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
