### Organizations, roles, invitations, the administration.
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
give-lead = તે વ્યક્તિ બધે સાઇન આઉટ થાય છે અને ફરી સાઇન ઇન કરે છે. જેમની પાસે ફરી સાઇન ઇન કરવાની રીત હજી નથી, તેઓ સાઇન ઇન રહે છે.
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

## The administration of the coalition: the way to its parts

admin-people = લોકો અને ભૂમિકાઓ
admin-topics = વિષયો
admin-languages = ઇન્ટરફેસની ભાષાઓ
admin-reports = વાચકો જે જણાવે છે
admin-wishes = વાચકો માગે છે તે ભાષાઓ
admin-searches = જેમાં કંઈ ન મળ્યું તે શોધ
admin-audit = ફેરફારોની યાદી

## The administration: its first page, and what is looked after

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
