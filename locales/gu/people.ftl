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

## Roles, in plain words

role-reader = સભ્ય
role-trainer = તાલીમ આપનાર
role-translator = અનુવાદક
role-reviewer = ચકાસનાર
role-editor = સંપાદક
role-organizer = આયોજક
role-admin = સંચાલક

## The page of an organization, for everybody

organization-contact = સંપર્ક કેવી રીતે કરવો

## What an administrator of an organization may change

manage-title = આ સંસ્થા સંભાળો
manage-texts = નામ અને વર્ણન
manage-texts-lead = દરેક ભાષાનું પોતાનું લખાણ હોય છે. જે ભાષામાં ન હોય ત્યાં બીજી ભાષાનું દેખાય છે.
manage-edit = બદલો
manage-language-add = ભાષા ઉમેરો
manage-more = આ સંસ્થા વિશે વધુ
manage-public = બધાં જુએ છે તે પાનું
text-title = એક ભાષામાં લખાણ
text-name-label = નામ
text-description-label = તે શું છે
text-description-hint = જે લોકો હજી ઓળખતા નથી તેમના માટે સાદા શબ્દોમાં. ખાલી રહી શકે.
text-contact-label = સંપર્ક કેવી રીતે કરવો
text-contact-hint = આ બધાં વાંચી શકે છે: વેબસાઇટ, ઈમેલ, ફોન નંબર. એક લીટીમાં એક. ખાલી રહી શકે.
text-save = સાચવો
text-remove = આ ભાષા કાઢી નાખો
text-remove-lead = આ ભાષાનું લખાણ જશે. બીજી ભાષાઓ રહેશે.
add-title = સંસ્થા ઉમેરો
add-language-label = આ લખાણની ભાષા
organization-too-deep = એકની નીચે એક ઘણી સંસ્થાઓ થઈ જશે. વધુમાં વધુ { $most }.
move-title = આ સંસ્થા ખસેડો
move-lead = તેની નીચેનું બધું પણ ખસે છે. પછી નવી જગ્યાના સંચાલકો તેને સંભાળે છે; જૂની જગ્યાના હવે નહીં.
move-label = નવી જગ્યા
move-top = સૌથી ઉપર, કોઈની નીચે નહીં
move-button = ખસેડો
move-circle = સંસ્થા પોતાની જ નીચે ન હોઈ શકે.
move-unchanged = તે પહેલેથી ત્યાં જ છે.

## People and their roles, for administrators

members-title = લોકો અને ભૂમિકાઓ
members-lead = આ યાદી ફક્ત સંચાલકો જ જુએ છે.
members-empty = હજી અહીં કોઈની પાસે ભૂમિકા નથી.
members-none-found = પસંદ કર્યા મુજબ કોઈ મળ્યું નહીં.
members-filter-all = બધી ભૂમિકાઓ
members-filter-name = નામની શરૂઆત
members-until = છેલ્લો દિવસ:
members-give-more = બીજી ભૂમિકા આપો
members-no-role = આ વ્યક્તિની કોઈ ભૂમિકા નથી.
members-back = લોકો અને ભૂમિકાઓ પર પાછા
people-title = અહીંનાં બધાં લોકો
person-title = એક વ્યક્તિ અને તેની ભૂમિકાઓ
person-roles = ભૂમિકાઓ
item-people-title = આના પર કામ કરતા લોકો
item-people-lead = તેઓ ફક્ત આના પર કામ કરી શકે છે અને લોકોની કોઈ યાદી જોતા નથી.
find-item-title = ફક્ત એક લખાણ માટે ભૂમિકા
find-item-lead = લખાણ શોધો, પછી તેના પર કોણ કામ કરશે તે પસંદ કરો.
find-item-label = શીર્ષકના શબ્દો
find-item-none = આ શબ્દોવાળું આ સંસ્થાનું કોઈ લખાણ મળ્યું નહીં.

## A role is given or taken away

give-title = ભૂમિકા આપો
give-lead = તે વ્યક્તિ બધે સાઇન આઉટ થાય છે અને ફરી સાઇન ઇન કરે છે.
give-person-label = વ્યક્તિ
give-person-nobody = વ્યક્તિ પસંદ કરો
give-person-wrong = યાદીમાંથી વ્યક્તિ પસંદ કરો.
give-role-label = ભૂમિકા
give-role-wrong = આમાંથી એક ભૂમિકા પસંદ કરો.
give-until-label = છેલ્લો દિવસ
give-until-hint = અંત ન હોય તો ખાલી રાખો. કૅલેન્ડર ન દેખાય તો 2027-01-31 જેમ લખો.
give-until-wrong = હજી ન વીતેલો દિવસ લખો, જેમ કે 2027-01-31, અથવા ખાલી રાખો.
give-button = આ ભૂમિકા આપો
give-already = આ વ્યક્તિ પાસે આ ભૂમિકા પહેલેથી છે.
take-title = આ ભૂમિકા પાછી લેવી છે?
take-link = પાછી લો
take-button = પાછી લો
take-last = આ ગઠબંધનના છેલ્લા સંચાલક છે. પહેલાં બીજી વ્યક્તિને આ ભૂમિકા આપો.

## Somebody is invited

invite-title = કોઈને આમંત્રણ આપો
invite-lead = આમંત્રણ એક જ વાર અને સાત દિવસ ચાલે છે. જે ખોલે તેને ભૂમિકા મળે છે.
invite-language-label = તેમની ભાષા
invite-address-label = તેમનું ઈમેલ સરનામું
invite-address-hint = અમે આમંત્રણ ત્યાં મોકલીએ છીએ. જાતે લિંક આપવા માટે ખાલી રાખો.
invite-address-wrong = name@example.org જેવું એક ઈમેલ લખો, અથવા ખાલી રાખો.
invite-button = આમંત્રણ આપો
invite-many = અહીં ખુલ્લાં આમંત્રણ: { $most }. વધુ ન થઈ શકે. પહેલાં કેટલાંક પાછાં લો.
invited-title = આમંત્રણ તૈયાર છે
invited-link = આ લિંક એક વ્યક્તિને આપો. અમે તે ફક્ત હમણાં જ બતાવીએ છીએ.
invited-scan = અથવા તે વ્યક્તિને આ કોડ સ્કૅન કરવા દો.
invitations-title = ખુલ્લાં આમંત્રણ
invitations-mailed = ઈમેલથી મોકલ્યું
invitations-by-hand = હાથોહાથ આપ્યું
invitations-by = આમંત્રણ આપનાર: { $name }
invitations-revoke = આમંત્રણ પાછું લો
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

## What is held, why, how long, and who can read it

hold-title = અમે શું સાચવીએ છીએ
hold-lead = આ સાઇટ શું સાચવે છે, શા માટે, કેટલો સમય, અને કોણ વાંચી શકે, તે આ પાના પર છે. પ્રોગ્રામ પોતાની યાદી પરથી આ પાનું બનાવે છે. યાદીમાં ન હોય એવું કંઈ સાચવતા વર્ઝનને તપાસ અટકાવે છે.
hold-nobody-else = બીજા કોઈને કંઈ મળતું નથી: બીજી કંપનીનો નકશો, ગણતરી, જાહેરાત કે ભાષાંતર સેવા અહીં નથી.
hold-kept = કેટલો સમય
hold-readers = કોણ વાંચી શકે
hold-names = પ્રોગ્રામમાં તેનાં નામ
hold-reading = તમે વાંચો ત્યારે
hold-reporting = તમે અમને કંઈ કહો ત્યારે
hold-signing-in = તમારું એકાઉન્ટ હોય ત્યારે
hold-working = તમે અહીં કામ કરો ત્યારે
hold-running = સાઇટ ચલાવવા માટે
hold-visit = તમારી મુલાકાત
hold-visit-what = પ્રોગ્રામ તમને પાનું મોકલે તેટલી વાર તમારા જોડાણનું સરનામું જાણે છે. હુમલા ધીમા પાડવા તે દર કલાકે બદલાતા નંબર હેઠળ વિનંતીઓ ગણે છે. આમાંનું કંઈ ડિસ્ક પર લખાતું નથી. તમને કૂકી મળતી નથી, અને તમે શું શોધો છો તે કોઈ સાચવતું નથી.
hold-log = નોંધપોથી
hold-log-what = કંઈ ખોટું થાય ત્યારે પ્રોગ્રામ એક લીટી લખે છે: કઈ મિનિટ, સાઇટનો કયો ભાગ, શું ખોટું થયું, અને એક આડોઅવળો નંબર. સરનામું નહીં, બ્રાઉઝરનું નામ નહીં, તમે માગેલું પાનું નહીં.
hold-totals = ગણતરી
hold-totals-what = કોઈ લખાણ કોઈ ભાષામાં કેટલી વાર મગાયું, અને શોધમાં કેટલી વાર કંઈ ન મળ્યું, દિવસ પ્રમાણે, જેથી શું ખૂટે છે તે ખબર પડે. કોણે માગ્યું કે શું શોધ્યું તે કદી નહીં.
hold-reports = લખાણ ખોટું હોવાની જાણ
hold-reports-what = તમારા શબ્દો, તે કયા લખાણ વિશે છે, અને દિવસ, જેથી કોઈ સુધારી શકે. તમે કોણ છો તે નહીં. કૃપા કરીને તેમાં નામ ન લખો. અહીંની કોઈ વ્યક્તિએ તેની સંભાળ લીધી હોય તો: કોણે, અને કયા દિવસે.
hold-account = તમારું નામ અને ભાષાઓ
hold-account-what = તમે કયા નામે ઓળખાવા માગો છો, તમે વાંચો અને બોલો છો તે ભાષાઓ, તમે આવ્યા તે દિવસ, અને છેલ્લે સાઇન ઇન કર્યું તે દિવસ. બનાવેલું નામ ચાલે.
hold-address = તમારું ઈમેલ સરનામું
hold-address-what = તમે આપો તો જ: સાઇન ઇનની લિંક અને તમારા એકાઉન્ટ વિશેના ઈમેલ માટે. તે ફક્ત તમારી ચાવીથી બંધ છે, જે ડેટાબેઝથી અલગ રહે છે. પ્રોગ્રામ તમને ઈમેલ મોકલવા તેને ખોલે છે.
hold-browsers = જે બ્રાઉઝરમાં તમે સાઇન ઇન છો
hold-browsers-what = તમારું બ્રાઉઝર કૂકીમાં એક રહસ્ય રાખે છે; અમે ફક્ત તેની છાપ રાખીએ છીએ. તે ઉપરાંત તમે કેવી રીતે અને ક્યારે સાઇન ઇન કર્યું, છેલ્લે વાપર્યાની મિનિટ (જેથી તે આપમેળે પૂરું થાય), અને બ્રાઉઝરને તમે આપેલું નામ.
hold-known = અમે ઓળખીએ છીએ તે બ્રાઉઝર
hold-known-what = જ્યાં તમે સાઇન ઇન કર્યું હોય, તે બ્રાઉઝર બીજી કૂકી રાખે છે, જેનાથી કોઈ સાઇન ઇન થતું નથી; અમે ફક્ત તેની છાપ અને દિવસ રાખીએ છીએ. એટલે બીજા લોકો ખોટા પાસવર્ડ અજમાવીને તમને રાહ જોવડાવી શકતા નથી. તમારા ખાતામાં તમે તે બંધ કરી શકો છો.
hold-link = સાઇન ઇન કરતી વખતે
hold-link-what = અમે મોકલેલી લિંક અને અંકોની છાપ, અને અમે તમારી પાસકીને શું પૂછ્યું તે.
hold-passkeys = તમારી પાસકી
hold-passkeys-what = દરેક પાસકીનો જાહેર અડધો ભાગ; ગુપ્ત અડધો ભાગ તમારા સાધનમાંથી કદી બહાર જતો નથી. તે ઉપરાંત તમે આપેલું નામ, અને છેલ્લે વાપરી તે દિવસ.
hold-password = તમારો પાસવર્ડ અને કોડ
hold-password-what = તમે રાખો તો જ. પાસવર્ડ અને બચાવ કોડ એવી છાપ તરીકે સચવાય છે જેને કોઈ પાછી ફેરવી ન શકે. તમારી કોડ ઍપનું રહસ્ય તમારી પોતાની ચાવીથી બંધ છે.
hold-mail = તમને મોકલાતા ઈમેલ
hold-mail-what = ઈમેલ પહોંચે ત્યાં સુધી અહીં બંધ રહે છે; પછી ભૂંસાય છે. તમે વધુ ઈમેલ ન માગો તો તમારા સરનામાની છાપ તેની નોંધ રાખે છે.
hold-roles = તમારી ભૂમિકાઓ
hold-roles-what = તમે અહીં શું કરી શકો, કઈ સંસ્થા કે લખાણ માટે, ક્યારથી અને ક્યાં સુધી.
hold-invitations = આમંત્રણ
hold-invitations-what = આપવામાં આવતી ભૂમિકા, કોણે આમંત્રણ આપ્યું, અને બંધ રાખેલું સરનામું જ્યાં આમંત્રણ મોકલાયું.
hold-audit = કોણે શું બદલ્યું
hold-audit-what = કોઈ ભૂમિકા આપે, કંઈ ભૂંસે કે સાઇન ઇનની રીત બદલે ત્યારે: શું, કયા દિવસે, અને કરનારનું આડુંઅવળું નામ. તે વ્યક્તિ જતી રહે પછી એ નામ કોઈના સુધી પહોંચતું નથી.
hold-library = લાઇબ્રેરી
hold-library-what = સૌ વાંચી શકે તે લખાણ, ચિત્રો, ફાઇલો, વિષયો અને સંસ્થાઓ. લખાણ કોણે લખ્યું અને કોણે તપાસ્યું તે પણ, જો તેઓ નામ આપવા માગે.
hold-index = શોધ અને યાદીઓ
hold-index-what = લખાણ મળે અને પાના ઝડપથી ખૂલે તે માટે લાઇબ્રેરીમાંથી બને છે. તેમાં વાચકો પાસેથી આવેલું કંઈ નથી.
hold-deletions = ભૂંસ્યાની નોંધ
hold-deletions-what = કંઈક ભૂંસાયું, કયા દિવસે અને કયા પ્રકારનું, ગયેલા લોકોનાં આડાંઅવળાં નામ સાથે. તેનાથી જૂની નકલ કોઈને પાછું લાવી શકતી નથી.
hold-machine = પ્રોગ્રામની ચાવીઓ અને ગણતરી
hold-machine-what = ઉપર જણાવેલું બંધ કરતી ચાવીઓ, અને પ્રોગ્રામને પોતાના માટે જોઈતા આંકડા. તે તમારા વિશે કંઈ કહેતા નથી.
hold-keep-hour = મેમરીમાં, વધુમાં વધુ એક કલાક.
hold-keep-logs = કમ્પ્યુટર ચલાવનારા નોંધપોથી રાખે ત્યાં સુધી.
hold-keep-library = લાઇબ્રેરીમાં હોય ત્યાં સુધી.
hold-keep-derived = જેમાંથી બન્યું છે તે હોય ત્યાં સુધી.
hold-keep-year = એક વર્ષ.
hold-keep-two-years = બે વર્ષ.
hold-keep-three-years = ત્રણ વર્ષ.
hold-keep-people = તમે એકાઉન્ટ ભૂંસો ત્યાં સુધી. કોઈ ભૂમિકા ન હોય તો છેલ્લા સાઇન ઇન પછી બે વર્ષે તે આપમેળે પણ ભૂંસાય છે. અમારી પાસે સરનામું હોય તો 30 દિવસ પહેલાં ઈમેલથી જણાવીએ છીએ.
hold-keep-account = તમારું એકાઉન્ટ હોય ત્યાં સુધી.
hold-keep-session = વધુમાં વધુ 12 કલાક, અથવા 30 મિનિટ ન વપરાય ત્યાં સુધી.
hold-keep-link = વધુમાં વધુ એક કલાક. એક દિવસ પછી કંઈ રહેતું નથી.
hold-keep-known = તમે ત્યાં છેલ્લે સાઇન ઇન કર્યું ત્યારથી 90 દિવસ, અથવા ત્યાંથી સાઇન આઉટ કરો ત્યાં સુધી.
hold-keep-mail = પહોંચે ત્યાં સુધી, અથવા અમે પ્રયત્ન છોડીએ પછી 7 દિવસ.
hold-keep-invitation = કોઈ સ્વીકારે અથવા તેનો છેલ્લો દિવસ જાય ત્યાં સુધી.
hold-keep-site = આ સાઇટ હોય ત્યાં સુધી.
hold-reader-everybody = સૌ
hold-reader-person = તમે
hold-reader-editors = લખાણ તપાસનાર અને સુધારનાર
hold-reader-administrators = વહીવટદારો
hold-reader-operator = કમ્પ્યુટર ચલાવનાર
hold-reader-program = ફક્ત પ્રોગ્રામ પોતે
hold-own = સાઇન ઇન કરીને તમે તમારું બધું વાંચી, ડાઉનલોડ કરી અને ભૂંસી શકો છો. પહેલાં તમારી ચાવીનો નાશ થાય છે: ત્યારથી કોઈ પણ નકલ, ગમે તેટલી જૂની હોય, તેણે બંધ કરેલું ખોલી શકતી નથી.
hold-limits = અમે શાનું વચન આપી શકતા નથી
hold-limits-operator = કમ્પ્યુટર ચલાવનાર પાસે ચાવીઓ છે. તેઓ બંધ કરેલું ખોલી શકે, અને અદાલત તેમને એવો હુકમ કરી શકે.
hold-limits-program = સાઇટ ચલાવનાર તેનો પ્રોગ્રામ બદલી શકે. બદલાયેલો પ્રોગ્રામ ત્યાર પછી તમે લખો તે વાંચી શકે.
hold-limits-copies = અહીં કોઈએ વાંચેલું, નકલ કરેલું કે છાપેલું તેમની પાસે રહે છે.
hold-limits-backup = પહેલાંની બૅકઅપ નકલમાં તમારું નામ ત્યાં સુધી રહે છે જ્યાં સુધી તે નકલ પોતે ન ભૂંસાય. તેમાંનું ઈમેલ સરનામું હવે ખોલી શકાતું નથી.
hold-limits-device = તમારો ફોન, તમારું બ્રાઉઝર અને તમારું મેઇલબૉક્સ અમારી પહોંચની બહાર છે.
hold-limits-disk = કેટલીક ડિસ્ક ઉપર ફરી લખ્યા પછી પણ જૂનો ડેટા થોડો સમય રાખે છે.
hold-check = તમે તપાસી શકો છો
hold-check-program = આ પ્રોગ્રામ મુક્ત સૉફ્ટવેર છે: તે કેવી રીતે ચાલે છે તે કોઈ પણ વાંચી શકે. સાઇટ પાસેથી બળજબરીથી લઈ શકાય તે બધું, સાઇટ ચલાવનાર એક જ આદેશથી છાપી શકે છે.
hold-check-log = દરેક ભૂંસવાની નોંધ થાય છે અને તેના પર સહી થાય છે. કોઈ લીટી બદલે, ઉમેરે કે કાઢે તો ખબર પડે છે.
hold-check-key = તપાસવાની ચાવી:
mail-account-will-end = લગભગ બે વર્ષથી તમારા એકાઉન્ટમાં કોઈએ પ્રવેશ કર્યો નથી. તે 30 દિવસમાં કાઢી નખાશે. તે રાખવા પ્રવેશ કરો:
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

## What roles are for. Each says what somebody may do, after the name of an organization or beside “What you may do”.

role-what = તમે શું કરી શકો છો
role-where = ક્યાં
place-everywhere = આખું ગઠબંધન
place-item = એક લખાણ જે હજી જાહેર નથી
may-reader = સભ્યો માટેનું વાંચવું
may-trainer = સામગ્રી બનાવવી અને મૂકવી
may-translator = લખાણનો અનુવાદ કરવો
may-reviewer = લખાણ તપાસવું અને તેની ખાતરી આપવી
may-editor = લખાણ સુધારવું અને જાહેર કરવું
may-organizer = તાલીમ અને કાર્યક્રમ ચલાવવા
may-admin = લોકોને આમંત્રણ આપવું, ભૂમિકા આપવી અને સંસ્થાઓનાં પાનાં સંભાળવાં
roles-none = તમારી હજી કોઈ ભૂમિકા નથી. સંસ્થા સંભાળનાર તમને ભૂમિકા આપી શકે છે.

## An invitation, /invitations/…

invitation-title = તમને આમંત્રણ છે
invitation-by = કોણ આમંત્રણ આપે છે
invitation-accept = સ્વીકારો
invitation-has-account = જે સરનામે આ આમંત્રણ મોકલાયું હતું તેનું ખાતું છે. સાઇન ઇન કરો, પછી લિંક ફરી ખોલો.
invitation-over-title = આ આમંત્રણ હવે ચાલતું નથી
invitation-over-lead = તે વપરાઈ ગયું છે, બહુ જૂનું છે, અથવા પાછું લેવાયું છે. નવું માગો.
set-up-title = આ સાઇટ તૈયાર કરો
set-up-lead = આ સાઇટ હજી કોઈ સંભાળતું નથી. જે આ લિંક વાપરે તે તેના પહેલા એડમિન બને છે. તે એક જ વાર ચાલે છે.
name-label = તમને શું કહીને બોલાવીએ?
name-hint = બનાવટી નામ પણ ચાલે. અહીં કામ કરતા બીજા લોકો તે જોઈ શકે છે.
mail-language-label = તમને મોકલાતા ઈમેલની ભાષા

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

admin-people = લોકો અને ભૂમિકાઓ
admin-topics = વિષયો
admin-languages = ઇન્ટરફેસની ભાષાઓ
admin-reports = વાચકો જે જણાવે છે
admin-wishes = વાચકો માગે છે તે ભાષાઓ
admin-searches = જેમાં કંઈ ન મળ્યું તે શોધ
admin-audit = ફેરફારોની યાદી

office-lead = તમે જે સંભાળો છો તે.
office-people-lead = અહીં કોણ છે તે જુઓ, લોકોને આમંત્રણ આપો, ભૂમિકા આપો અને પાછી લો.
office-organizations-lead = સંસ્થાઓનાં પાનાં લખો, નવી ઉમેરો અને ખસેડો.
office-topics-lead = પુસ્તકાલયના વિષયોને દરેક ભાષામાં નામ આપો.
office-languages-lead = ઇન્ટરફેસની દરેક ભાષા કેટલી પૂરી છે તે જુઓ.
office-reports-lead = વાચકો જે ખોટું કહે છે તે વાંચો અને તેની સંભાળ લો.
office-wishes-lead = કયું લખાણ કઈ ભાષામાં જોઈએ છે તે જુઓ.
office-searches-lead = અહીં નથી એવી વસ્તુઓ કઈ ભાષાઓમાં શોધાય છે તે જુઓ.
office-audit-lead = કોણે કઈ ભૂમિકા આપી તે જુઓ, અને યાદી કોઈએ બદલી નથી તે પણ.
office-manage-lead = તેનું પાનું લખો, તેની નીચે સંસ્થાઓ ઉમેરો.
office-waiting = { $count ->
    [one] { $count } બાકી
   *[other] { $count } બાકી
}
audit-lead = ભૂમિકાઓ, સંસ્થાઓ અને ખાતાંમાં કોણે ક્યારે શું બદલ્યું. વાચકો વિશે અહીં કંઈ નથી.
audit-whole = યાદી અકબંધ છે. કોઈએ નોંધ બદલી નથી કે વચ્ચેથી કાઢી નથી.
audit-gap = નંબર { $number } પહેલાંની નોંધો ખૂટે છે.
audit-changed = નોંધ નંબર { $number } જેવી લખાઈ હતી તેવી નથી.
audit-broken-help = ત્યાંથી કોઈએ યાદી બદલી છે. કૃપા કરીને સર્વર ચલાવનારને જણાવો અને યાદી ડાઉનલોડ કરો.
audit-filter-action = શું થયું
audit-filter-all = બધું
audit-filter-from = આ દિવસથી
audit-filter-to = આ દિવસ સુધી
audit-none = એવી કોઈ નોંધ નથી.
audit-who = કોણે
audit-whom = કોના વિશે
audit-detail = વિગતો
audit-number = નંબર { $number }
audit-operator = સર્વર ચલાવનાર
audit-server = પ્રોગ્રામ
audit-nameless = જેનું નામ અહીં નથી એવી વ્યક્તિ
audit-place-gone = હવે નથી એવી જગ્યા
audit-file-title = યાદી ડાઉનલોડ કરો
audit-file-lead = દરેક નોંધ માટે એક લીટી, તેના ચકાસણી કોડ સાથે, જેથી કોઈ પણ તપાસી શકે. કેવી રીતે તે દસ્તાવેજોમાં લખ્યું છે.
action-role-given = ભૂમિકા આપી
action-role-taken = ભૂમિકા પાછી લીધી
action-invitation-made = આમંત્રણ આપ્યું
action-invitation-revoked = આમંત્રણ પાછું લીધું
action-invitation-accepted = આમંત્રણ સ્વીકાર્યું
action-organization-added = સંસ્થા ઉમેરી
action-organization-moved = સંસ્થા ખસેડી
action-organization-written = સંસ્થાનું પાનું લખ્યું
action-organization-language-removed = સંસ્થાની એક ભાષા કાઢી
action-person-added = ખાતું બનાવ્યું
action-person-deleted = ખાતું કાઢી નાખ્યું
action-person-exported = પોતાની માહિતી સાથે લીધી
action-sessions-ended = સાઇન આઉટ કર્યું
action-address-changed = મેઇલ સરનામું બદલ્યું
action-passkey-added = પાસકી ઉમેરી
action-passkey-removed = પાસકી કાઢી
action-passkey-doubted = પાસકી ન સ્વીકારી: તેની નકલ હોઈ શકે
action-password-set = પાસવર્ડ મૂક્યો
action-password-removed = પાસવર્ડ કાઢ્યો
action-one-time-password-changed = ઍપના કોડ બદલ્યા
action-recovery-codes-made = ફરી મેળવવાના કોડ બનાવ્યા
action-topic-written = વિષય લખ્યો
action-topic-added = વિષય ઉમેર્યો
action-topic-moved = વિષય ખસેડ્યો
action-topic-merged = વિષય બીજા સાથે જોડ્યો
action-topic-removed = વિષય કાઢ્યો
action-topic-language-removed = વિષયની એક ભાષા કાઢી
action-purged = સમય પૂરો થયો એટલે કાઢી નાખ્યું
action-restored = બૅકઅપ પાછું મૂક્યું
action-lockdown-begun = ફેરફારો રોક્યા
action-lockdown-ended = ફેરફારો ફરી ચાલુ કર્યા
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

## How the languages of the interface stand, /admin/languages

languages-lead = આ સાઇટનાં પોતાનાં વાક્યો વિશે છે: બટન, લેબલ, ઈમેલ. જ્યાં કોઈ ખૂટે છે ત્યાં વાચકોને તે પછીની ભાષામાં દેખાય છે.
language-direction = દિશા
language-ltr = ડાબેથી જમણે
language-rtl = જમણેથી ડાબે
language-there = અનુવાદ થયેલાં
language-checked = માણસે તપાસેલાં
language-machine = મશીને બનાવેલાં
language-missing = ખૂટે છે
language-missing-none = કંઈ નહીં
language-missing-in = { $count }, { $language } ભાષામાં દેખાય છે
language-from = ક્યાંથી આવે છે
language-from-program = પ્રોગ્રામમાંથી
language-from-folder = સાઇટ ચલાવનારના ફોલ્ડરમાંથી
language-from-both = પ્રોગ્રામમાંથી; સાઇટ ચલાવનારના ફોલ્ડરમાંથી: { $count }
language-from-nowhere = હજી ક્યાંયથી નહીં
language-items = વાંચવા માટે
language-items-none = હજી કંઈ નહીં
language-share = { $all }માંથી { $count } ({ $hundredths }%)
language-sentences = જે વાક્યોને કોઈની જરૂર છે
language-name-en = અંગ્રેજી
language-name-es = સ્પેનિશ
language-name-zh-hans = ચીની, સરળ લિપિ
language-name-zh-hant = ચીની, પરંપરાગત લિપિ
language-name-pt-br = પોર્ટુગીઝ
language-name-ko = કોરિયન
language-name-gu = ગુજરાતી
language-name-ar = અરબી
language-name-ht = હૈતિયન ક્રિઓલ

## The sentences of one language, /admin/languages/…

sentences-lead = વાક્યો અનુવાદની ફાઇલોમાં છે તેમ જ અહીં છે. છગડિયા કૌંસમાં જે છે તે પાના પર ભરાય છે.
sentences-kinds = કયાં વાક્યો
sentences-both = બધાં
sentences-missing = ખૂટતાં
sentences-unchecked = માણસે ન તપાસેલાં
sentences-none = એક પણ નથી.
sentence-seen-in = ખૂટે છે. વાચકોને તે { $language } ભાષામાં દેખાય છે.
