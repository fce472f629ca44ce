### What readers say is wrong, ask for, and do not find.
### Provenance: machine. No person has reviewed these sentences.

## What readers say is wrong, /admin/reports

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

## Languages that readers ask for, searches that found nothing

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
