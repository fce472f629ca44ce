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
