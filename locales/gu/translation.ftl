### How the languages of the interface stand.
### Provenance: machine. No person has reviewed these sentences.

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
