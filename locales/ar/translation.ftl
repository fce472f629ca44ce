### How the languages of the interface stand.
### Provenance: machine. No person has reviewed these sentences.

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
