### Library: first page, lists, filters, topics, toolkits, resources, files, who made a text.
### Provenance: machine. No person has reviewed these sentences.

## First page, /

home-title = الرئيسية
home-heading = نعرف. نستخدم. نشارك غيرنا.
home-lead = دورات تدريبية وأدوات من منظمات تحالفنا. يمكنك القراءة هنا أو الطباعة أو الإرسال إلى الأصدقاء. لا حاجة إلى حساب.
home-open-library = فتح المكتبة
home-open-trainings = عرض الدورات التدريبية
home-topics = ما الذي يلزمك اليوم؟
home-new = الجديد في المكتبة
home-everything = كل ما في المكتبة

## Kinds of items. A word beside a sign, and an entry of the filter.

kind-resource = مورد
kind-toolkit = مجموعة أدوات
kind-training = دورة تدريبية
kind-event = فعالية
form-article = مقال
form-document = مستند
form-video = فيديو
form-audio = تسجيل صوتي
form-link = رابط
form-form = استمارة

## Classes: how much depends on a text being right

class-critical = مهم لحقوقك أو سلامتك
class-general = عام
class-ephemeral = لفترة قصيرة فقط

## List of the library, /library

list-title = المكتبة
list-lead = كل ما يمكن قراءته أو سماعه أو مشاهدته أو ملؤه أو تنزيله.
things-count = { PLURAL($count) ->
    [zero] لا شيء
    [one] مادة واحدة
    [two] مادتان
    [few] { $count } مواد
    [many] { $count } مادة
   *[other] { $count } مادة
}
list-empty-title = لا يوجد شيء بهذا الاختيار
list-empty-text = يمكنك اختيار شروط أقل، أو عرض كل شيء.
list-none-title = المكتبة ما زالت فارغة
list-none-text = عندما تنشر منظمة شيئًا، يظهر هنا.
list-show-everything = عرض كل شيء

## Filters above the list

filter-label = تصفية القائمة
filter-topic = الموضوع
filter-topic-all = كل الموضوعات
filter-kind = النوع
filter-kind-all = كل الأنواع
filter-language = اللغة
filter-language-all = كل اللغات
filter-organization = المنظمة
filter-organization-all = كل المنظمات
filter-submit = عرض

## Facts about an item

about-label = معلومات عن هذا النص
fact-organization = المنظمة
fact-topics = الموضوعات
fact-languages = لغات القراءة
fact-changed = آخر تغيير
fact-attribution = إعداد
fact-license = الترخيص
fact-file = الملف
fact-class = الأهمية
languages-count = { PLURAL($count) ->
    [zero] لا توجد لغات
    [one] لغة واحدة
    [two] لغتان
    [few] { $count } لغات
    [many] { $count } لغة
   *[other] { $count } لغة
}
revision = الإصدار { $number }
updated = آخر تحديث: { DATETIME($day, weekday: "no") }

## Language of a text

fallback-notice = هذا النص غير متاح بعد باللغة { $wanted }. نعرضه باللغة { $shown }.
fallback-others = يمكنك قراءته أيضًا باللغات التالية:
fallback-part = هذا الجزء باللغة { $language }.
fallback-parts = { PLURAL($count) ->
    [zero] كل الأجزاء مترجمة.
    [one] جزء واحد لم يُترجم بعد. نعرضه باللغة { $shown }.
    [two] جزءان لم يُترجما بعد. نعرضهما باللغة { $shown }.
    [few] لم تُترجم { $count } أجزاء بعد. نعرضها باللغة { $shown }.
    [many] لم يُترجم { $count } جزءًا بعد. نعرضها باللغة { $shown }.
   *[other] لم يُترجم { $count } جزء بعد. نعرضها باللغة { $shown }.
}

## Who made a text, and who checked it

provenance-machine = ترجمة آلية. لم يراجعها أي شخص.
provenance-machine-original = كتبته آلة. لم يراجعه أي شخص.
provenance-machine-checked = ترجمة آلية راجعها شخص.
provenance-machine-checked-by = ترجمة آلية. المراجعة: { $reviewer }، في { DATETIME($day, weekday: "no") }.
provenance-machine-edited = ترجمة آلية صححها شخص. لم يراجعها شخص ثانٍ.
provenance-machine-edited-original = كتبته آلة وصححه شخص. لم يراجعه شخص ثانٍ.
provenance-person-unchecked = ترجمه شخص. لم تُراجع الترجمة بعد.
provenance-person-checked = ترجمه شخص، وراجعه شخص ثانٍ.
provenance-person-credit = الترجمة: { $translator }
provenance-unknown = لا نعرف كيف أُعدّت هذه الترجمة.
provenance-unknown-original = لا نعرف كيف أُعدّ هذا النص.
provenance-share = { PLURAL($total) ->
    [zero] ({ $count } من { $total })
    [one] ({ $count } من فقرة واحدة)
    [two] ({ $count } من فقرتين)
    [few] ({ $count } من { $total } فقرات)
    [many] ({ $count } من { $total } فقرة)
   *[other] ({ $count } من { $total } فقرة)
}
provenance-show-original = عرض النص الأصلي

## A text that fell behind its original

outdated-notice = { PLURAL($count) ->
    [zero] تغيّر النص الأصلي بعد إعداد هذه الترجمة.
    [one] تغيّر النص الأصلي بعد إعداد هذه الترجمة. الجزء الذي تغيّر عليه علامة.
    [two] تغيّر النص الأصلي بعد إعداد هذه الترجمة. الجزآن اللذان تغيّرا عليهما علامة.
    [few] تغيّر النص الأصلي بعد إعداد هذه الترجمة. تغيّرت { $count } أجزاء، وعليها علامة.
    [many] تغيّر النص الأصلي بعد إعداد هذه الترجمة. تغيّر { $count } جزءًا، وعليها علامة.
   *[other] تغيّر النص الأصلي بعد إعداد هذه الترجمة. تغيّر { $count } جزء، وعليها علامة.
}
outdated-notice-on = تغيّر النص الأصلي في { DATETIME($day, weekday: "no") }. الأجزاء التي تغيّرت عليها علامة.
block-behind = تغيّر في النص الأصلي

## Reading a resource

task-done = تم:
task-open = لم يتم بعد:
download = تنزيل باللغة { $language }
download-file = تنزيل ({ $type }، { $size })
download-missing = هذا الملف غير موجود. يُرجى إخبار المنظمة التي تشاركه.
other-site = موقع آخر:
other-site-notice = هذا الرابط يفتح موقعًا آخر: { $site }. لا نعرف ما الذي يحفظه عنك.
open-link = فتح الصفحة
contents-label = في هذا النص
notes-title = ملاحظات
unpublished-title = أُزيل هذا النص
unpublished-text = لم تعد المنظمة التي شاركته تنشره. ربما أصبح قديمًا.

## Toolkits

toolkits-heading = مجموعات الأدوات
toolkits-lead = مواد يكمل بعضها بعضًا، بترتيب مفيد.
resources-heading = نصوص وملفات واستمارات
resources-count = { PLURAL($count) ->
    [zero] لا توجد موارد بعد
    [one] مورد واحد
    [two] موردان
    [few] { $count } موارد
    [many] { $count } موردًا
   *[other] { $count } مورد
}
toolkit-contents = المحتويات
toolkit-note = ملاحظة:
toolkit-empty = مجموعة الأدوات هذه ما زالت فارغة.

## Topics

topics-heading = الموضوعات
topic-everything = كل شيء عن هذا الموضوع
topic-empty = لا يوجد شيء عن هذا الموضوع بعد.

## Passing on

share-title = مشاركة مع الآخرين
share-lead = يمكنك نسخ هذا النص ووضعه في رسالة.
share-text = { $title } — { $summary } { $address }
share-text-short = { $title } — { $address }
share-short = عنوان قصير
share-address = عنوان هذه الصفحة
share-copy = نسخ هذا النص
share-copied = تم النسخ
share-failed = لم يسمح متصفحك بذلك. يمكنك تحديد النص ونسخه بنفسك.
