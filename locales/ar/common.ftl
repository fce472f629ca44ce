### Sentences that stand on every page: frame, languages, lists, sizes, accessibility statement.
### Provenance: machine. No person has reviewed these sentences.
###
### Form of address: Modern Standard Arabic, plain and warm, one person, without gender. No commands to a man or a woman:
### verbal nouns on buttons ("عرض", "تنزيل"), "يمكنك" and "يُرجى" in sentences, "نحن" for the site. Words with the ending ك
### are written alike for women and men. Digits are Latin and come from the program. Punctuation: ، ؛ ؟
### A language given by its own name stands after "باللغة". All six plural forms where a count
### governs words, chosen with PLURAL($count): the plain choice is wrong beyond 102 (docs/translating.md).
### Words:
###   item, thing          مادة (مواد)
###   resource             مورد (موارد)
###   toolkit              مجموعة أدوات
###   training             دورة تدريبية (دورات تدريبية)
###   lesson               درس (دروس)
###   topic                موضوع
###   event                فعالية
###   organization         منظمة
###   coalition            التحالف
###   checklist            قائمة تحقق
###   sign-up              تسجيل
###   account              حساب
###   version, revision    الإصدار
###   to publish           نشر
###   to share, pass on    مشاركة
###   to check, review     مراجعة
###   reviewer             من راجع النص
###   machine translation  ترجمة آلية
###   link                 رابط
###   address of a page    عنوان
###   to download          تنزيل
###   screen reader        قارئ الشاشة
###   accessibility        إمكانية الوصول

## Terms

-product = Semilla
-wcag = WCAG 2.2

## The frame of every page

page-title = { $page } – { $site }
skip-link = الانتقال إلى النص الرئيسي
exit-link = مغادرة هذا الموقع
nav-label = الأقسام الرئيسية
nav-home = الرئيسية
nav-library = المكتبة
nav-trainings = الدورات التدريبية
nav-organizations = المنظمات
breadcrumbs-label = أنت هنا

## Languages of the interface

languages-title = لغة هذه الصفحة
languages-all = { PLURAL($count) ->
    [zero] لا توجد لغات
    [one] لغة واحدة
    [two] اللغتان
    [few] كل اللغات ({ $count })
    [many] كل اللغات ({ $count })
   *[other] كل اللغات ({ $count })
}
languages-unchecked = لم يراجعها أي شخص بعد
languages-offer = هذا الموقع متاح أيضًا باللغة { $language }.

## Footer

footer-about-title = ما هو { -product }؟
footer-about = موقع { -product } مكتبة ومدرسة، وهو ملك للمنظمات التي تستخدمه. بلا حساب، وبلا تتبّع، وبلا إعلانات.
footer-help-title = المساعدة
footer-accessibility = إمكانية الوصول
footer-about-translation = عن هذه الترجمة
footer-machine = كتبت آلةٌ جُمل هذا الموقع. لم يراجعها أي شخص بعد.
footer-license = يعمل هذا الموقع ببرنامج حر. يمكنك الاطلاع على { $source }.
    .source = طريقة صنعه

## Ways on, on error pages and empty lists

go-home = إلى الصفحة الرئيسية
go-library = البحث في المكتبة
go-trainings = عرض الدورات التدريبية
go-back = الرجوع

## Pages of a list

pagination-label = صفحات القائمة
pagination-next = الصفحة التالية
pagination-first = العودة إلى بداية القائمة

## Sizes of files

size-bytes = { PLURAL($count) ->
    [zero] { $count } بايت
    [one] بايت واحد
    [two] { $count } بايت
    [few] { $count } بايت
    [many] { $count } بايت
   *[other] { $count } بايت
}
size-kilobytes = { NUMBER($count, maximumFractionDigits: 0) } كيلوبايت
size-megabytes = { NUMBER($count, maximumFractionDigits: 1) } ميغابايت

## Accessibility statement, /accessibility

accessibility-title = إمكانية الوصول
accessibility-aim = يجب أن يفيد { -product } شخصًا متعبًا لديه هاتف قديم وإنترنت قليل. ويجب أن يفيد من يجد القراءة صعبة، ومن يستمع إلى قارئ الشاشة. هدفنا هو { -wcag } بالمستوى AA، في كل صفحة وبكل لغة.
accessibility-works-title = ما الذي يعمل
accessibility-works-keyboard = كل شيء يعمل بلوحة المفاتيح وحدها، ومكانك في الصفحة ظاهر دائمًا.
accessibility-works-scripts = كل صفحة تعمل بدون JavaScript. القوائم والدروس ليس فيها JavaScript أبدًا.
accessibility-works-size = يمكنك مضاعفة حجم النص. كل صفحة تتسع لها شاشة عرضها 320 بكسل.
accessibility-works-language = كل نص يحدد لغته، ليستخدم قارئ الشاشة الصوت المناسب.
accessibility-works-color = لا شيء يُقال باللون وحده. بجانب اللون كلمة أو علامة.
accessibility-works-data = الصفحات صغيرة. صفحة القراءة مصمَّمة لتبقى أقل من 50 كيلوبايت.
accessibility-tested-title = ما الذي فُحص
accessibility-tested = يفحص برنامج اسمه axe كل نوع من الصفحات: بألوان فاتحة وداكنة، وعلى شاشة صغيرة وكبيرة، ومع JavaScript وبدونه. لا يجد برنامج كهذا إلا بعض الأخطاء.
accessibility-gaps-title = ما الذي لا يعمل بعد
accessibility-gaps-people = لم يجرّب هذه الصفحات بعد أي شخص يستخدم قارئ الشاشة كل يوم.
accessibility-gaps-languages = الجُمل المحيطة بالنصوص مكتملة باللغات التالية: { $languages }. في اللغات الأخرى تظهر جُمل بالإنجليزية، وعليها علامة بأنها إنجليزية.
accessibility-gaps-machine = كتبت آلةٌ الجُمل المحيطة بالنصوص وترجمتها. لم يراجعها أي شخص بعد.
accessibility-gaps-files = مستندات التنزيل تأتي من منظمات كثيرة. بعضها صور لأوراق، ولا يستطيع قارئ الشاشة قراءتها.
accessibility-gaps-media = بعض التسجيلات بلا كتابة على الشاشة وبلا نص للقراءة.
accessibility-tell-title = للتواصل معنا
accessibility-tell = هل يوجد شيء لا يعمل لديك؟ يمكنك إخبار المنظمة التي شاركت النص، أو مكتب التحالف. لا حاجة إلى حساب ولا إلى اسمك.
accessibility-contact = للتواصل معنا: { $contact }
accessibility-changed = تغيّرت هذه الصفحة آخر مرة في { DATETIME($day, weekday: "no") }.
