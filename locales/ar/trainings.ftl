### Trainings: list, one training, lessons.
### Provenance: machine. No person has reviewed these sentences.

## List, /trainings

list-title = الدورات التدريبية
list-lead = دروس قصيرة ومرتبة. يمكنك البدء من أي درس والتوقف في أي وقت. لا نحفظ أي شيء عنك.
list-empty-title = لا توجد دورات تدريبية بعد
list-empty-text = عندما تنشر منظمة دورة تدريبية، تظهر هنا.
lessons-count = { PLURAL($count) ->
    [zero] لا توجد دروس بعد
    [one] درس واحد
    [two] درسان
    [few] { $count } دروس
    [many] { $count } درسًا
   *[other] { $count } درس
}
sections-count = { PLURAL($count) ->
    [zero] بلا أقسام
    [one] قسم واحد
    [two] قسمان
    [few] { $count } أقسام
    [many] { $count } قسمًا
   *[other] { $count } قسم
}

## One training

begin = البدء بالدرس 1
all-lessons = { PLURAL($count) ->
    [zero] لا توجد دروس بعد
    [one] درس واحد
    [two] الدرسان
    [few] كل الدروس ({ $count })
    [many] كل الدروس ({ $count })
   *[other] كل الدروس ({ $count })
}
empty = هذه الدورة التدريبية ما زالت فارغة.

## Kinds of lessons. A word beside a sign.

lesson-reading = قراءة
lesson-video = فيديو
lesson-audio = تسجيل صوتي
lesson-checklist = قائمة تحقق
lesson-quiz = أسئلة
lesson-practice = تمرين
lesson-reflection = وقت للتفكير

## One lesson

position = { PLURAL($count) ->
    [zero] الدرس { $place }
    [one] الدرس { $place } من { $count }
    [two] الدرس { $place } من { $count }
    [few] الدرس { $place } من { $count }
    [many] الدرس { $place } من { $count }
   *[other] الدرس { $place } من { $count }
}
lesson-title = { $lesson } – { $training }
turn-label = الدرس السابق والدرس التالي
next = التالي
previous = السابق
finished = العودة إلى الدورة التدريبية
checklist-hint = يمكنك وضع علامة على ما تم، أو طباعة الصفحة. تُمحى علاماتك عند مغادرة الصفحة.
reflection-hint = يمكنك التفكير وحدك، أو الحديث عن الأسئلة مع آخرين. لا يُرسل أي شيء.
practice-hint = يمكنك تجربة ذلك الآن، إن أمكن. لا يُرسل أي شيء.

## Titles on a discreet site, which name no subject

quiet-lesson = الدرس { $number } ({ $code })
