### Pages and sentences for when something does not work. They blame the form or us, never the person.
### Provenance: machine. No person has reviewed these sentences.

## A page that is not there (404)

not-found-title = આ પાનું અમારી પાસે નથી
not-found-text = સરનામું જૂનું હોઈ શકે, અથવા એકાદ અક્ષર રહી ગયો હોય. તમારી કોઈ ભૂલ નથી.
not-found-languages = અથવા તમારી ભાષા પસંદ કરો
unknown-language-title = આ સાઇટ હજી આ ભાષામાં નથી
unknown-language-text = આમાંથી એક ભાષા પસંદ કરો. ઘણાં લખાણ આ સાઇટ કરતાં વધુ ભાષાઓમાં છે.

## Requests that cannot be answered (400, 403, 405, 408, 413, 414, 415, 421)

refused-title = અમે આ કરી શક્યા નથી
refused-text = આ પાના માટે આ વિનંતી બરાબર ન હતી. પાછા જાઓ, પાનું ફરી ખોલો અને ફરી પ્રયત્ન કરો.
refused-other-site = વિનંતી બીજી સાઇટ પરથી આવી હતી, એટલે અમે તે માની નથી. પાનું અહીં ખોલો અને ફરી પ્રયત્ન કરો.
refused-forbidden = સાઇટનો આ ભાગ તમારા માટે ખુલ્લો નથી.
refused-method = આ પાનું આ રીતે ચાલતું નથી. પાછા જાઓ અને તેને ફરી ખોલો.
refused-slow = ઇન્ટરનેટ બહુ ધીમું હતું, એટલે અમે રાહ જોવાનું બંધ કર્યું. તમે જે લખ્યું તે કદાચ પહોંચ્યું નથી. ફરી પ્રયત્ન કરો.
refused-large = એક સાથે આટલું બધું અમે લઈ શકતા નથી. વધુમાં વધુ { $size } લઈ શકીએ છીએ. ઓછું મોકલો, અથવા નાના ભાગમાં મોકલો.
refused-address = આ સરનામું બહુ લાંબું છે. મુખ્ય પાના પર જાઓ અને ત્યાંથી ફરી શોધો.
refused-type = જે મોકલાયું તે અમે વાંચી શકતા નથી. પાનું ફરી ખોલો અને ફરી પ્રયત્ન કરો.
refused-host = આ સરનામું આ સાઇટનું નથી. સરનામું તપાસો અને ફરી પ્રયત્ન કરો.
refused-often = { $minutes ->
    [one] થોડા સમયમાં બહુ બધી વિનંતીઓ આવી. { $minutes } મિનિટ રાહ જુઓ અને ફરી પ્રયત્ન કરો.
   *[other] થોડા સમયમાં બહુ બધી વિનંતીઓ આવી. { $minutes } મિનિટ રાહ જુઓ અને ફરી પ્રયત્ન કરો.
}

## Our own faults (500, 503, 504)

server-title = અમારી બાજુએ કંઈક બગડ્યું છે
server-text = ભૂલ અમારી છે, તમારી નહીં. એક મિનિટ રાહ જુઓ અને પાનું ફરી ખોલો.
busy-title = હમણાં બહુ બધા લોકો સાઇટ પર છે
busy-text = ભૂલ અમારી છે, તમારી નહીં. એક મિનિટ રાહ જુઓ અને પાનું ફરી ખોલો.
resting-title = અમે સાઇટ પર કામ કરી રહ્યા છીએ
resting-text = થોડી મિનિટ પછી આવો. કંઈ ખોવાયું નથી.
request-number = અમને જણાવો ત્યારે આ નંબર કહેજો:

## Forms (422)

summary-title = કંઈક બાકી છે
summary-page-title = ભૂલ: { $title }
summary-count = { $count ->
    [one] મહેરબાની કરીને { $count } ખાનું ફરી જુઓ
   *[other] મહેરબાની કરીને { $count } ખાનાં ફરી જુઓ
}
field-error = ભૂલ:
field-empty = આ ખાનામાં જવાબ જોઈએ.
field-long = { $most ->
    [one] આ ખાનામાં વધુમાં વધુ { $most } અક્ષર સમાય છે.
   *[other] આ ખાનામાં વધુમાં વધુ { $most } અક્ષર સમાય છે.
}
field-unknown = યાદીમાંથી એક જવાબ પસંદ કરો.
summary-again-title = આ હજી થયું નથી
form-again = મહેરબાની કરીને બટન ફરી એક વાર દબાવો. ફોર્મ આપોઆપ ભરતા પ્રોગ્રામને રોકવા અમે આમ કરીએ છીએ.
form-trap-label = આ ખાનું ખાલી રાખો: તે આપોઆપ ફોર્મ ભરતા પ્રોગ્રામ માટે છે
form-trap-filled = એક ખાનું ખાલી રહેવું જોઈએ. તેને ખાલી કરો, પછી બટન ફરી એક વાર દબાવો.
