### What readers say is wrong, ask for, and do not find.
### Provenance: machine. No person has reviewed these sentences. Statements end in -습니다, requests in -세요. Words: see common.ftl.

## What readers say is wrong, /admin/reports

reports-lead = 독자는 이름 없이 씁니다. 그래도 누군가에 관한 말이 있을 수 있으니 다른 사람에게 전하지 마세요.
reports-filter-stand = 보기
reports-open = 대기 중
reports-done = 처리됨
reports-none = 대기 중인 것이 없습니다.
reports-then = 독자가 본 글
reports-now = 지금
reports-same = 그대로입니다
reports-gone = 이 부분은 이제 글에 없습니다.
reports-to-text = 글에서 보기
reports-settle = 처리됨으로 표시
reports-settle-all = 이 글의 모든 알림을 처리됨으로 표시
reports-reopen = 다시 대기로
reports-delete = 지우기
reports-delete-title = 이 알림을 지울까요?
reports-delete-lead = 영영 사라집니다. 쓸모없는 글이나 누군가를 해치는 글만 지우세요. 처리한 것은 처리됨으로 표시하세요.
data-reports = 처리됨으로 표시한 독자 알림

## Languages that readers ask for, searches that found nothing

wishes-lead = 독자가 “내 언어로 요청하기”를 누릅니다. 횟수만 세고, 누가 요청했는지는 저장하지 않습니다.
wishes-month = 달
wishes-texts = 글마다
wishes-count = { $count }번 요청됨
wishes-share = { $percent }% 있음
wishes-none = 아직 아무도 언어를 요청하지 않았습니다.
totals-count = 횟수
totals-file = 표로 내려받기
searches-lead = 결과가 없던 검색이 주마다 몇 번인지 보여 줍니다. 무엇을 찾았는지는 어디에도 저장하지 않습니다.
searches-week = 주 시작일
searches-none = 결과가 없는 검색이 아직 없습니다.
