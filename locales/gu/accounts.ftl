### Signing in, one's own account, letters.
### Provenance: machine. No person has reviewed these sentences.

## Mails: subjects

mail-subject-quiet = તમારા માટે એક સંદેશ
mail-subject-sign-in = પ્રવેશ માટેની લિંક: { $site }
mail-subject-roles = તમારી ભૂમિકાઓ બદલાઈ છે: { $site }
mail-subject-account = તમારું એકાઉન્ટ બદલાયું છે: { $site }

## Mails: what they say. Links and digits follow on lines of their own

mail-other-language = આ ઈમેલ હજી { $language } ભાષામાં નથી.
mail-sign-in-link = આ લિંકથી તમે પ્રવેશ કરી શકો છો. તે 15 મિનિટ સુધી, એક જ વાર ચાલે છે:
mail-sign-in-code = અથવા જે પાના પરથી આ ઈમેલ માગ્યો ત્યાં આ આંકડા લખો:
mail-sign-in-secret = લિંક કે આંકડા કોઈને આપશો નહીં. અમે તે ક્યારેય માગતા નથી.
mail-ignore = તમે આ માગ્યું ન હોય તો કંઈ કરવાની જરૂર નથી.
mail-no-account = કોઈએ આ ઈમેલ સરનામાથી પ્રવેશ કરવા માગ્યું. આ સરનામાવાળું કોઈ એકાઉન્ટ નથી.
mail-no-account-hint = એ તમે હો તો: કદાચ તમારા એકાઉન્ટનું સરનામું બીજું છે. અહીં એકાઉન્ટ વગર પણ વાંચી અને શીખી શકાય છે.
mail-invitation = તમને અહીં એકાઉન્ટ ખોલવાનું આમંત્રણ છે. આમંત્રણ શેના માટે છે તે આ પાના પર લખ્યું છે:
mail-invitation-ignore = તમારે એકાઉન્ટ ન જોઈતું હોય તો કંઈ કરવાની જરૂર નથી.
mail-confirm-link = કોઈએ એકાઉન્ટ માટે આ ઈમેલ સરનામું આપ્યું છે. એ તમે હો તો આ લિંકથી તેને પાકું કરો. તે 15 મિનિટ સુધી, એક જ વાર ચાલે છે:
mail-confirm-code = અથવા જે પાના પર સરનામું આપ્યું ત્યાં આ આંકડા લખો:
mail-roles = તમે અહીં શું કરી શકો છો તે બદલાયું છે. તમારા એકાઉન્ટમાં જોઈ શકાય છે:
mail-address-changed = હવેથી તમારા એકાઉન્ટનું ઈમેલ સરનામું બીજું છે. આ સરનામે હવે ઈમેલ નહીં આવે.
mail-ways-in-changed = તમારા એકાઉન્ટમાં પ્રવેશ કરવાની એક રીત ઉમેરાઈ છે અથવા કાઢી નખાઈ છે.
mail-account-not-you = એ તમે ન હો તો તરત તમારું એકાઉન્ટ જુઓ અને બધેથી બહાર નીકળો:
mail-account-deleted = તમારું એકાઉન્ટ અને અહીં જે તમારું હતું તે બધું કાઢી નાખ્યું છે.
mail-foot-stop = આવા ઈમેલ હવે ન જોઈતા હોય તો:
mail-foot-account = તમને કયા ઈમેલ આવે છે તે તમારા એકાઉન્ટમાં છે:
mail-foot-last = હવે અમે તમને લખીશું નહીં.

## Stopping mails: the page behind the link in an email, and the page in the account

mail-kind-no-account = કોઈએ પ્રવેશ માગ્યો અને તમારા સરનામાવાળું એકાઉન્ટ નથી
mail-kind-invitation = આમંત્રણ
mail-kind-confirm-address = કોઈએ એકાઉન્ટ માટે તમારું સરનામું આપ્યું
mail-kind-roles = તમારી ભૂમિકાઓ બદલાઈ
mail-stop-title = તમને આવતા ઈમેલ
mail-stop-lead = આ પાનું એક પ્રકારના ઈમેલ વિશે છે:
mail-stop-comes = આ ઈમેલ તમને આવે છે.
mail-stop-stopped = આ ઈમેલ હવે તમને નહીં આવે.
mail-stop-button = આ ઈમેલ બંધ કરો
mail-stop-undo = આ ઈમેલ ફરી ચાલુ કરો
mail-stop-others = બીજા ઈમેલ આવતા રહેશે.
mail-choices-title = તમારા ઈમેલ
mail-choices-lead = અમે ફક્ત તમારા એકાઉન્ટ વિશે લખીએ છીએ. સમાચાર કે જાહેરાત નહીં.
mail-choices-no-address = તમારા એકાઉન્ટમાં ઈમેલ સરનામું નથી. એટલે ઈમેલ આવતા નથી.
mail-choices-subject-title = વિષયમાં શું લખાય
mail-choices-subject-quiet = કંઈ નહીં, ફક્ત આ: “{ $subject }”. લૉક કરેલી સ્ક્રીન પરથી કોઈ વધારે જાણી ન શકે.
mail-choices-subject-full = ઈમેલ શેના વિશે છે તે, અને આ સાઇટનું નામ
mail-choices-save = સાચવો
mail-choices-kinds-title = જે ઈમેલ બંધ કરી શકાય
mail-choices-kept-title = જે ઈમેલ હંમેશાં આવે છે
mail-choices-kept = પ્રવેશ માટેની લિંક, અને તમારા એકાઉન્ટમાં કંઈ બદલાયાની ખબર: ચોર આ જ પહેલાં બંધ કરે. એક પણ ન જોઈએ તો એકાઉન્ટમાંથી સરનામું કાઢી નાખો.
mail-choices-saved = તમારી પસંદગી સાચવી લીધી છે.

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
security-only = સાઇન ઇન કરવાની તમારી પાસે આ એક જ રીત છે: તેના વગર તમે પાછા આવી શકશો નહીં. પહેલાં બીજી રીત ઉમેરો.
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
codes-sheet-address = આ સરનામે સાઇન ઇન કરો:
codes-sheet-name = સાઇન-ઇન નામ:
codes-sheet-how = તમારો પાસવર્ડ પણ જોઈશે. દરેક કોડ એક વાર, એપના કોડની જગ્યાએ ચાલે છે. આ કાગળ બીજા કોઈને ન મળે એવી જગ્યાએ રાખો.
codes-new = નવા રિકવરી કોડ
codes-new-lead = નવા કોડ બને ત્યારે જૂના કોડ ચાલતા બંધ થઈ જાય છે.
codes-new-submit = નવા કોડ બનાવો
security-short = સાઇન ઇન કરવાની મજબૂત રીતો, જે મહત્ત્વના ફેરફાર માટે જોઈએ.

## Signing in, /sign-in

sign-in-title = સાઇન ઇન
sign-in-lead = અહીં વાંચવા કે શીખવા માટે ખાતાની જરૂર નથી. તમે સામગ્રી બનાવતા હો, અનુવાદ કરતા હો કે આ સાઇટ ચલાવવામાં મદદ કરતા હો, તો સાઇન ઇન કરો.
sign-in-address-label = તમારું ઈમેલ સરનામું
sign-in-address-hint = અમે ત્યાં એક લિંક અને આઠ અંક મોકલીશું. પાસવર્ડની જરૂર નથી.
sign-in-send = મને ઈમેલ મોકલો
sign-in-address-wrong = એક ઈમેલ સરનામું લખો, જેમ કે name@example.org.
sign-in-already = તમે { $name } નામથી સાઇન ઇન છો.

## After the address was sent, /sign-in/sent. The same words for addresses that nobody has.

sign-in-sent-title = તમારો ઈમેલ જુઓ
sign-in-sent-lead = તમે લખેલા સરનામે અમે ઈમેલ મોકલ્યો છે. જો તમારું ખાતું હોય, તો તેમાં એક લિંક અને આઠ અંક છે. બંને 15 મિનિટ સુધી, એક જ વાર ચાલે છે.
sign-in-sent-late = થોડી મિનિટ પછી પણ ઈમેલ નથી? સ્પામ ઈમેલમાં પણ જુઓ.
sign-in-sent-many = છેલ્લા એક કલાકમાં આ સરનામે ઘણા ઈમેલ ગયા હોય, તો નવો ઈમેલ આવતો નથી. ત્યારે તેમાંના કોઈ પણ ઈમેલના અંક અહીં લખો: તે એક કલાક સુધી ચાલે છે.
sign-in-code-label = ઈમેલમાં આવેલા આઠ અંક
sign-in-code-hint = તમે આ બ્રાઉઝરમાં લિંક પણ ખોલી શકો છો.
sign-in-code-wrong = આ મળતું નથી. સૌથી નવો ઈમેલ લો. પાંચ પ્રયત્ન કે 15 મિનિટ પછી નવો ઈમેલ માગો.
sign-in-again = નવો ઈમેલ માગો

## The page behind the mailed link

sign-in-link-lead = આ બ્રાઉઝરમાં સાઇન ઇન કરવા બટન દબાવો. લિંક એક જ વાર ચાલે છે.
sign-in-digits-lead = આ ઈમેલ બીજા બ્રાઉઝર માટે મોકલાયો હતો. તમે અહીં પણ માગ્યો હતો, એટલે તેના આઠ અંક અહીં લખી શકો છો.
sign-in-elsewhere-title = બીજા બ્રાઉઝરમાં પાછા જાઓ
sign-in-elsewhere-lead = આ લિંક બીજા બ્રાઉઝરમાં માગવામાં આવી હતી. ઈમેલના આઠ અંક ત્યાં લખો.
sign-in-elsewhere-why = આમ, જે માત્ર લિંક જુએ છે તે તેનો ઉપયોગ કરી શકતું નથી. જો તમે માગી ન હોય, તો આ ઈમેલ ભૂલી જાઓ.
sign-in-over-title = આ લિંક હવે ચાલતી નથી
sign-in-over-lead = તે વપરાઈ ગઈ છે, બહુ જૂની છે, અથવા તેની જગ્યાએ નવી આવી છે.

## Signing out, /sign-out

sign-out-title = સાઇન આઉટ
sign-out-lead = પછી આ બ્રાઉઝર આ સાઇટનું જે રાખ્યું હોય તે ભૂલી જશે.
sign-out-done-title = તમે સાઇન આઉટ થયા છો
sign-out-done-lead = આ સાઇટનું જે રાખ્યું હોય તે ભૂલી જવા અમે આ બ્રાઉઝરને કહ્યું છે.

## How somebody comes back who came by a link, /account/come-back, and the warning before signing out

come-back-title = તમે પાછા કેવી રીતે આવશો?
come-back-lead = તમે એક જ વાર ચાલતી લિંકથી આવ્યા છો. આ ખાતું ફરી ખોલવાની કોઈ રીત હજી નથી. હમણાં એક રીત પસંદ કરો; બીજી રીતો પછી ઉમેરી શકાશે.
come-back-passkey = પાસકીથી
come-back-passkey-needs = ફક્ત તમે જ ખોલી શકો એવો ફોન, કમ્પ્યુટર કે સિક્યોરિટી કી જોઈએ, અને સ્ક્રિપ્ટ ચાલુ હોય એવું બ્રાઉઝર જોઈએ.
come-back-address = તમારા ઈમેલ સરનામાથી
come-back-address-needs = બીજું કોઈ ન વાંચતું હોય એવું ઈમેલ જોઈએ: તમે સાઇન ઇન કરો ત્યારે દર વખતે અમે ત્યાં લિંક મોકલીએ છીએ.
come-back-password = પાસવર્ડ અને રિકવરી કોડથી
come-back-password-needs = તમારા ફોનમાં કોડ બતાવતી એપ જોઈએ, અને દસ રિકવરી કોડ માટે એક કાગળ જોઈએ.
come-back-later-title = પછીથી
come-back-later-lead = તમે પછીથી તમારા ખાતામાં પણ પસંદ કરી શકો છો. ત્યાં સુધી, તમે સાઇન આઉટ કરો, ઉપરના બટનથી સાઇટ છોડો, 30 મિનિટ કંઈ ન કરો અથવા 12 કલાક થઈ જાય, તો પાછા આવી શકશો નહીં. પછી નવું આમંત્રણ જોઈશે, અને તમને બીજું ખાતું મળશે.
come-back-later = પછીથી પસંદ કરો
come-back-none = તમારી પાસે પાછા આવવાની કોઈ રીત હજી નથી. તમે સાઇન આઉટ કરો, ઉપરના બટનથી સાઇટ છોડો અથવા 30 મિનિટ કંઈ ન કરો, તો આ ખાતું ફરી ખોલી શકશો નહીં. 12 કલાક પછી પણ નહીં.
come-back-choose = પાછા આવવાની રીત પસંદ કરો
sign-out-lost = પછી તમે પાછા આવી શકશો નહીં. આ ખાતામાં પાસકી, ઈમેલ સરનામું કે પાસવર્ડ નથી. નવું આમંત્રણ જોઈશે, અને તમને બીજું ખાતું મળશે.
sign-out-anyway = તો પણ સાઇન આઉટ

## One's own account, /account

account-title = તમારું ખાતું
administration-title = વહીવટ
save = સાચવો
saved = સચવાઈ ગયું.
profile-title = નામ અને ભાષાઓ
profile-lead = તમને શું કહેવાય છે અને તમે કઈ ભાષાઓ વાંચો છો.
reading-title = તમે વાંચો છો તે ભાષાઓ
reading-hint = સૌથી સારી આવડતી ભાષા પહેલાં. યાદીઓ અને શોધ આ ક્રમ પ્રમાણે ચાલે છે.
reading-place = સ્થાન { $place }
reading-none = (કોઈ ભાષા નહીં)
spoken-title = તમે બોલો છો તે ભાષાઓ
spoken-hint = તે તમે વાંચો છો તે ભાષાઓથી જુદી હોઈ શકે.
address-title = ઈમેલ સરનામું
address-lead = સાઇન ઇનની લિંક ક્યાં જાય છે.
address-now = તમને ઈમેલ અહીં મળે છે:
address-none = કોઈ ઈમેલ સરનામું નથી.
address-waiting-title = નવું સરનામું પાકું કરો
address-waiting = અમે ત્યાં એક લિંક અને આઠ અંક મોકલ્યાં છે. તે 15 મિનિટ ચાલે છે:
address-new-label = નવું ઈમેલ સરનામું
address-new-hint = અમે ત્યાં મોકલેલી લિંક કે અંક તમે વાપરો પછી જ તે ગણાય છે.
address-new-send = ત્યાં ઈમેલ મોકલો
address-confirm-title = શું આ તમારું સરનામું છે?
address-confirm-send = આ સરનામું વાપરો
address-remove-title = સરનામું કાઢી નાખો
address-remove-lead = તમે ઈમેલ વગર સાઇન ઇન કરી શકો છો. પછી કોઈ તમને લખી નહીં શકે.
address-taken = આ સરનામું બીજા ખાતાનું છે.
browsers-title = તમે ક્યાં સાઇન ઇન છો
browsers-lead = તમારાં બ્રાઉઝર જુઓ અને દૂરથી સાઇન આઉટ કરો.
browsers-about = અમે દિવસ અને તમે બ્રાઉઝરને આપેલું નામ રાખીએ છીએ. કયું સાધન છે કે ક્યાં છે તે રાખતા નથી.
browsers-this = આ બ્રાઉઝર
browsers-nameless = નામ વગરનું બ્રાઉઝર
browsers-since = { DATETIME($day, weekday: "no") } થી
browsers-name-label = નામ
browsers-everywhere = બધેથી સાઇન આઉટ
browsers-everywhere-lead = આ બ્રાઉઝરમાંથી પણ, તરત જ.
browsers-known = અમે ઓળખીએ છીએ તે બ્રાઉઝર
browsers-known-lead = જ્યાં તમે સાઇન ઇન કર્યું હોય, તે બ્રાઉઝર 90 દિવસ સુધી, અથવા તમે ત્યાંથી સાઇન આઉટ કરો ત્યાં સુધી, બીજી કૂકી રાખે છે. તેનાથી કોઈ સાઇન ઇન થતું નથી. બીજા લોકો ખોટા પાસવર્ડ અજમાવે ત્યારે તમારે રાહ ન જોવી પડે, એટલું જ તે કરે છે.
browsers-known-count = { $count ->
    [0] અમે તમારું કોઈ બ્રાઉઝર ઓળખતા નથી.
    [one] અમે તમારું { $count } બ્રાઉઝર ઓળખીએ છીએ.
   *[other] અમે તમારાં { $count } બ્રાઉઝર ઓળખીએ છીએ.
}
browsers-known-forget = બધાં ભૂલી જાઓ

## What is held about somebody, /account/data and /account/delete

data-title = અમે તમારા વિશે શું રાખીએ છીએ
data-lead = વાંચો, સાથે લઈ જાઓ કે કાઢી નાખો.
data-about = આ સાઇટ તમારા વિશે જે રાખે છે તે બધું આ છે.
data-sealed = (તમારી પોતાની ચાવીથી બંધ)
data-days-title = દિવસો
data-days = { DATETIME($since, weekday: "no") } થી અહીં, છેલ્લે સાઇન ઇન { DATETIME($seen, weekday: "no") }
data-roles = ભૂમિકાઓ
data-ways-in = પાસકી અને પાસવર્ડ
data-invitations = તમે આપેલાં, રાહ જોતાં આમંત્રણ
data-changes = ફેરફારોની યાદીમાં તમારા વિશેની નોંધ
data-file-title = ફાઇલ તરીકે લઈ જાઓ
data-file-lead = ફાઇલમાં બધું છે, દરેક ભૂમિકા અને દરેક ફેરફાર પણ. તેને એવી જગ્યાએ રાખો જ્યાં માત્ર તમે વાંચી શકો.
delete-title = તમારું ખાતું કાઢી નાખો
delete-key = પહેલાં અમે તે ચાવીનો નાશ કરીએ છીએ જેનાથી તમારું ઈમેલ સરનામું બંધ છે. પછી તેને કોઈ ખોલી શકતું નથી, જૂની નકલોમાં પણ નહીં.
delete-rows = પછી તમારા વિશેનું બીજું બધું જાય છે: નામ, ભાષાઓ, ભૂમિકાઓ, પાસકી. તમે તરત જ બધેથી સાઇન આઉટ થાઓ છો. કોઈ તેને પાછું લાવી શકતું નથી.
delete-stays = જે રહે છે: તમે જેના પર કામ કર્યું તે લખાણ, અને ફેરફારોની યાદી. તેમાં તમારી જગ્યાએ એક આડોઅવળો શબ્દ છે જે કોઈના સુધી પહોંચાડતો નથી.
delete-legend = શું તમને ખાતરી છે?
delete-sure = હા, મારું ખાતું કાઢી નાખો
delete-unsure = પહેલાં ખાનામાં નિશાની કરો.
delete-last = તમે ગઠબંધનના છેલ્લા એડમિન છો. પહેલાં બીજા કોઈને એડમિન બનાવો.
gone-title = તમારું ખાતું હવે નથી
gone-lead = અમે તમારા વિશે જે રાખ્યું હતું તે બધું કાઢી નાખ્યું છે.
