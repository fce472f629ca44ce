### Trainings: list, one training, lessons.
### Provenance: machine. No person has reviewed these sentences. Statements end in -습니다, requests in -세요. Words: see common.ftl.

## List, /trainings

list-title = 교육
list-lead = 짧은 수업이 순서대로 있습니다. 어디서든 시작하고, 언제든 멈출 수 있습니다. 이용하신 기록을 남기지 않습니다.
list-empty-title = 아직 교육이 없습니다
list-empty-text = 단체가 교육을 공개하면 여기에 나옵니다.
lessons-count = { $count ->
    [0] 아직 수업 없음
   *[other] 수업 { $count }개
}
sections-count = 부분 { $count }개

## One training

begin = 수업 1부터 시작하기
all-lessons = { $count ->
    [0] 아직 수업이 없습니다
   *[other] 모든 수업 { $count }개
}
empty = 이 교육은 아직 비어 있습니다.

## Kinds of lessons. A word beside a sign.

lesson-reading = 읽기
lesson-video = 영상
lesson-audio = 녹음
lesson-checklist = 확인 목록
lesson-quiz = 퀴즈
lesson-practice = 연습
lesson-reflection = 생각해 보기

## One lesson

position = 수업 { $place } (모두 { $count }개)
lesson-title = { $lesson } – { $training }
turn-label = 이전 수업과 다음 수업
next = 다음 수업
previous = 이전 수업
finished = 교육으로 돌아가기
checklist-hint = 한 일에 표시하세요. 페이지를 인쇄해도 됩니다. 페이지를 떠나면 표시가 사라집니다.
reflection-hint = 혼자 생각하거나 다른 사람과 이야기해 보세요. 아무것도 보내지 않습니다.
practice-hint = 할 수 있으면 지금 해 보세요. 아무것도 보내지 않습니다.

## Titles on a discreet site, which name no subject

quiet-lesson = 수업 { $number } ({ $code })
