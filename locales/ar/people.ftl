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
