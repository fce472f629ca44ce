### Organizations, roles, invitations, the administration.
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
give-lead = يُسجَّل خروج الشخص من كل مكان ثم يسجل الدخول من جديد. ومن ليست لديه بعد طريقة للدخول من جديد يبقى دخوله قائمًا.
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

## The administration of the coalition: the way to its parts

admin-people = الأشخاص والأدوار
admin-topics = الموضوعات
admin-languages = لغات الواجهة
admin-reports = ما يبلّغ عنه القراء
admin-wishes = لغات يطلبها القراء
admin-searches = عمليات بحث بلا نتائج
admin-audit = قائمة التغييرات

## The administration: its first page, and what is looked after

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
