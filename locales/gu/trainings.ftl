### Trainings: list, one training, lessons.
### Provenance: machine. No person has reviewed these sentences.

## List, /trainings

list-title = તાલીમ
list-lead = ક્રમમાં ગોઠવેલા નાના પાઠ. ગમે ત્યાંથી શરૂ કરો, ગમે ત્યારે અટકો. તમારા વિશે કંઈ રાખવામાં આવતું નથી.
list-empty-title = હજી કોઈ તાલીમ નથી
list-empty-text = કોઈ સંસ્થા તાલીમ મૂકશે ત્યારે તે અહીં દેખાશે.
lessons-count = { $count ->
    [0] હજી કોઈ પાઠ નથી
    [one] { $count } પાઠ
   *[other] { $count } પાઠ
}
sections-count = { $count ->
    [one] { $count } ભાગ
   *[other] { $count } ભાગ
}

## One training

begin = પાઠ 1 થી શરૂ કરો
all-lessons = { $count ->
    [0] હજી કોઈ પાઠ નથી
    [one] { $count } પાઠ
   *[other] બધા { $count } પાઠ
}
empty = આ તાલીમ હજી ખાલી છે.

## Kinds of lessons. A word beside a sign.

lesson-reading = વાંચવાનું
lesson-video = વીડિયો
lesson-audio = રેકોર્ડિંગ
lesson-checklist = ચેકલિસ્ટ
lesson-quiz = સવાલ-જવાબ
lesson-practice = કરી જુઓ
lesson-reflection = વિચારવાનો સમય

## One lesson

position = { $count ->
    [one] પાઠ { $place }, કુલ { $count }
   *[other] પાઠ { $place }, કુલ { $count }
}
lesson-title = { $lesson } – { $training }
turn-label = પહેલાંનો અને પછીનો પાઠ
next = પછીનો પાઠ
previous = પહેલાંનો પાઠ
finished = તાલીમ પર પાછા જાઓ
checklist-hint = જે થઈ ગયું છે તેના પર નિશાની કરો, અથવા પાનું છાપો. તમે પાનું છોડો ત્યારે નિશાનીઓ જતી રહે છે.
reflection-hint = એકલા વિચારો, અથવા બીજા સાથે વાત કરો. કંઈ મોકલવામાં આવતું નથી.
practice-hint = બની શકે તો હમણાં કરી જુઓ. કંઈ મોકલવામાં આવતું નથી.

## Titles on a discreet site, which name no subject

quiet-lesson = પાઠ { $number } ({ $code })
