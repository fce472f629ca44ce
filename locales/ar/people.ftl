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

## Roles, in plain words

role-reader = عضو
role-trainer = مدرِّب
role-translator = مترجم
role-reviewer = مراجِع
role-editor = محرِّر
role-organizer = منظِّم
role-admin = مسؤول

## The page of an organization, for everybody

organization-contact = كيفية التواصل

## What an administrator of an organization may change

manage-title = إدارة هذه المنظمة
manage-texts = الاسم والوصف
manage-texts-lead = لكل لغة كلماتها. وحيث لا توجد كلمات بلغة ما تظهر كلمات لغة أخرى.
manage-edit = تعديل
manage-language-add = إضافة لغة
manage-more = المزيد عن هذه المنظمة
manage-public = الصفحة التي يراها الجميع
text-title = كلماتها بلغة واحدة
text-name-label = الاسم
text-description-label = ما هي
text-description-hint = بكلمات بسيطة لمن لا يعرفها بعد. يمكن تركه فارغًا.
text-contact-label = كيفية التواصل
text-contact-hint = يمكن للجميع قراءة هذا: موقع أو بريد إلكتروني أو رقم هاتف، واحد في كل سطر. يمكن تركه فارغًا.
text-save = حفظ
text-remove = إزالة هذه اللغة
text-remove-lead = تُحذف الكلمات بهذه اللغة وتبقى اللغات الأخرى.
add-title = إضافة منظمة
add-language-label = لغة هذه الكلمات
organization-too-deep = سيكون هذا عددًا كبيرًا من المنظمات بعضها تحت بعض. الحد الأقصى { $most }.
move-title = نقل هذه المنظمة
move-lead = ينتقل معها كل ما تحتها. بعد ذلك يعتني بها مسؤولو المكان الجديد ولا يستطيع ذلك مسؤولو المكان السابق.
move-label = المكان الجديد
move-top = في الأعلى، ليست تحت منظمة أخرى
move-button = نقل
move-circle = لا يمكن أن تكون المنظمة تحت نفسها.
move-unchanged = هي موجودة هناك بالفعل.

## People and their roles, for administrators

members-title = الأشخاص والأدوار
members-lead = لا يرى هذه القائمة إلا المسؤولون.
members-empty = لا أحد لديه دور هنا بعد.
members-none-found = لا أحد يطابق ما تم اختياره.
members-filter-all = كل الأدوار
members-filter-name = الاسم يبدأ بـ
members-until = حتى
members-give-more = منح دور آخر
members-no-role = ليس لهذا الشخص أي دور.
members-back = العودة إلى الأشخاص والأدوار
people-title = كل من هم هنا
person-title = شخص وأدواره
person-roles = الأدوار
item-people-title = الأشخاص الذين يعملون على هذا
item-people-lead = يستطيع كل منهم العمل على هذا وحده ولا يرى أي قائمة أشخاص.
find-item-title = دور لنص واحد فقط
find-item-lead = يُرجى البحث عن النص ثم اختيار من يعمل عليه.
find-item-label = كلمات من عنوانه
find-item-none = لم نجد نصًا لهذه المنظمة بهذه الكلمات.

## A role is given or taken away

give-title = منح دور
give-lead = يُسجَّل خروج الشخص من كل مكان ثم يسجل الدخول من جديد.
give-person-label = الشخص
give-person-nobody = اختيار شخص
give-person-wrong = يُرجى اختيار شخص من القائمة.
give-role-label = الدور
give-role-wrong = يُرجى اختيار أحد هذه الأدوار.
give-until-label = اليوم الأخير
give-until-hint = يُترك فارغًا لدور بلا نهاية. إذا لم يظهر تقويم يُكتب هكذا: 2027-01-31.
give-until-wrong = يُرجى كتابة يوم لم يمضِ، مثل 2027-01-31، أو تركه فارغًا.
give-button = منح هذا الدور
give-already = لدى هذا الشخص هذا الدور بالفعل.
take-title = هل يُسحب هذا الدور؟
take-link = سحب
take-button = سحب الدور
take-last = هذا آخر مسؤول في الائتلاف. يُرجى منح الدور لشخص آخر أولًا.

## Somebody is invited

invite-title = دعوة شخص
invite-lead = تصلح الدعوة مرة واحدة ولمدة سبعة أيام. من يفتحها يحصل على الدور.
invite-language-label = لغة المدعو
invite-address-label = البريد الإلكتروني للمدعو
invite-address-hint = نرسل الدعوة إليه. يُترك فارغًا لتسليم رابط باليد.
invite-address-wrong = يُرجى كتابة بريد إلكتروني واحد، مثل name@example.org، أو تركه فارغًا.
invite-button = دعوة
invite-many = عدد الدعوات المفتوحة هنا: { $most }. لا مجال للمزيد. يُرجى سحب بعضها أولًا.
invited-title = الدعوة جاهزة
invited-link = يُرجى تسليم هذا الرابط لشخص واحد. لا نعرضه إلا الآن.
invited-scan = أو يمكن لذلك الشخص مسح هذا الرمز.
invitations-title = الدعوات المفتوحة
invitations-mailed = أُرسلت بالبريد
invitations-by-hand = سُلِّمت باليد
invitations-by = الداعي: { $name }
invitations-revoke = سحب الدعوة
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
hold-reports-what = كلماتك، والنص الذي تتحدث عنه، واليوم، ليصححه أحد. لا من تكون. يُرجى عدم كتابة أسماء فيها. وإذا اهتم به أحد من هنا: من هو، وفي أي يوم.
hold-account = اسمك ولغاتك
hold-account-what = الاسم الذي تختاره، واللغات التي تقرؤها وتتكلمها، ويوم مجيئك، وآخر يوم لتسجيل دخولك. يكفي اسم مستعار.
hold-address = عنوان بريدك
hold-address-what = فقط إن أُعطي لنا: لروابط تسجيل الدخول وللرسائل عن حسابك. وهو مقفل بمفتاح خاص بك يُحفظ بعيدًا عن قاعدة البيانات. يفتحه البرنامج ليرسل إليك رسالة.
hold-browsers = المتصفحات المسجّل الدخول فيها
hold-browsers-what = يحتفظ متصفحك بسرّ في ملف تعريف ارتباط؛ ونحن نحتفظ ببصمته فقط. وكذلك كيف ومتى سُجّل الدخول، ودقيقة آخر استخدام لينتهي من تلقاء نفسه، والاسم الذي أُعطي للمتصفح.
hold-known = متصفحات نتعرّف عليها
hold-known-what = حيث سُجّل دخولك يحتفظ متصفحك بملف تعريف ارتباط ثانٍ لا يسجّل دخول أحد؛ ونحن نحتفظ ببصمته وباليوم فقط. وهكذا لا يضطرك من يجرّب كلمات مرور خاطئة إلى الانتظار. ويمكنك إنهاء ذلك في حسابك.
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
hold-keep-link = ساعة واحدة على الأكثر. وبعد يوم لا يبقى منه شيء.
hold-keep-known = 90 يومًا بعد آخر تسجيل دخول هناك، أو حتى تسجيل الخروج منه.
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
## Passkeys, a password with codes, and showing once more who one is

passkey-button = تسجيل الدخول بمفتاح مرور
passkey-without = تحتاج مفاتيح المرور إلى متصفح أحدث يسمح بالبرامج النصية. يمكنك استخدام طريقة أخرى.
passkey-waiting = يطلب منك هاتفك أو حاسوبك التأكيد الآن.
passkey-cancelled = لم يحدث شيء: أُلغي الطلب أو طال الوقت. يمكنك المحاولة مرة أخرى.
passkey-failed = لم ينجح ذلك. يمكنك المحاولة مرة أخرى أو استخدام طريقة أخرى.
passkey-under = تعمل مفاتيح المرور في هذا الموقع تحت هذا العنوان:
passkey-nowhere = لا يمكن استخدام مفاتيح المرور هنا: عنوان هذا الموقع مجرد أرقام أو غير مشفّر. يمكنك استخدام طريقة أخرى.
passkey-refused-expired = طال الوقت. يُرجى فتح هذه الصفحة من جديد والمحاولة مرة أخرى.
passkey-refused-unverified = لم نتمكن من التحقق من مفتاح المرور هذا. يُرجى فتح هذه الصفحة من جديد والمحاولة مرة أخرى.
passkey-refused-unknown = لا نعرف مفتاح المرور هذا. ربما حُذف من هنا.
passkey-refused-foreign = مفتاح المرور هذا لحساب آخر.
passkey-refused-known = سبقت إضافة مفتاح المرور هذا.
passkey-refused-many = الحد الأقصى لعدد مفاتيح المرور: { $most }. يُرجى حذف مفتاح أولًا.
passkey-refused-doubted = قد توجد نسخة من مفتاح المرور هذا، لذلك لم نقبله. يُرجى الدخول بطريقة أخرى، ثم مراجعة مفاتيح المرور وحذف هذا المفتاح.
password-title = تسجيل الدخول بكلمة المرور
password-lead = للمتصفحات التي لا تدعم مفاتيح المرور. تلزمك كلمة المرور ورمز.
password-who-label = البريد الإلكتروني أو اسم الدخول
password-who-hint = لمن لم يقدّم بريدًا إلكترونيًا اسمُ دخول من 16 حرفًا ورقمًا.
password-who-wrong = يُرجى كتابة بريد إلكتروني أو اسم دخول من 16 حرفًا ورقمًا.
password-label = كلمة المرور
password-code-label = الرمز
password-code-hint = ستة أرقام من التطبيق، أو رمز من رموز الاسترداد.
password-code-wrong = يتكون الرمز من ستة أرقام، ورمز الاسترداد من 16 حرفًا ورقمًا.
password-submit = تسجيل الدخول
password-others = طرق أخرى لتسجيل الدخول
password-wrong = الاسم أو كلمة المرور أو الرمز غير مطابق. يعمل كل رمز مرة واحدة، فيُرجى انتظار الرمز التالي.
proof-title = تأكيد أنك ما زلت أنت
proof-lead = ما يلي مهم، لذلك نسأل مرة أخرى. يبقى جوابك صالحًا لمدة 15 دقيقة.
proof-passkey-title = بمفتاح مرور
proof-passkey-button = استخدام مفتاح مرور
proof-password-title = بكلمة المرور ورمز
proof-submit = متابعة
proof-nothing = ليس لديك بعد مفتاح مرور ولا كلمة مرور. يمكنك إضافة أحدهما خلال 15 دقيقة من تسجيل الدخول. بعد ذلك يلزم تسجيل الدخول من جديد أولًا.
proof-sign-in-again = تسجيل الدخول من جديد
security-title = مفاتيح المرور وكلمة المرور
security-lead = البريد وحده طريقة ضعيفة للدخول: من يقرأ بريدك يمكنه الدخول. للأمور المهمة يلزم أيضًا مفتاح مرور، أو كلمة مرور ورمز.
security-passkeys = مفاتيح المرور
security-no-passkey = ليس لديك مفتاح مرور بعد.
passkey-since = تاريخ الإضافة
passkey-used = آخر استخدام
passkey-never = لم يُستخدم بعد
passkey-doubted = قد توجد نسخة من مفتاح المرور هذا. يُرجى حذفه وإضافة مفتاح جديد.
security-password = كلمة المرور والرموز
security-no-password = ليست لديك كلمة مرور. تلزم فقط في المتصفحات التي لا تدعم مفاتيح المرور.
security-has-password = لديك كلمة مرور وتطبيق يعرض الرموز.
security-name = لم تقدّم بريدًا إلكترونيًا. يُستخدم هذا الاسم مع كلمة المرور:
security-codes = { PLURAL($count) ->
    [zero] لم يبقَ أي رمز استرداد.
    [one] بقي رمز استرداد واحد.
    [two] بقي رمزا استرداد.
    [few] بقيت { $count } رموز استرداد.
    [many] بقي { $count } رمز استرداد.
   *[other] بقي { $count } رمز استرداد.
}
security-set = تعيين كلمة مرور
security-change = تغيير كلمة المرور والتطبيق
security-back = العودة إلى مفاتيح المرور وكلمة المرور
security-last = من يمنح الأدوار لغيره يلزمه مفتاح مرور أو كلمة مرور. يُرجى إضافة بديل أولًا.
passkey-add-title = إضافة مفتاح مرور
passkey-add-lead = يحفظه هاتفك أو حاسوبك أو مفتاح أمان. بعد ذلك يكون الدخول ببصمتك أو وجهك أو الرمز الذي يفتح الجهاز.
passkey-add-shared = من الأفضل عدم إضافته على جهاز يمكن لغيرك فتحه.
passkey-name-label = اسم مفتاح المرور
passkey-name-hint = لتتعرف عليه لاحقًا. لا يراه غيرك.
passkey-name-first = مفتاح المرور { $number }
passkey-add-button = إضافة المفتاح
passkey-one-title = أحد مفاتيح المرور لديك
passkey-rename = حفظ الاسم
passkey-remove-title = حذف مفتاح المرور هذا
passkey-remove-lead = لن يمكن لأحد الدخول به بعد ذلك. سيُسجَّل خروجك من كل المتصفحات الأخرى.
passkey-remove = حذف
password-set-title = تعيين كلمة مرور
password-set-lead = للمتصفحات التي لا تدعم مفاتيح المرور. يلزم مع كلمة المرور تطبيق على هاتفك يعرض الرموز.
password-set-old = بعد ذلك تتوقف كلمة المرور القديمة والإدخال القديم في التطبيق ورموز الاسترداد القديمة عن العمل.
password-new-label = كلمة المرور الجديدة
password-new-hint = أقل عدد من الأحرف: { $least }. المسافات مسموحة. أربع كلمات أو خمس لا يجمعها أحد معًا سهلة التذكر.
password-again-label = كلمة المرور نفسها مرة أخرى
password-short = كلمة المرور هذه قصيرة جدًا. أقل عدد من الأحرف: { $least }.
password-common = كلمة المرور هذه سهلة التخمين. من الأفضل اختيار كلمات لا يجمعها أحد معًا.
password-different = كلمتا المرور غير متطابقتين.
password-app-title = تطبيق الرموز
password-app-lead = يمكنك فتح تطبيق رموز الدخول على هاتفك ليقرأ هذا المربع. إذا تعذّر ذلك، فيمكن كتابة الأحرف أدناه.
password-app-square = مربع للتطبيق. الأحرف أدناه تحمل المضمون نفسه.
password-app-letters = الأحرف المطلوب كتابتها:
password-app-code = الرمز الذي يعرضه التطبيق الآن
password-app-wrong = هذا ليس رمز التطبيق. يُرجى التأكد من صحة ساعة الهاتف وانتظار الرمز التالي ثم المحاولة مرة أخرى.
password-set-submit = حفظ كلمة المرور والتطبيق
password-remove-title = حذف كلمة المرور
password-remove-lead = يتوقف التطبيق ورموز الاسترداد عن العمل أيضًا. سيُسجَّل خروجك من كل المتصفحات الأخرى.
password-remove = حذف كلمة المرور
codes-title = رموز الاسترداد
codes-lead = يعمل كل رمز مرة واحدة بدلًا من رمز التطبيق، مثلًا عند ضياع الهاتف. يُرجى طباعتها أو كتابتها وحفظها في مكان آمن. لن نعرضها مرة أخرى.
codes-new = رموز استرداد جديدة
codes-new-lead = تتوقف الرموز القديمة عن العمل عند إنشاء الجديدة.
codes-new-submit = إنشاء رموز جديدة
security-short = طرق قوية للدخول، تُطلب عند التغييرات المهمة.

## Signing in, /sign-in

sign-in-title = تسجيل الدخول
sign-in-lead = لا حاجة إلى حساب للقراءة أو التعلّم هنا. تسجيل الدخول لمن يُعدّ المواد أو يترجمها أو يساعد في إدارة هذا الموقع.
sign-in-address-label = عنوان بريدك الإلكتروني
sign-in-address-hint = نرسل إليه رابطًا وثمانية أرقام. لا حاجة إلى كلمة مرور.
sign-in-send = أرسلوا لي رسالة
sign-in-address-wrong = يُرجى كتابة عنوان بريد واحد، مثل name@example.org.
sign-in-already = أنت هنا باسم { $name }.

## After the address was sent, /sign-in/sent. The same words for addresses that nobody has.

sign-in-sent-title = يُرجى تفقّد بريدك
sign-in-sent-lead = كتبنا إلى العنوان الذي أدخلته. إن كان لديك حساب ففي الرسالة رابط وثمانية أرقام. كلاهما يصلح مرة واحدة خلال 15 دقيقة.
sign-in-sent-late = لم تصل رسالة بعد بضع دقائق؟ قد تكون بين الرسائل غير المرغوب فيها.
sign-in-sent-many = إذا أُرسلت رسائل كثيرة إلى هذا العنوان خلال الساعة الأخيرة فلن تصل رسالة جديدة. عندئذ يمكنك أن تكتب هنا أرقام أي رسالة منها: فهي تصلح لمدة ساعة.
sign-in-code-label = الأرقام الثمانية من الرسالة
sign-in-code-hint = يمكنك أيضًا فتح الرابط في هذا المتصفح.
sign-in-code-wrong = هذا لا يطابق. يُرجى استعمال أحدث رسالة. بعد خمس محاولات أو 15 دقيقة يلزم طلب رسالة جديدة.
sign-in-again = طلب رسالة جديدة

## The page behind the mailed link

sign-in-link-lead = يُرجى الضغط على الزر لتسجيل الدخول في هذا المتصفح. الرابط يصلح مرة واحدة.
sign-in-digits-lead = أُرسلت هذه الرسالة من أجل متصفح آخر. وبما أنك طلبت رسالة من هنا أيضًا فيمكنك كتابة أرقامها الثمانية هنا.
sign-in-elsewhere-title = العودة إلى المتصفح الآخر
sign-in-elsewhere-lead = طُلب هذا الرابط في متصفح آخر. يُرجى إدخال الأرقام الثمانية من الرسالة هناك.
sign-in-elsewhere-why = هكذا لا يستطيع من رأى الرابط فقط أن يستعمله. إن لم تطلبه أنت فيمكنك نسيان الرسالة.
sign-in-over-title = هذا الرابط لم يعد صالحًا
sign-in-over-lead = لقد استُعمل، أو مضى وقته، أو حلّ محله رابط أحدث.

## Signing out, /sign-out

sign-out-title = تسجيل الخروج
sign-out-lead = عندها ينسى هذا المتصفح ما احتفظ به من هذا الموقع.
sign-out-done-title = تم تسجيل خروجك
sign-out-done-lead = طلبنا من هذا المتصفح أن ينسى ما احتفظ به من هذا الموقع.

## What roles are for. Each says what somebody may do, after the name of an organization or beside “What you may do”.

role-what = ما يمكنك فعله
role-where = أين
place-everywhere = التحالف كله
place-item = نص واحد لم يُنشر بعد
may-reader = قراءة ما هو للأعضاء
may-trainer = إعداد المواد ورفعها
may-translator = ترجمة النصوص
may-reviewer = مراجعة النصوص وضمان صحتها
may-editor = تحرير النصوص ونشرها
may-organizer = إقامة التدريبات والفعاليات
may-admin = دعوة الناس ومنح الأدوار والعناية بصفحات المنظمات
roles-none = ليس لديك دور بعد. يمكن لمن يعتني بمنظمة أن يمنحك دورًا.

## An invitation, /invitations/…

invitation-title = لديك دعوة
invitation-by = صاحب الدعوة
invitation-accept = قبول
invitation-has-account = يوجد حساب بالعنوان الذي أُرسلت إليه هذه الدعوة. يُرجى تسجيل الدخول ثم فتح الرابط مرة أخرى.
invitation-over-title = هذه الدعوة لم تعد صالحة
invitation-over-lead = لقد استُعملت، أو مضى وقتها، أو سُحبت. يُرجى طلب دعوة جديدة.
set-up-title = إعداد هذا الموقع
set-up-lead = لا أحد يدير هذا الموقع بعد. من يستعمل هذا الرابط يصبح أول من يديره. يصلح مرة واحدة.
name-label = بأي اسم نناديك؟
name-hint = يكفي اسم مستعار. يمكن لمن يعمل هنا أن يراه.
mail-language-label = لغة الرسائل إليك

## One's own account, /account

account-title = حسابك
administration-title = الإدارة
save = حفظ
saved = تم الحفظ.
profile-title = الاسم واللغات
profile-lead = الاسم الذي نناديك به واللغات التي تقرأ بها.
reading-title = اللغات التي تقرأ بها
reading-hint = الأفضل أولًا. القوائم والبحث تتبع هذا الترتيب.
reading-place = المرتبة { $place }
reading-none = (بلا لغة)
spoken-title = اللغات التي تتكلمها
spoken-hint = يمكن أن تكون غير التي تقرأ بها.
address-title = عنوان البريد
address-lead = إلى أين تذهب روابط تسجيل الدخول.
address-now = يصلك البريد على:
address-none = لا يوجد عنوان بريد.
address-waiting-title = تأكيد العنوان الجديد
address-waiting = أرسلنا إليه رابطًا وثمانية أرقام تصلح خلال 15 دقيقة:
address-new-label = عنوان بريد جديد
address-new-hint = يُعتمد بعد استعمالك الرابط أو الأرقام التي نرسلها إليه.
address-new-send = إرسال رسالة إليه
address-confirm-title = هل هذا عنوانك؟
address-confirm-send = استعمال هذا العنوان
address-remove-title = إزالة العنوان
address-remove-lead = يمكنك تسجيل الدخول من دون بريد. عندها لا يستطيع أحد أن يكتب إليك.
address-taken = لحساب آخر هذا العنوان.
browsers-title = أين سُجّل دخولك
browsers-lead = رؤية متصفحاتك وتسجيل الخروج عن بُعد.
browsers-about = نحتفظ باليوم وبالاسم الذي تعطيه للمتصفح. لا نحتفظ بنوع الجهاز ولا بمكانه.
browsers-this = هذا المتصفح
browsers-nameless = متصفح بلا اسم
browsers-since = منذ { DATETIME($day, weekday: "no") }
browsers-name-label = الاسم
browsers-everywhere = تسجيل الخروج من كل مكان
browsers-everywhere-lead = من هذا المتصفح أيضًا، وفي الحال.
browsers-known = متصفحات نتعرّف عليها
browsers-known-lead = حيث سُجّل دخولك يحتفظ المتصفح بملف تعريف ارتباط ثانٍ مدة 90 يومًا، أو حتى تسجيل الخروج منه. هذا الملف لا يسجّل دخول أحد، بل يعفيك فقط من الانتظار حين يجرّب آخرون كلمات مرور خاطئة.
browsers-known-count = { PLURAL($count) ->
    [zero] لا نتعرّف على أي من متصفحاتك.
    [one] نتعرّف على متصفح واحد من متصفحاتك.
    [two] نتعرّف على متصفحين من متصفحاتك.
    [few] نتعرّف على { $count } متصفحات من متصفحاتك.
    [many] نتعرّف على { $count } متصفحًا من متصفحاتك.
   *[other] نتعرّف على { $count } متصفح من متصفحاتك.
}
browsers-known-forget = نسيانها كلها

## What is held about somebody, /account/data and /account/delete

data-title = ما نحتفظ به عنك
data-lead = للقراءة أو الأخذ معك أو الحذف.
data-about = هذا كل ما يحتفظ به هذا الموقع عنك.
data-sealed = (مقفل بمفتاح خاص بك)
data-days-title = الأيام
data-days = هنا منذ { DATETIME($since, weekday: "no") }، وآخر تسجيل دخول في { DATETIME($seen, weekday: "no") }
data-roles = الأدوار
data-ways-in = مفاتيح المرور وكلمات المرور
data-invitations = دعوات منك تنتظر
data-changes = ما يخصك في قائمة التغييرات
data-file-title = أخذها كملف
data-file-lead = في الملف كل شيء، بما فيه كل دور وكل تغيير. يُرجى حفظه حيث لا يقرؤه غيرك.
delete-title = حذف حسابك
delete-key = أولًا نُتلف المفتاح الذي يُقفل عنوان بريدك. بعدها لا يستطيع أحد فتحه، ولا في النسخ القديمة.
delete-rows = ثم يُحذف كل شيء آخر عنك: الاسم واللغات والأدوار ومفاتيح المرور. يُسجّل خروجك من كل مكان في الحال. لا أحد يستطيع التراجع عن ذلك.
delete-stays = ما يبقى: النصوص التي عملت عليها، وقائمة بالتغييرات. فيها كلمة عشوائية مكان اسمك لا تدل على أحد.
delete-legend = هل أنت على يقين؟
delete-sure = نعم، احذفوا حسابي
delete-unsure = يُرجى وضع علامة في المربع أولًا.
delete-last = أنت آخر من يدير التحالف. يُرجى أولًا منح هذا الدور لشخص آخر.
gone-title = لم يعد حسابك موجودًا
gone-lead = حُذف كل ما كنا نحتفظ به عنك.

admin-people = الأشخاص والأدوار
admin-topics = الموضوعات
admin-languages = لغات الواجهة
admin-reports = ما يبلّغ عنه القراء
admin-wishes = لغات يطلبها القراء
admin-searches = عمليات بحث بلا نتائج
admin-audit = قائمة التغييرات

office-lead = ما هو في رعايتك.
office-people-lead = معرفة من هم هنا، ودعوة الأشخاص، ومنح الأدوار وسحبها.
office-organizations-lead = كتابة صفحات المنظمات وإضافتها ونقلها.
office-topics-lead = تسمية مواضيع المكتبة بكل لغة.
office-languages-lead = معرفة مدى اكتمال كل لغة من لغات الواجهة.
office-reports-lead = قراءة ما يقول القراء إنه خطأ، والاهتمام به.
office-wishes-lead = معرفة النصوص المطلوبة واللغات المطلوبة لها.
office-searches-lead = معرفة اللغات التي يبحث بها القراء عمّا ليس هنا.
office-audit-lead = معرفة من منح أي دور، وأن أحدًا لم يغيّر القائمة.
office-manage-lead = كتابة صفحتها، وإضافة منظمات تحتها.
office-waiting = { PLURAL($count) ->
    [zero] لا شيء ينتظر
    [one] بلاغ واحد ينتظر
    [two] بلاغان ينتظران
    [few] { $count } بلاغات تنتظر
    [many] { $count } بلاغًا ينتظر
   *[other] { $count } بلاغ ينتظر
}
audit-lead = من غيّر ماذا في الأدوار والمنظمات والحسابات، ومتى. لا شيء هنا عن القراء.
audit-whole = القائمة كاملة. لم يغيّر أحد مدخلًا ولم يُزل مدخلًا من وسطها.
audit-gap = هناك مدخلات ناقصة قبل الرقم { $number }.
audit-changed = المدخل رقم { $number } ليس كما كُتب.
audit-broken-help = غيّر أحد القائمة من ذلك الموضع. يُرجى إخبار من يدير الخادم، وتنزيل القائمة.
audit-filter-action = ما حدث
audit-filter-all = كل شيء
audit-filter-from = من
audit-filter-to = إلى
audit-none = لا يوجد مدخل كهذا.
audit-who = الفاعل
audit-whom = عن
audit-detail = التفاصيل
audit-number = رقم { $number }
audit-operator = من يدير الخادم
audit-server = البرنامج
audit-nameless = شخص بلا اسم هنا
audit-place-gone = مكان لم يعد موجودًا
audit-file-title = تنزيل القائمة
audit-file-lead = سطر لكل مدخل مع رموز التحقق، ليستطيع أي شخص فحصها. الطريقة مشروحة في الوثائق.
action-role-given = منح دور
action-role-taken = سحب دور
action-invitation-made = توجيه دعوة
action-invitation-revoked = سحب دعوة
action-invitation-accepted = قبول دعوة
action-organization-added = إضافة منظمة
action-organization-moved = نقل منظمة
action-organization-written = كتابة صفحة منظمة
action-organization-language-removed = إزالة لغة من صفحة منظمة
action-person-added = إنشاء حساب
action-person-deleted = حذف حساب
action-person-exported = تنزيل البيانات الشخصية
action-sessions-ended = تسجيل الخروج
action-address-changed = تغيير عنوان البريد
action-passkey-added = إضافة مفتاح مرور
action-passkey-removed = إزالة مفتاح مرور
action-passkey-doubted = رفض مفتاح مرور: ربما توجد نسخة منه
action-password-set = تعيين كلمة مرور
action-password-removed = إزالة كلمة مرور
action-one-time-password-changed = تغيير رموز التطبيق
action-recovery-codes-made = إنشاء رموز الاسترداد
action-topic-written = كتابة موضوع
action-topic-added = إضافة موضوع
action-topic-moved = نقل موضوع
action-topic-merged = دمج موضوع مع آخر
action-topic-removed = إزالة موضوع
action-topic-language-removed = إزالة لغة من موضوع
action-purged = حذف لانتهاء المدة
action-restored = استعادة نسخة احتياطية
action-lockdown-begun = إيقاف التغييرات
action-lockdown-ended = السماح بالتغييرات من جديد
reports-lead = يكتب القراء بلا أسماء. ومع ذلك قد تقول كلماتهم شيئًا عن شخص ما: يُرجى عدم نقلها إلى أحد.
reports-filter-stand = أي البلاغات
reports-open = ما ينتظر
reports-done = ما تم
reports-none = لا شيء ينتظر هنا.
reports-then = ما رآه القارئ
reports-now = الآن
reports-same = كما كان
reports-gone = لم يعد هذا الجزء في النص.
reports-to-text = عرضه في النص
reports-settle = وضع علامة تم
reports-settle-all = وضع علامة تم على كل بلاغات هذا النص
reports-reopen = إعادته إلى الانتظار
reports-delete = حذف
reports-delete-title = هل تريد حذف هذا البلاغ؟
reports-delete-lead = سيختفي إلى الأبد. يُرجى حذف الرسائل المزعجة أو ما يؤذي أحدًا. أما ما عالجته فضع عليه علامة تم.
data-reports = بلاغات القراء التي وضعت عليها علامة تم
wishes-lead = يضغط القراء زر «طلب هذا النص بلغتي». نعدّ المرات، ولا نحفظ شيئًا عمّن طلب.
wishes-month = الشهر
wishes-texts = حسب النص
wishes-count = { PLURAL($count) ->
    [zero] لم يُطلب
    [one] طُلب مرة واحدة
    [two] طُلب مرتين
    [few] طُلب { $count } مرات
    [many] طُلب { $count } مرة
   *[other] طُلب { $count } مرة
}
wishes-share = المتوفر منه { $percent }٪
wishes-none = لم يطلب أحد لغة بعد.
totals-count = كم مرة
totals-file = تنزيل كجدول
searches-lead = كم مرة لم يجد البحث شيئًا، في كل أسبوع. ما بُحث عنه لا يُحفظ في أي مكان.
searches-week = الأسبوع ابتداءً من
searches-none = لم يُسجّل بعد أي بحث بلا نتائج.
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

## How the languages of the interface stand, /admin/languages

languages-lead = هذا عن جمل الموقع نفسه: الأزرار والتسميات والرسائل. حيث تنقص جملة يراها القراء باللغة التالية.
language-direction = الاتجاه
language-ltr = من اليسار إلى اليمين
language-rtl = من اليمين إلى اليسار
language-there = المترجَم
language-checked = راجعه شخص
language-machine = من عمل آلة
language-missing = الناقص
language-missing-none = لا شيء
language-missing-in = { $count }، تظهر باللغة { $language }
language-from = المصدر
language-from-program = البرنامج
language-from-folder = مجلد لمشغّل الموقع
language-from-both = البرنامج؛ ومن مجلد لمشغّل الموقع: { $count }
language-from-nowhere = لا مصدر بعد
language-items = للقراءة
language-items-none = لا شيء بعد
language-share = { $count } من { $all } ({ $hundredths }%)
language-sentences = جمل تحتاج إلى من يهتم بها
language-name-en = الإنجليزية
language-name-es = الإسبانية
language-name-zh-hans = الصينية المبسطة
language-name-zh-hant = الصينية التقليدية
language-name-pt-br = البرتغالية
language-name-ko = الكورية
language-name-gu = الغوجاراتية
language-name-ar = العربية
language-name-ht = الكريولية الهايتية

## The sentences of one language, /admin/languages/…

sentences-lead = تظهر الجمل كما هي في ملفات المترجمين. ما بين القوسين المعقوفين يُملأ في الصفحة.
sentences-kinds = أي جمل
sentences-both = كلها
sentences-missing = الناقصة
sentences-unchecked = لم يراجعها شخص
sentences-none = لا توجد.
sentence-seen-in = ناقصة. يراها القراء باللغة { $language }.
