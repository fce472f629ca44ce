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
sign-in-code-label = الأرقام الثمانية من الرسالة
sign-in-code-hint = يمكنك أيضًا فتح الرابط في هذا المتصفح.
sign-in-code-wrong = هذا لا يطابق. يُرجى استعمال أحدث رسالة. بعد خمس محاولات أو 15 دقيقة يلزم طلب رسالة جديدة.
sign-in-again = طلب رسالة جديدة

## The page behind the mailed link

sign-in-link-lead = يُرجى الضغط على الزر لتسجيل الدخول في هذا المتصفح. الرابط يصلح مرة واحدة.
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
