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
###   search               البحث
###   printed sheet        ورقة
###   still current        صالح
###   trace                أثر
###   browser              متصفح
###   history (browser)    السجل
###   tab (browser)        علامة تبويب
###   interpreter          مترجم شفهي

## Terms

-product = Semilla
-wcag = WCAG 2.2

## The frame of every page

page-title = { $page } – { $site }
skip-link = الانتقال إلى النص الرئيسي
exit-link = مغادرة هذا الموقع
nav-label = الأقسام الرئيسية
nav-menu = القائمة
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

## Who made the interface in this language, /about-this-translation

about-translation-title = عن هذه الترجمة
about-translation-lead = نذكر هنا من كتب كلمات هذا الموقع: القوائم والأزرار والملاحظات. وكل نص في المكتبة يذكر من أعدّه.
about-translation-made-title = من كتب هذه الكلمات
about-translation-made-person = كتبها شخص.
about-translation-made-machine = كتبتها آلة.
about-translation-made-machine-edited = كتبتها آلة، وصححها شخص.
about-translation-made-unknown = لا نعرف من كتبها.
about-translation-made-none = لا توجد في هذا الموقع بعد قوائم وأزرار بهذه اللغة. توجد بها نصوص من المكتبة فقط.
about-translation-complete = { PLURAL($total) ->
    [zero] لا توجد جُمل يراها الزوار بعد.
    [one] الجملة الوحيدة التي يراها الزوار متاحة بهذه اللغة.
    [two] الجملتان اللتان يراهما الزوار متاحتان بهذه اللغة.
    [few] كل الجُمل التي يراها الزوار متاحة بهذه اللغة، وعددها { $total }.
    [many] كل الجُمل التي يراها الزوار متاحة بهذه اللغة، وعددها { $total }.
   *[other] كل الجُمل التي يراها الزوار متاحة بهذه اللغة، وعددها { $total }.
}
about-translation-partial = { PLURAL($total) ->
    [zero] الجُمل المتاحة بهذه اللغة: { $count } من { $total }.
    [one] الجُمل المتاحة بهذه اللغة: { $count } من { $total }.
    [two] الجُمل المتاحة بهذه اللغة: { $count } من { $total }.
    [few] الجُمل المتاحة بهذه اللغة: { $count } من { $total }.
    [many] الجُمل المتاحة بهذه اللغة: { $count } من { $total }.
   *[other] الجُمل المتاحة بهذه اللغة: { $count } من { $total }.
}
about-translation-checked-title = من راجعها
about-translation-checked-none = لم يراجعها أي شخص بعد.
about-translation-checked = { PLURAL($total) ->
    [zero] الجُمل التي راجعها شخص: { $count } من { $total }.
    [one] الجُمل التي راجعها شخص: { $count } من { $total }.
    [two] الجُمل التي راجعها شخص: { $count } من { $total }.
    [few] الجُمل التي راجعها شخص: { $count } من { $total }.
    [many] الجُمل التي راجعها شخص: { $count } من { $total }.
   *[other] الجُمل التي راجعها شخص: { $count } من { $total }.
}
about-translation-checked-by = المراجعة: { $names }
about-translation-checked-rule = عندما تتغيّر جملة، لا تبقى مراجعتها صالحة. يجب أن يقرأها شخص من جديد.
about-translation-languages-title = لغات هذا الموقع
about-translation-chain-title = عندما لا يتوفر شيء بهذه اللغة
about-translation-chain = نعرضه بأول لغة يتوفر بها من اللغات التالية، ونذكر ما هي.
about-translation-chain-none = كل جُمل هذا الموقع متاحة بهذه اللغة. النص غير المتاح بها يظهر بلغته، ونذكر ما هي.
about-translation-texts-title = ما نذكره عن نصوص المكتبة
about-translation-texts-language = لغة كل جزء من النص، عندما تختلف عن لغة الصفحة.
about-translation-texts-made = هل أعدّ النص شخص أم آلة، وهل راجعه شخص. نذكر فقط ما هو مسجَّل.
about-translation-texts-changed = الأجزاء التي تغيّرت في النص الأصلي بعد ترجمته.
about-translation-texts-critical = النصوص عن الحقوق أو الصحة أو المال أو السلامة تظهر بلغتها الأصلية. لا تظهر ترجمتها الآلية إلا بعد أن يراجعها شخص مؤهَّل.
about-translation-help-title = كيف يمكنك المساعدة
about-translation-help = هل لديك معرفة جيدة بهذه اللغة؟ يمكنك إخبارنا بالكلمات غير الصحيحة، وبما تقترحه مكانها. لا حاجة إلى حساب ولا إلى اسمك.
about-translation-contact = للكتابة إلينا أو الاتصال بنا: { $contact }
about-translation-no-contact = يمكنك إخبار المنظمة التي شاركت معك أحد النصوص. ستنقل إلينا كلامك.

## Leave no trace, /leave-no-trace. Short sentences for a person in a hurry.

traces-short = بلا أثر
traces-title = التصفح بلا أثر
traces-lead = هل يستطيع آخرون النظر في هذا الهاتف؟ هذه الصفحة مفيدة لك. تكفي قراءتها مرة واحدة في وقت هادئ.
traces-exit-title = ماذا يفعل رابط «مغادرة هذا الموقع»
traces-exit-away = يفتح موقعًا آخر عاديًا في علامة التبويب نفسها.
traces-exit-forget = يطلب من متصفحك أن ينسى ما حفظه من هذا الموقع.
traces-exit-escape = مع لوحة مفاتيح، يمكن الضغط على Esc ثلاث مرات. يعمل ذلك فقط في الصفحات التي فيها زر للنسخ أو المشاركة. الصفحات الأخرى ليس فيها JavaScript، ولا تستجيب لأي مفتاح.
traces-cannot-title = ما الذي لا يستطيع الرابط فعله
traces-cannot-history = لا يستطيع إزالة هذا الموقع من سجل متصفحك.
traces-cannot-back = زر الرجوع قد يعيد إلى هذا الموقع.
traces-cannot-files = الملفات التي نزّلتها تبقى في الهاتف. وكذلك صور الشاشة.
traces-cannot-messages = الرسائل التي أرسلتها تبقى في تطبيق الرسائل.
traces-cannot-network = يستطيع صاحب شبكة Wi-Fi وشركة الهاتف رؤية اسم هذا الموقع. لا يستطيعان رؤية الصفحات التي قرأتها.
traces-keeps-title = ما الذي يحفظه هذا الموقع
traces-keeps-device = لا يضع هذا الموقع أي شيء في هاتفك: لا ملفات كوكيز، ولا حساب، ولا قائمة بما قرأته. لكن متصفحك يحفظ نسخًا من الصفحات، ولديه سجل خاص به.
traces-keeps-server = لا يسجّل الخادم عنوان أي هاتف، ولا وقت الزيارة بالدقيقة.
traces-history-title = إزالة هذا الموقع من السجل
traces-history-lead = السجل الفارغ قد يثير أسئلة. حذف سطور هذا الموقع وحدها أكثر أمانًا في أحيان كثيرة. قد تختلف أسماء الأزرار قليلًا في هاتفك.
traces-chrome-title = متصفح Chrome على Android
traces-chrome-menu = الضغط على النقاط الثلاث (⋮) في الأعلى.
traces-chrome-history = الضغط على «السجلّ».
traces-chrome-line = العثور على هذا الموقع في القائمة. ثم الضغط على علامة (×) أو سلة المهملات بجانب كل سطر.
traces-chrome-all = لحذف كل شيء: الضغط على «حذف بيانات التصفح»، ثم اختيار المدة، ثم التأكيد.
traces-safari-title = متصفح Safari على iPhone
traces-safari-book = الضغط على الكتاب المفتوح في الأسفل. في الهواتف الأحدث: الضغط أولًا على النقاط الثلاث (…)، ثم على «الإشارات المرجعية».
traces-safari-clock = الضغط على الساعة، أو على «السجل».
traces-safari-line = العثور على هذا الموقع في القائمة. ثم سحب السطر إلى الجانب، والضغط على «حذف».
traces-safari-all = لحذف كل شيء: الضغط على «مسح»، ثم اختيار المدة، ثم التأكيد.
traces-samsung-title = متصفح Samsung Internet
traces-samsung-menu = الضغط على الخطوط الثلاثة (☰) في الأسفل.
traces-samsung-history = الضغط على «السجل».
traces-samsung-line = العثور على هذا الموقع في القائمة. ثم إبقاء الإصبع على السطر، والضغط على «حذف».
traces-samsung-all = لحذف كل شيء: فتح «الإعدادات» أو «الضبط»، ثم بيانات التصفح الشخصية، ثم حذف بيانات التصفح.
traces-firefox-title = متصفح Firefox على Android
traces-firefox-menu = الضغط على النقاط الثلاث (⋮).
traces-firefox-history = الضغط على «التأريخ».
traces-firefox-line = العثور على هذا الموقع في القائمة. ثم الضغط على علامة (×) بجانب كل سطر.
traces-firefox-all = لحذف كل شيء: الضغط على سلة المهملات في الأعلى، ثم اختيار المدة، ثم التأكيد.
traces-private-title = الأفضل: القراءة في علامة تبويب خاصة
traces-private-lead = علامة التبويب الخاصة لا تكتب أي سجل. يُرجى إغلاقها عند الانتهاء. لا تخفيك عن الشبكة، ولا عن برنامج يراقب الهاتف.
traces-private-chrome = في Chrome: النقاط الثلاث (⋮)، ثم «علامة تبويب جديدة للتصفح المتخفي».
traces-private-safari = في Safari: إبقاء الإصبع على المربعين، ثم «علامة تبويب خاصة جديدة».
traces-private-samsung = في Samsung Internet: علامات التبويب في الأسفل، ثم تشغيل الوضع السري.
traces-private-firefox = في Firefox: فتح علامات التبويب (الألسنة)، ثم الضغط على القناع.
traces-copies-title = الملفات والورق
traces-copies-files = يبقى الملف حتى يُحذف. يُرجى النظر في «التنزيلات»، ثم إفراغ سلة مهملات الهاتف أيضًا.
traces-copies-paper = على الورقة المطبوعة اسم النص وعنوان هذا الموقع. وقد تحتفظ الطابعة بما طبعته.
