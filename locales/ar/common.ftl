### Begun only: the frame and the navigation. What lacks here is said in English and marked as English.
### Provenance: machine. No person has reviewed these sentences.

## Terms

-product = Semilla

## The frame of every page

skip-link = انتقل إلى النص الرئيسي
exit-link = مغادرة هذا الموقع
nav-label = الأقسام الرئيسية
nav-home = الصفحة الرئيسية
nav-library = المكتبة
nav-trainings = الدورات التدريبية
nav-organizations = المنظمات
breadcrumbs-label = أنت هنا

## Languages of the interface

languages-title = لغة هذه الصفحة
languages-all = { $count ->
    [zero] لا توجد لغات
    [one] لغة واحدة
    [two] اللغتان
    [few] كل اللغات وعددها { $count }
    [many] كل اللغات وعددها { $count }
   *[other] كل اللغات وعددها { $count }
}

## Ways on, on error pages and empty lists

go-home = إلى الصفحة الرئيسية
go-library = البحث في المكتبة
go-trainings = عرض الدورات التدريبية

## Pages of a list

pagination-next = الصفحة التالية
