### Trainings: list, one training, lessons.
### Provenance: machine. No person has reviewed these sentences. People are addressed with 您. Words: see common.ftl.

## List, /trainings

list-title = 培训
list-lead = 短课，按顺序排好。从哪一课开始都可以，随时可以停。我们不记录您的任何信息。
list-empty-title = 还没有培训
list-empty-text = 有组织发布培训后，就会出现在这里。
lessons-count = { $count ->
    [0] 还没有课
   *[other] { $count } 课
}
sections-count = { $count } 个部分

## One training

begin = 从第 1 课开始
all-lessons = { $count ->
    [0] 还没有课
   *[other] 全部 { $count } 课
}
empty = 这个培训还是空的。

## Kinds of lessons. A word beside a sign.

lesson-reading = 阅读
lesson-video = 视频
lesson-audio = 录音
lesson-checklist = 清单
lesson-quiz = 问答
lesson-practice = 练习
lesson-reflection = 想一想

## One lesson

position = 第 { $place } 课，共 { $count } 课
lesson-title = { $lesson } – { $training }
turn-label = 上一课和下一课
next = 下一课
previous = 上一课
finished = 回到培训
checklist-hint = 做完一项，就打勾。也可以打印这个页面。离开以后，打的勾会消失。
reflection-hint = 自己想一想，或和别人谈一谈。不会发送任何内容。
practice-hint = 如果可以，现在就试一试。不会发送任何内容。

## Titles on a discreet site, which name no subject

quiet-lesson = 第 { $number } 课（{ $code }）
