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
