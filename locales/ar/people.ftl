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
