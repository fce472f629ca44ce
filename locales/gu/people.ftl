### Organizations. Accounts and sign-in come later.
### Provenance: machine. No person has reviewed these sentences.

## List of organizations

organizations-title = સંસ્થાઓ
organizations-lead = અહીં જે છે તે આ સંસ્થાઓએ મૂક્યું છે.

## One organization

organization-part-of = મોટી સંસ્થા:
organization-members = આ સંસ્થામાં જોડાયેલી સંસ્થાઓ
organization-members-count = { $count ->
    [0] કોઈ સંસ્થા નથી
    [one] { $count } સંસ્થા
   *[other] { $count } સંસ્થાઓ
}
organization-items = આ સંસ્થાએ શું મૂક્યું છે
organization-everything = આ સંસ્થાનું બધું
organization-empty = આ સંસ્થાએ હજી કંઈ મૂક્યું નથી.
organization-site = તેની પોતાની સાઇટ:

## Titles on a discreet site, which name nobody

quiet-organization = સંસ્થા { $number }

## Passkeys, a password with codes, and showing once more who one is

passkey-button = પાસકીથી સાઇન ઇન કરો
passkey-without = પાસકી માટે નવું બ્રાઉઝર જોઈએ, જેમાં સ્ક્રિપ્ટ ચાલુ હોય. તમે બીજી રીત વાપરી શકો છો.
passkey-waiting = તમારો ફોન કે કમ્પ્યુટર હવે તમને પૂછે છે.
passkey-cancelled = કંઈ થયું નથી: તે રદ થયું અથવા બહુ વાર લાગી. તમે ફરી પ્રયત્ન કરી શકો છો.
passkey-failed = આ ન થયું. ફરી પ્રયત્ન કરો, અથવા બીજી રીત વાપરો.
passkey-under = આ સાઇટ પર પાસકી આ સરનામે ચાલે છે:
passkey-nowhere = અહીં પાસકી ચાલી શકતી નથી: આ સાઇટનું સરનામું ફક્ત આંકડા છે, અથવા સુરક્ષિત નથી. તમે બીજી રીત વાપરી શકો છો.
passkey-refused-expired = બહુ વાર લાગી. આ પાનું ફરી ખોલો અને ફરી પ્રયત્ન કરો.
passkey-refused-unverified = અમે આ પાસકી તપાસી શક્યા નથી. આ પાનું ફરી ખોલો અને ફરી પ્રયત્ન કરો.
passkey-refused-unknown = અમે આ પાસકી ઓળખતા નથી. કદાચ તે અહીંથી કાઢી નાખવામાં આવી છે.
passkey-refused-foreign = આ પાસકી બીજા એકાઉન્ટની છે.
passkey-refused-known = આ પાસકી પહેલાં ઉમેરાઈ ગઈ છે.
passkey-refused-many = પાસકીની વધુમાં વધુ સંખ્યા: { $most }. પહેલાં એક કાઢી નાખો.
passkey-refused-doubted = આ પાસકીની નકલ હોઈ શકે, એટલે અમે તે સ્વીકારી નથી. બીજી રીતે સાઇન ઇન કરો, પછી તમારી પાસકીઓ જુઓ અને આ કાઢી નાખો.
password-title = પાસવર્ડથી સાઇન ઇન કરો
password-lead = જે બ્રાઉઝરમાં પાસકી નથી તેના માટે. તમારો પાસવર્ડ અને એક કોડ જોઈશે.
password-who-label = ઈમેલ સરનામું અથવા સાઇન-ઇન નામ
password-who-hint = જેમણે ઈમેલ સરનામું આપ્યું નથી, તેમનું સાઇન-ઇન નામ 16 અક્ષર અને આંકડાનું છે.
password-who-wrong = ઈમેલ સરનામું, અથવા 16 અક્ષર અને આંકડાનું સાઇન-ઇન નામ લખો.
password-label = પાસવર્ડ
password-code-label = કોડ
password-code-hint = તમારી એપના છ આંકડા, અથવા તમારો એક રિકવરી કોડ.
password-code-wrong = કોડમાં છ આંકડા હોય છે, રિકવરી કોડમાં 16 અક્ષર અને આંકડા.
password-submit = સાઇન ઇન કરો
password-others = સાઇન ઇન કરવાની બીજી રીતો
password-wrong = નામ, પાસવર્ડ કે કોડ બરાબર નથી. દરેક કોડ એક જ વાર ચાલે છે, એટલે પછીના કોડની રાહ જુઓ.
proof-title = બતાવો કે આ તમે જ છો
proof-lead = હવે પછીનું કામ મહત્ત્વનું છે, એટલે અમે ફરી પૂછીએ છીએ. તમારો જવાબ 15 મિનિટ સુધી ચાલે છે.
proof-passkey-title = પાસકીથી
proof-passkey-button = પાસકી વાપરો
proof-password-title = પાસવર્ડ અને કોડથી
proof-submit = આગળ વધો
proof-nothing = તમારી પાસે હજી પાસકી કે પાસવર્ડ નથી. સાઇન ઇન કર્યા પછીની પહેલી 15 મિનિટમાં તમે તે ઉમેરી શકો છો. પછી, પહેલાં ફરી સાઇન ઇન કરો.
proof-sign-in-again = ફરી સાઇન ઇન કરો
security-title = પાસકી અને પાસવર્ડ
security-lead = ફક્ત ઈમેલથી સાઇન ઇન કરવું નબળી રીત છે: જે તમારા ઈમેલ વાંચે તે અંદર આવી શકે. મહત્ત્વનાં કામ માટે પાસકી, અથવા પાસવર્ડ અને કોડ પણ જોઈએ.
security-passkeys = પાસકી
security-no-passkey = તમારી પાસે હજી પાસકી નથી.
passkey-since = ઉમેર્યાની તારીખ
passkey-used = છેલ્લે વાપરી
passkey-never = હજી વપરાઈ નથી
passkey-doubted = આ પાસકીની નકલ હોઈ શકે. તે કાઢી નાખો અને નવી ઉમેરો.
security-password = પાસવર્ડ અને કોડ
security-no-password = તમારી પાસે પાસવર્ડ નથી. જે બ્રાઉઝરમાં પાસકી નથી ત્યાં જ તે જોઈએ.
security-has-password = તમારી પાસે પાસવર્ડ છે, અને કોડ બતાવતી એપ છે.
security-name = તમે ઈમેલ સરનામું આપ્યું નથી. પાસવર્ડ સાથે આ નામથી સાઇન ઇન કરો:
security-codes = { $count ->
    [0] કોઈ રિકવરી કોડ બાકી નથી.
    [one] { $count } રિકવરી કોડ બાકી છે.
   *[other] { $count } રિકવરી કોડ બાકી છે.
}
security-set = પાસવર્ડ રાખો
security-change = પાસવર્ડ અને એપ બદલો
security-back = પાસકી અને પાસવર્ડ પર પાછા જાઓ
security-last = જે બીજાને ભૂમિકા આપે છે, તેમની પાસે પાસકી કે પાસવર્ડ હોવો જોઈએ. પહેલાં બીજું ઉમેરો.
passkey-add-title = પાસકી ઉમેરો
passkey-add-lead = તે તમારા ફોન, કમ્પ્યુટર કે સિક્યોરિટી કીમાં રહે છે. પછી તમે આંગળીની છાપ, ચહેરા કે ફોન ખોલવાના કોડથી સાઇન ઇન કરો છો.
passkey-add-shared = જે ફોન કે કમ્પ્યુટર બીજા ખોલી શકે, તેના પર ઉમેરશો નહીં.
passkey-name-label = આ પાસકીનું નામ
passkey-name-hint = જેથી તમે તેને ઓળખી શકો. ફક્ત તમે જ જોઈ શકો છો.
passkey-name-first = પાસકી { $number }
passkey-add-button = ઉમેરો
passkey-one-title = તમારી એક પાસકી
passkey-rename = નામ સાચવો
passkey-remove-title = આ પાસકી કાઢી નાખો
passkey-remove-lead = પછી તેનાથી કોઈ સાઇન ઇન નહીં કરી શકે. તમારાં બીજાં બધાં બ્રાઉઝર સાઇન આઉટ થઈ જશે.
passkey-remove = કાઢી નાખો
password-set-title = પાસવર્ડ રાખો
password-set-lead = જે બ્રાઉઝરમાં પાસકી નથી તેના માટે. પાસવર્ડની સાથે તમારા ફોનમાં કોડ બતાવતી એપ જોઈશે.
password-set-old = પછી જૂનો પાસવર્ડ, એપમાંની જૂની નોંધ અને જૂના રિકવરી કોડ ચાલશે નહીં.
password-new-label = નવો પાસવર્ડ
password-new-hint = ઓછામાં ઓછા અક્ષર: { $least }. જગ્યા રાખી શકાય. કોઈ સાથે ન મૂકે એવા ચાર-પાંચ શબ્દો યાદ રાખવા સહેલા છે.
password-again-label = એ જ પાસવર્ડ ફરીથી
password-short = આ પાસવર્ડ બહુ ટૂંકો છે. ઓછામાં ઓછા અક્ષર: { $least }.
password-common = આ પાસવર્ડ સહેલાઈથી ધારી શકાય એવો છે. કોઈ સાથે ન મૂકે એવા શબ્દો વાપરો.
password-different = બંને પાસવર્ડ સરખા નથી.
password-app-title = કોડ માટેની એપ
password-app-lead = ફોનમાં સાઇન-ઇન કોડની એપ ખોલો અને આ ચોરસ સ્કૅન કરો. ન થાય તો નીચેના અક્ષર લખો.
password-app-square = એપ માટેનો ચોરસ. નીચેના અક્ષર એ જ કહે છે.
password-app-letters = લખવાના અક્ષર:
password-app-code = એપ હવે જે કોડ બતાવે છે
password-app-wrong = આ એપનો કોડ નથી. ફોનની ઘડિયાળ બરાબર છે કે નહીં તે જુઓ, પછીના કોડની રાહ જુઓ અને ફરી પ્રયત્ન કરો.
password-set-submit = પાસવર્ડ અને એપ સાચવો
password-remove-title = પાસવર્ડ કાઢી નાખો
password-remove-lead = પછી એપ અને રિકવરી કોડ પણ ચાલશે નહીં. તમારાં બીજાં બધાં બ્રાઉઝર સાઇન આઉટ થઈ જશે.
password-remove = પાસવર્ડ કાઢી નાખો
codes-title = તમારા રિકવરી કોડ
codes-lead = દરેક કોડ એક વાર એપના કોડની જગ્યાએ ચાલે છે, જેમ કે ફોન ખોવાઈ જાય ત્યારે. તે છાપી લો કે લખી લો અને સલામત જગ્યાએ રાખો. અમે તે ફરી બતાવીશું નહીં.
codes-new = નવા રિકવરી કોડ
codes-new-lead = નવા કોડ બને ત્યારે જૂના કોડ ચાલતા બંધ થઈ જાય છે.
codes-new-submit = નવા કોડ બનાવો
