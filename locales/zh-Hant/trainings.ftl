### Trainings: list, one training, lessons.
### Provenance: machine. No person has reviewed these sentences. People are addressed with 您. Words: see common.ftl.

## List, /trainings

list-title = 培訓
list-lead = 短課，按順序排好。從哪一課開始都可以，隨時可以停。我們不記錄您的任何資訊。
list-empty-title = 還沒有培訓
list-empty-text = 有團體發布培訓後，就會出現在這裡。
lessons-count = { $count ->
    [0] 還沒有課
   *[other] { $count } 課
}
sections-count = { $count } 個部分

## One training

begin = 從第 1 課開始
all-lessons = { $count ->
    [0] 還沒有課
   *[other] 全部 { $count } 課
}
empty = 這個培訓還是空的。

## Kinds of lessons. A word beside a sign.

lesson-reading = 閱讀
lesson-video = 影片
lesson-audio = 錄音
lesson-checklist = 清單
lesson-quiz = 問答
lesson-practice = 練習
lesson-reflection = 想一想

## One lesson

position = 第 { $place } 課，共 { $count } 課
lesson-title = { $lesson } – { $training }
turn-label = 上一課和下一課
next = 下一課
previous = 上一課
finished = 回到培訓
checklist-hint = 做完一項，就打勾。也可以列印這個頁面。離開之後，打的勾會消失。
reflection-hint = 自己想一想，或和別人聊一聊。不會送出任何內容。
practice-hint = 可以的話，現在就試試看。不會送出任何內容。

## Titles on a discreet site, which name no subject

quiet-lesson = 第 { $number } 課（{ $code }）
