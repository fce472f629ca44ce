### Organizations. Accounts and sign-in come later.
### Provenance: machine. No person has reviewed these sentences.

## List of organizations

organizations-title = المنظمات
organizations-lead = المنظمات التي تشارك ما هو موجود هنا.

## One organization

organization-part-of = جزء من
organization-members = المنظمات التابعة لها
organization-members-count = { PLURAL($count) ->
    [zero] لا توجد منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $count } منظمات
    [many] { $count } منظمة
   *[other] { $count } منظمة
}
organization-items = ما تشاركه
organization-everything = كل شيء من هذه المنظمة
organization-empty = هذه المنظمة لا تشارك شيئًا بعد.
organization-site = موقعها الخاص:

## Titles on a discreet site, which name nobody

quiet-organization = المنظمة { $number }

## Mails: subjects

mail-subject-quiet = رسالة لك
mail-subject-sign-in = الدخول إلى { $site }
mail-subject-roles = تغيّرت أدوارك في { $site }
mail-subject-account = تغيّر حسابك في { $site }

## Mails: what they say. Links and digits follow on lines of their own

mail-other-language = هذه الرسالة غير متاحة بعد باللغة { $language }.
mail-sign-in-link = يمكنك الدخول بهذا الرابط. يعمل مرة واحدة، لمدة 15 دقيقة:
mail-sign-in-code = أو يمكنك كتابة هذه الأرقام في الصفحة التي طُلبت منها هذه الرسالة:
mail-sign-in-secret = يُرجى عدم إعطاء الرابط أو الأرقام لأي شخص. نحن لا نطلبها أبدًا.
mail-ignore = إذا لم يكن هذا بطلب منك، فلا حاجة إلى فعل أي شيء.
mail-no-account = طلب أحدهم الدخول بعنوان البريد هذا. لا يوجد حساب بهذا العنوان.
mail-no-account-hint = إذا كان هذا منك، فربما لحسابك عنوان آخر. يمكنك القراءة والتعلّم هنا بلا حساب.
mail-invitation = وصلتك دعوة لفتح حساب هنا. تقول هذه الصفحة لأي غرض هي الدعوة:
mail-invitation-ignore = إذا كنت لا تريد حسابًا، فلا حاجة إلى فعل أي شيء.
mail-confirm-link = أعطى أحدهم عنوان البريد هذا لحساب. إذا كان هذا منك، فهذا الرابط يؤكد العنوان. يعمل مرة واحدة، لمدة 15 دقيقة:
mail-confirm-code = أو يمكنك كتابة هذه الأرقام في الصفحة التي أُعطي فيها العنوان:
mail-roles = تغيّر ما يمكنك فعله هنا. يظهر ذلك في حسابك:
mail-address-changed = أصبح لحسابك عنوان بريد آخر من الآن. لن تصل رسائل إلى هذا العنوان بعد اليوم.
mail-ways-in-changed = أُضيفت طريقة للدخول إلى حسابك، أو أُزيلت.
mail-account-not-you = إذا لم يكن هذا منك، يُرجى فتح حسابك فورًا وتسجيل الخروج من كل مكان:
mail-account-deleted = حُذف حسابك، مع كل ما كان لك هنا.
mail-foot-stop = لإيقاف الرسائل من هذا النوع:
mail-foot-account = في حسابك ما يصلك من رسائل:
mail-foot-last = لن نراسلك بعد الآن.

## Stopping mails: the page behind the link in an email, and the page in the account

mail-kind-no-account = طلب أحدهم الدخول، ولا يوجد حساب بعنوانك
mail-kind-invitation = الدعوات
mail-kind-confirm-address = أعطى أحدهم عنوانك لحساب
mail-kind-roles = تغيّرت أدوارك
mail-stop-title = الرسائل إليك
mail-stop-lead = تخص هذه الصفحة رسائل من نوع واحد:
mail-stop-comes = تصلك هذه الرسائل.
mail-stop-stopped = لن تصلك هذه الرسائل بعد الآن.
mail-stop-button = إيقاف هذه الرسائل
mail-stop-undo = استلام هذه الرسائل من جديد
mail-stop-others = تستمر الرسائل الأخرى في الوصول.
mail-choices-title = رسائلك
mail-choices-lead = نراسلك بشأن حسابك فقط، بلا أخبار وبلا إعلانات.
mail-choices-no-address = ليس في حسابك عنوان بريد، ولذلك لا تصلك رسائل.
mail-choices-subject-title = ما يقوله عنوان الرسالة
mail-choices-subject-quiet = لا شيء سوى «{ $subject }». لا يعرف أحد أكثر من ذلك من شاشة مقفلة.
mail-choices-subject-full = موضوع الرسالة واسم هذا الموقع
mail-choices-save = حفظ
mail-choices-kinds-title = رسائل يمكنك إيقافها
mail-choices-kept-title = رسائل تصل دائمًا
mail-choices-kept = روابط الدخول، والإخبار بأن شيئًا تغيّر في حسابك: فهذا أول ما يوقفه سارق الحساب. لعدم استلام أي رسالة، تكفي إزالة العنوان من حسابك.
mail-choices-saved = حُفظ اختيارك.

## What is held, why, how long, and who can read it

hold-title = ما نحتفظ به
hold-lead = تقول هذه الصفحة ماذا يحفظ هذا الموقع، ولماذا، وإلى متى، ومن يستطيع قراءته. يصنعها البرنامج من قائمته هو، ويوقف الفحصُ كل إصدار يحفظ شيئًا غير ما فيها.
hold-nobody-else = لا يحصل أحد غيرنا على شيء: لا خرائط، ولا عدّادات، ولا إعلانات، ولا خدمة ترجمة من شركة أخرى.
hold-kept = إلى متى
hold-readers = من يستطيع قراءته
hold-names = أسماؤه في البرنامج
hold-reading = عند القراءة
hold-reporting = عند إخبارنا بشيء
hold-signing-in = عند وجود حساب
hold-working = عند العمل هنا
hold-running = ما يُبقي الموقع عاملًا
hold-visit = زيارتك
hold-visit-what = يعرف البرنامج عنوان اتصالك ما دام يرسل إليك صفحة. ولإبطاء الهجمات يعدّ الطلبات تحت رقم يتجدد كل ساعة. لا يُكتب شيء من ذلك على القرص. لا تُعطى لك ملفات تعريف ارتباط، ولا يحفظ أحد ما تبحث عنه.
hold-log = السجل
hold-log-what = عندما يفشل شيء يكتب البرنامج سطرًا واحدًا: الدقيقة، وجزء الموقع، وما الذي فشل، ورقمًا عشوائيًا. لا عنوان، ولا اسم متصفحك، ولا الصفحة التي طُلبت.
hold-totals = الأعداد
hold-totals-what = كم مرة طُلب نص بلغة ما، وكم مرة لم يجد البحث شيئًا، يومًا بيوم، لنعرف ما الذي ينقص. لا يُحفظ أبدًا من طلب ولا ما الذي بُحث عنه.
hold-reports = البلاغات عن خطأ في نص
hold-reports-what = كلماتك، والنص الذي تتحدث عنه، واليوم، ليصححه أحد. لا من تكون. يُرجى عدم كتابة أسماء فيها.
hold-account = اسمك ولغاتك
hold-account-what = الاسم الذي تختاره، واللغات التي تقرؤها وتتكلمها، ويوم مجيئك، وآخر يوم لتسجيل دخولك. يكفي اسم مستعار.
hold-address = عنوان بريدك
hold-address-what = فقط إن أُعطي لنا: لروابط تسجيل الدخول وللرسائل عن حسابك. وهو مقفل بمفتاح خاص بك يُحفظ بعيدًا عن قاعدة البيانات. يفتحه البرنامج ليرسل إليك رسالة.
hold-browsers = المتصفحات المسجّل الدخول فيها
hold-browsers-what = يحتفظ متصفحك بسرّ في ملف تعريف ارتباط؛ ونحن نحتفظ ببصمته فقط. وكذلك كيف ومتى سُجّل الدخول، ودقيقة آخر استخدام لينتهي من تلقاء نفسه، والاسم الذي أُعطي للمتصفح.
hold-link = لحظة تسجيل الدخول
hold-link-what = بصمات الرابط والأرقام التي أرسلناها، وما سألنا عنه مفتاح مرورك.
hold-passkeys = مفاتيح مرورك
hold-passkeys-what = النصف العلني من كل مفتاح؛ أما النصف السري فلا يغادر جهازك أبدًا. وكذلك الاسم الذي أُعطي له، وآخر يوم استُخدم فيه.
hold-password = كلمة مرورك ورموزك
hold-password-what = فقط إن وُضعت. تُحفظ كلمة المرور ورموز الاسترداد بصماتٍ لا يستطيع أحد عكسها. وسرّ تطبيق الرموز مقفل بمفتاحك الخاص.
hold-mail = الرسائل الموجّهة إليك
hold-mail-what = تنتظر الرسالة هنا مقفلة حتى تُسلَّم، ثم تُحذف. وإن طُلب عدم إرسال رسائل أخرى فبصمة عنوانك تقول ذلك.
hold-roles = أدوارك
hold-roles-what = ما الذي يُسمح لك به هنا، ولأي منظمة أو نص، ومنذ متى وإلى متى.
hold-invitations = الدعوات
hold-invitations-what = الدور المعروض، ومن دعا، والعنوان الذي أُرسلت إليه الدعوة، وهو مقفل.
hold-audit = من غيّر ماذا
hold-audit-what = عندما يمنح أحد دورًا أو يحذف شيئًا أو يغيّر طريقة دخول: ماذا، وفي أي يوم، والاسم العشوائي لمن فعل. وعندما يذهب شخص لا يقود اسمه العشوائي إلى أحد.
hold-library = المكتبة
hold-library-what = نصوص وصور وملفات ومواضيع ومنظمات يقرؤها الجميع. وكذلك من كتب النص ومن راجعه، إن أراد ذكر اسمه.
hold-index = البحث والقوائم
hold-index-what = يُصنع من المكتبة، ليُعثر على النصوص وتكون الصفحات سريعة. لا شيء فيه يأتي من القرّاء.
hold-deletions = سجل المحذوفات
hold-deletions-what = أن شيئًا حُذف، وفي أي يوم ومن أي نوع، مع الأسماء العشوائية لمن ذهبوا. وبه لا تعيد نسخةٌ قديمة أحدًا.
hold-machine = مفاتيح البرنامج وعدّاداته
hold-machine-what = مفاتيح تقفل ما ذُكر أعلاه، وأرقام يحتاجها البرنامج لنفسه. لا تقول شيئًا عنك.
hold-keep-hour = في الذاكرة، ساعة واحدة على الأكثر.
hold-keep-logs = ما دام القائمون على الحاسوب يحتفظون بسجلاته.
hold-keep-library = ما دام في المكتبة.
hold-keep-derived = ما دام ما صُنع منه موجودًا.
hold-keep-year = سنة واحدة.
hold-keep-two-years = سنتان.
hold-keep-three-years = ثلاث سنوات.
hold-keep-people = حتى يُحذف حسابك. وإن لم يكن لك دور فهو يُحذف من تلقاء نفسه بعد سنتين من آخر تسجيل دخول. نخبرك بالبريد قبل ذلك بـ 30 يومًا إن عرفنا عنوانًا.
hold-keep-account = ما دام حسابك موجودًا.
hold-keep-session = 12 ساعة على الأكثر، أو حتى تمر 30 دقيقة دون استخدام.
hold-keep-quarter = 15 دقيقة. وبعد يوم لا يبقى منه شيء.
hold-keep-mail = حتى تُسلَّم، أو 7 أيام بعد أن نكفّ عن المحاولة.
hold-keep-invitation = حتى يقبلها أحد، أو ينقضي آخر يوم لها.
hold-keep-site = ما دام هذا الموقع موجودًا.
hold-reader-everybody = الجميع
hold-reader-person = صاحب الحساب
hold-reader-editors = من يراجع النصوص ويحررها
hold-reader-administrators = المشرفون
hold-reader-operator = القائمون على الحاسوب
hold-reader-program = البرنامج وحده
hold-own = بعد تسجيل الدخول تمكن قراءة ما يخصك وتنزيله وحذفه. يُتلَف مفتاحك أولًا: ومنذ ذلك الحين لا تفتح أي نسخة، مهما قدمت، ما أقفله.
hold-limits = ما لا نستطيع الوعد به
hold-limits-operator = المفاتيح بيد القائمين على الحاسوب. يستطيعون فتح ما هو مقفل، وقد تأمرهم محكمة بذلك.
hold-limits-program = من يدير موقعًا يستطيع تغيير برنامجه. والبرنامج المغيَّر يستطيع قراءة ما يُكتب منذ ذلك الحين.
hold-limits-copies = ما قرأه أحد هنا أو نسخه أو طبعه يبقى عنده.
hold-limits-backup = تحتفظ نسخة احتياطية سابقة باسمك حتى تُحذف النسخة نفسها. أما عنوان بريدك فيها فلا يمكن فتحه بعد الآن.
hold-limits-device = هاتفك ومتصفحك وصندوق بريدك خارج متناولنا.
hold-limits-disk = بعض الأقراص تُبقي البيانات القديمة مدة، حتى بعد الكتابة فوقها.
hold-check = يمكن التحقق من ذلك
hold-check-program = البرنامج حر: يستطيع أي أحد قراءة كيف يعمل. ويستطيع القائمون على هذا الموقع بأمر واحد طباعة كل ما قد يُجبَر على تسليمه.
hold-check-log = كل حذف يُدوَّن ويُوقَّع. ومن يغيّر سطرًا أو يضيفه أو ينزعه يُكشف.
hold-check-key = المفتاح الذي يتحقق منه:
mail-account-will-end = لم يدخل أحد حسابك منذ نحو سنتين. سيُحذف بعد 30 يومًا. للاحتفاظ به، يُرجى تسجيل الدخول:
