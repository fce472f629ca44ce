### Signing in, one's own account, letters.
### Provenance: machine. No person has reviewed these sentences.

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
security-only = لا طريقة أخرى لديك للدخول، ومن دونها لا يمكنك العودة. يُرجى إضافة طريقة أخرى أولًا.
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
codes-sheet-address = تسجيل الدخول على هذا العنوان:
codes-sheet-name = اسم الدخول:
codes-sheet-how = تلزم كلمة المرور أيضًا. يعمل كل رمز مرة واحدة بدلًا من رمز التطبيق. يُرجى حفظ هذه الورقة حيث لا يجدها غيرك.
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

## How somebody comes back who came by a link, /account/come-back, and the warning before signing out

come-back-title = كيف ستكون عودتك إلى حسابك؟
come-back-lead = كان دخولك برابط يعمل مرة واحدة. لا شيء يفتح لك هذا الحساب من جديد حتى الآن. يُرجى اختيار طريقة الآن، ويمكنك إضافة غيرها لاحقًا.
come-back-passkey = بمفتاح مرور
come-back-passkey-needs = يلزمك هاتف أو حاسوب أو مفتاح أمان لا يفتحه غيرك، ومتصفح يسمح بالبرامج النصية.
come-back-address = بعنوان بريدك
come-back-address-needs = يلزمك صندوق بريد لا يقرؤه غيرك: نرسل إليه رابطًا عند كل تسجيل دخول.
come-back-password = بكلمة مرور ورموز استرداد
come-back-password-needs = يلزمك تطبيق على هاتفك يعرض الرموز، وورقة لعشرة رموز استرداد.
come-back-later-title = لاحقًا
come-back-later-lead = يمكنك الاختيار لاحقًا أيضًا من حسابك. وحتى ذلك الحين لا سبيل إلى العودة بعد تسجيل الخروج، ولا بعد مغادرة الموقع بالزر في الأعلى، ولا بعد 30 دقيقة دون استخدام، ولا بعد 12 ساعة. عندها تلزمك دعوة جديدة، ويكون لك حساب آخر.
come-back-later = الاختيار لاحقًا
come-back-none = ليست لديك طريقة للعودة بعد. عند تسجيل الخروج، أو مغادرة الموقع بالزر في الأعلى، أو مرور 30 دقيقة دون استخدام، لن يُفتح لك هذا الحساب مرة أخرى. وكذلك بعد 12 ساعة في كل الأحوال.
come-back-choose = اختيار طريقة العودة
sign-out-lost = لن يمكنك العودة. ليس لهذا الحساب مفتاح مرور ولا عنوان بريد ولا كلمة مرور. ستلزمك دعوة جديدة، ويكون لك حساب آخر.
sign-out-anyway = تسجيل الخروج رغم ذلك

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
