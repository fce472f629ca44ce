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
note-more = المزيد

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

## Feeds, codes to scan, printed sheets

feed-title = الجديد في المكتبة – { $site }
feed-link = متابعة الجديد (خلاصة Atom)
qr-lead = يستطيع من بجانبك توجيه كاميرا الهاتف إلى هذا المربع.
qr-name = رمز يفتح هذا النص
sheet-scan = يمكن توجيه هاتف إلى المربع لمعرفة هل ما زالت هذه الورقة صالحة.
sheet-title = هل ما زالت هذه الورقة صالحة؟
sheet-current = نعم. ما في هذه الورقة هو ما في هذا الموقع اليوم.
sheet-replaced = لا. يوجد إصدار أحدث من هذه الورقة.
sheet-withdrawn = يُرجى عدم استخدام هذه الورقة. أُزيل هذا النص بهذه اللغة.
sheet-yours = على ورقتك: الإصدار { $number }.
sheet-newest = فتح أحدث نص

## Titles on a discreet site, which name no subject

quiet-item = { $kind } { $code }
quiet-topic = الموضوع { $number }

## Search

search-title = البحث
search-label = كلمات البحث
search-submit = بحث
search-hint = يمكنك الكتابة بأي لغة. نبحث في النصوص بكل اللغات.
search-narrow = تصفية البحث
search-count = { PLURAL($count) ->
    [zero] لا توجد نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
search-count-more = { PLURAL($count) ->
    [zero] توجد نتائج كثيرة.
    [one] أكثر من نتيجة واحدة.
    [two] أكثر من نتيجتين.
    [few] أكثر من { $count } نتائج.
    [many] أكثر من { $count } نتيجة.
   *[other] أكثر من { $count } نتيجة.
}
search-closer = كلمة إضافية تقرّبك من المطلوب.
search-shortened = { PLURAL($count) ->
    [zero] كلمات البحث كثيرة. لم نقرأها.
    [one] كلمات البحث كثيرة. نقرأ منها أول حرف فقط.
    [two] كلمات البحث كثيرة. نقرأ منها أول حرفين فقط.
    [few] كلمات البحث كثيرة. نقرأ منها أول { $count } أحرف.
    [many] كلمات البحث كثيرة. نقرأ منها أول { $count } حرفًا.
   *[other] كلمات البحث كثيرة. نقرأ منها أول { $count } حرف.
}
search-incomplete = نجدّد البحث الآن. بعض النصوص لا يظهر بعد.
search-meant = هل المقصود:
search-found-in = موجود باللغة { $language }
search-lessons = في هذه الدروس:
search-named = الموضوعات والمنظمات
search-empty-title = لم نجد شيئًا
search-empty-text = بحثنا في كل النصوص بهذه اللغات:
search-everywhere = البحث في كل مكان
search-contact = يمكنك أيضًا سؤالنا:

## Reading honestly: one text in two languages, changes of the original, what readers say back

reading-too-little = جزء صغير فقط من هذا النص متاح باللغة { $wanted } حتى الآن. نعرضه كله باللغة { $shown }.
reading-machine-checked-on = ترجمة آلية راجعها شخص في { DATETIME($day, weekday: "no") }.
reading-machine-original-checked-on = كتبته آلة، وراجعه شخص في { DATETIME($day, weekday: "no") }.
reading-machine-original-checked-by = كتبته آلة. المراجعة: { $reviewer }، في { DATETIME($day, weekday: "no") }.
reading-fact-checked = المراجعة
reading-checked-by = { $reviewer }، في { DATETIME($day, weekday: "no") }
reading-checked-on = شخص مؤهَّل، في { DATETIME($day, weekday: "no") }
reading-outdated-whole-on = تغيّر النص الأصلي في { DATETIME($day, weekday: "no") }، بعد إعداد هذه الترجمة.
reading-outdated-whole = تغيّر النص الأصلي بعد إعداد هذه الترجمة.
reading-change = عرض ما تغيّر في النص الأصلي
reading-change-before = سابقًا:
reading-change-now = الآن:
reading-change-gone = حُذف هذا الجزء من النص الأصلي.
reading-beside-with = لغة ثانية بجانب النص
reading-beside-end = عرض النص باللغة { $language } فقط
reading-beside-label = النص بلغتين
reading-wrong = يوجد خطأ هنا
reading-report-title = إخبارنا بالخطأ
reading-report-about = رسالتك عن:
reading-report-lead = لا حاجة إلى حساب ولا إلى اسمك. يُرجى عدم كتابة أسماء أشخاص آخرين.
reading-report-label = ما هو الخطأ؟
reading-report-hint = { PLURAL($most) ->
    [zero] لا يتسع هذا الحقل لأي حرف.
    [one] حرف واحد على الأكثر. يمكنك الكتابة بأي لغة.
    [two] حرفان على الأكثر. يمكنك الكتابة بأي لغة.
    [few] { $most } أحرف على الأكثر. يمكنك الكتابة بأي لغة.
    [many] { $most } حرفًا على الأكثر. يمكنك الكتابة بأي لغة.
   *[other] { $most } حرف على الأكثر. يمكنك الكتابة بأي لغة.
}
reading-report-send = إرسال
reading-report-empty = يُرجى كتابة الخطأ بكلمات قليلة.
reading-report-many = كتب أشخاص كثيرون عن هذا النص اليوم، ولا نستقبل المزيد حتى الغد. إذا كان الأمر عاجلًا، يُرجى إخبار المنظمة التي تشارك النص.
reading-report-thanks = شكرًا
reading-report-sent = أُرسلت رسالتك. لم نحفظ أي شيء عنك، لذلك لا يمكننا الرد عليك.
reading-report-back = العودة إلى النص
reading-wish = طلب هذا النص باللغة { $language }
reading-wished = شكرًا. سجّلنا أن هذا النص مطلوب باللغة { $language }. لم نحفظ أي شيء عنك.
reading-interpreter-at = هذا النص مهم. يمكنك طلب مترجم شفهي: { $contact }
reading-interpreter = هذا النص مهم. يمكنك طلب مترجم شفهي من المنظمة التي تشاركه.

reading-parts = تحديد الجزء الخطأ
reading-parts-lead = يُرجى اختيار الجزء الذي فيه خطأ.
reading-parts-end = العودة إلى القراءة
reading-part-wrong = يوجد خطأ في هذا الجزء

## Looking after topics, /admin/topics

topics-lead = تجمع الموضوعات ما يمكن قراءته. يمكن أن يكون لكل موضوع اسم وكلمات أخرى بأي لغة، ويجده البحث بها كلها.
topics-none = لا توجد موضوعات بعد
topics-none-text = يُرجى إضافة أول موضوع. يراه القراء عندما يوجد تحته ما يُقرأ.
topics-gaps = الأسماء في كل لغة
topics-gaps-lead = حيث لا اسم للموضوع يرى القراء اسمه بلغة أخرى.
topics-named = { $named } من { $all }
topics-without = بلا اسم باللغة { $language }
topics-without-none = لكل الموضوعات اسم بهذه اللغة.
topics-all = كل الموضوعات
topics-lacks = لغات بلا اسم: { $count }
topic-title = موضوع
topic-nameless = موضوع بلا اسم
topic-items = النصوص: { $count }
topic-names = الأسماء والكلمات الأخرى
topic-names-lead = لكل لغة أسماؤها. حيث لا اسم يظهر هنا ما يراه قراء تلك اللغة.
topic-words = كلمات أخرى: { $count }
topic-missing = لا اسم. يرى القراء:
topic-write = كتابة اسم
topic-language-label = رمز لغة أخرى
topic-language-hint = مثلًا “so” للصومالية.
topic-language-go = الكتابة بهذه اللغة
topic-language-wrong = هذا ليس رمز لغة. للرمز حرفان أو ثلاثة، مثل “so”.
topic-below = موضوعات تحت هذا
topic-add = إضافة موضوع
topic-place = المكان
topic-order = الترتيب هنا: { $at } من { $all }
topic-stands-below = تحت
topic-top = في الأعلى، ليس تحت موضوع آخر
topic-up = إلى أعلى
topic-down = إلى أسفل
topic-move = نقله تحت موضوع آخر
topic-move-lead = ينتقل معه كل ما تحته. وتصير نصوصه تحت موضوعات المكان الجديد.
topic-place-label = تحت أي موضوع
topic-too-deep = سيكون هذا عددًا كبيرًا من الموضوعات بعضها تحت بعض. الحد الأقصى { $most }.
topic-circle = لا يمكن أن يكون الموضوع تحت نفسه.
topic-unmoved = هو هناك بالفعل، أو نقله شخص ما في هذه الأثناء.
topic-more = المزيد عن هذا الموضوع
topic-remove = حذفه أو دمجه في موضوع آخر
topic-text-title = ما يُسمى به الموضوع بلغة واحدة
topic-label = الاسم
topic-label-hint = عنوان الصفحة يتبع الاسم. وتبقى العناوين السابقة صالحة.
topic-synonyms = كلمات أخرى
topic-synonyms-hint = كلمة في كل سطر: أسماء أخرى، كلمات عامية، أخطاء إملائية شائعة، الاسم الرسمي. يجد البحث الموضوع بأي منها.
topic-description = عمّ يدور
topic-description-hint = جملة أو جملتان. يمكن تركه فارغًا.
topic-text-remove-lead = يُحذف الاسم والكلمات الأخرى والوصف بهذه اللغة. ويبقى العنوان يقود إلى الموضوع.
topic-word-long = إحدى هذه الكلمات أطول من الحد: { $most } من الحروف.
topic-words-many = هذه كلمات كثيرة جدًا. الحد الأقصى { $most }.
topic-newer = غيّر شخص آخر هذه الكلمات في هذه الأثناء. لم يُحفظ ما كتبته بعد. يُرجى الاطلاع على ما هو موجود الآن، ثم الحفظ من جديد إن كان ما كتبته صحيحًا.
topic-stands = ما هو موجود الآن
topic-stands-nothing = حذف شخص ما هذه اللغة في هذه الأثناء.
topic-yours = ما كتبته
topic-holds = النصوص تحت هذا الموضوع: { $count }. لذلك لا يمكن حذفه هكذا. يُرجى دمجه في موضوع آخر حتى لا يضيع شيء.
topic-above = الموضوعات تحت هذا: { $count }. يُرجى نقلها أولًا، أو دمج هذا الموضوع في موضوع آخر.
topic-remove-empty = لا شيء تحت هذا الموضوع. تُحذف معه أسماؤه وعناوينه.
topic-remove-button = حذف الموضوع
topic-merge = دمجه في موضوع آخر
topic-merge-lead = تنتقل نصوصه والموضوعات التي تحته إلى الموضوع الآخر. وكذلك أسماؤه حيث لا اسم للآخر، وتصير في غير ذلك كلمات أخرى. وتقود عناوينه إلى الموضوع الآخر. ومن وصفين يبقى وصف الآخر.
topic-merge-label = الموضوع الذي يبقى
topic-merge-none = يُرجى اختيار موضوع
topic-merge-button = دمج
topic-merge-below = ذلك الموضوع تحت هذا. يُرجى نقله إلى مكان آخر أولًا.
