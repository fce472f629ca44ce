### Library: first page, lists, filters, topics, toolkits, resources, files, who made a text.
### Provenance: machine. No person has reviewed these sentences. Statements end in -습니다, requests in -세요. Words: see common.ftl.

## First page, /

home-title = 첫 페이지
home-heading = 배우세요. 쓰세요. 나누세요.
home-lead = 우리 연합의 여러 단체가 제공하는 교육과 자료입니다. 여기서 읽고, 인쇄하고, 친구에게 보낼 수 있습니다. 계정은 필요 없습니다.
home-open-library = 자료실 열기
home-open-trainings = 교육 보기
home-topics = 오늘 무엇이 필요하세요?
home-new = 자료실에 새로 올라온 것
home-everything = 자료실 전체 보기

## Kinds of items. A word beside a sign, and an entry of the filter.

kind-resource = 자료
kind-toolkit = 자료 모음
kind-training = 교육
kind-event = 행사
form-article = 글
form-document = 문서
form-video = 영상
form-audio = 녹음
form-link = 링크
form-form = 양식

## Classes: how much depends on a text being right

class-critical = 권리나 안전에 중요한 내용
class-general = 일반 내용
class-ephemeral = 잠시 동안만 유효한 내용

## List of the library, /library

list-title = 자료실
list-lead = 읽고, 듣고, 보고, 작성하고, 다운로드할 수 있는 모든 것입니다.
things-count = { $count ->
    [0] 없음
   *[other] { $count }개
}
list-empty-title = 고른 조건에 맞는 것이 없습니다
list-empty-text = 조건을 줄이거나 전체를 보세요.
list-none-title = 자료실이 아직 비어 있습니다
list-none-text = 단체가 자료를 공개하면 여기에 나옵니다.
list-show-everything = 모두 보기

## Filters above the list

filter-label = 목록 좁히기
filter-topic = 주제
filter-topic-all = 모든 주제
filter-kind = 종류
filter-kind-all = 모든 종류
filter-language = 언어
filter-language-all = 모든 언어
filter-organization = 제공 단체
filter-organization-all = 모든 단체
filter-submit = 보기

## Facts about an item

about-label = 이 자료에 대하여
fact-organization = 제공 단체
fact-topics = 주제
fact-languages = 읽을 수 있는 언어
fact-changed = 고친 날
fact-attribution = 글쓴이
fact-license = 이용 허락
fact-file = 파일
fact-class = 중요한 정도
languages-count = 언어 { $count }개
revision = { $number }판
updated = 고친 날: { DATETIME($day, weekday: "no") }

## Language of a text

fallback-notice = 아직 { $wanted } 글이 없습니다. 대신 { $shown } 글을 보여 드립니다.
fallback-others = 이 언어로도 읽을 수 있습니다:
fallback-part = 이 부분의 언어: { $language }
fallback-parts = 아직 번역되지 않은 부분이 { $count }개 있습니다. 그 부분은 { $shown } 글을 보여 드립니다.

## Who made a text, and who checked it

provenance-machine = 기계 번역입니다. 사람이 확인하지 않았습니다.
provenance-machine-original = 기계가 쓴 글입니다. 사람이 확인하지 않았습니다.
provenance-machine-checked = 기계 번역입니다. 사람이 확인했습니다.
provenance-machine-checked-by = 기계 번역입니다. 확인한 사람: { $reviewer }. 확인한 날: { DATETIME($day, weekday: "no") }.
provenance-machine-edited = 기계 번역을 사람이 고쳤습니다. 다른 사람이 다시 확인하지는 않았습니다.
provenance-machine-edited-original = 기계가 쓴 글을 사람이 고쳤습니다. 다른 사람이 다시 확인하지는 않았습니다.
provenance-person-unchecked = 사람이 번역했습니다. 아직 아무도 확인하지 않았습니다.
provenance-person-checked = 사람이 번역했습니다. 다른 사람이 확인했습니다.
provenance-person-credit = 번역: { $translator }
provenance-unknown = 이 번역을 어떻게 만들었는지 알 수 없습니다.
provenance-unknown-original = 이 글을 어떻게 만들었는지 알 수 없습니다.
provenance-share = (문단 { $total }개 가운데 { $count }개)
provenance-show-original = 원문 보기
note-more = 더 보기

## A text that fell behind its original

outdated-notice = 이 번역을 만든 뒤에 원문이 바뀌었습니다. 바뀐 부분 { $count }개에 표시가 있습니다.
outdated-notice-on = 원문이 바뀐 날: { DATETIME($day, weekday: "no") }. 바뀐 부분에 표시가 있습니다.
block-behind = 원문이 바뀜

## Reading a resource

task-done = 한 일:
task-open = 할 일:
download = { $language } 파일 다운로드
download-file = 다운로드({ $type }, { $size })
download-missing = 이 파일을 찾을 수 없습니다. 파일을 제공한 단체에 알려 주세요.
other-site = 다른 사이트:
other-site-notice = 이 링크는 다른 사이트를 엽니다: { $site }. 그 사이트가 어떤 정보를 남기는지 저희는 알지 못합니다.
open-link = 페이지 열기
contents-label = 이 글의 차례
notes-title = 주석
unpublished-title = 이 자료는 내려졌습니다
unpublished-text = 자료를 제공한 단체가 더는 공개하지 않습니다. 내용이 오래되었을 수 있습니다.

## Toolkits

toolkits-heading = 자료 모음
toolkits-lead = 함께 보면 좋은 것을 순서대로 모았습니다.
resources-heading = 글, 파일, 양식
resources-count = { $count ->
    [0] 아직 자료 없음
   *[other] 자료 { $count }개
}
toolkit-contents = 들어 있는 것
toolkit-note = 설명:
toolkit-empty = 이 자료 모음은 아직 비어 있습니다.

## Topics

topics-heading = 주제
topic-everything = 이 주제의 모든 것 보기
topic-empty = 이 주제에는 아직 아무것도 없습니다.

## Passing on

share-title = 나누기
share-lead = 이 글을 복사해서 메시지에 붙여 넣으세요.
share-text = { $title } — { $summary } { $address }
share-text-short = { $title } — { $address }
share-short = 짧은 주소
share-address = 이 페이지의 주소
share-copy = 이 글 복사
share-copied = 복사했습니다
share-failed = 브라우저가 복사를 허락하지 않았습니다. 글을 선택해서 직접 복사하세요.

## Feeds, codes to scan, printed sheets

feed-title = 자료실에 새로 올라온 것 – { $site }
feed-link = 새로 올라온 것 받아 보기(Atom 피드)
qr-lead = 옆에 있는 사람이 전화기 카메라를 이 네모(QR 코드)에 대면 이 글을 볼 수 있습니다.
qr-name = 이 글로 가는 QR 코드
sheet-scan = 전화기 카메라를 네모에 대 보세요. 이 인쇄물이 지금도 최신인지 알려 줍니다.
sheet-title = 이 인쇄물은 지금도 최신인가요?
sheet-current = 네. 이 인쇄물의 내용은 오늘 이 사이트의 내용과 같습니다.
sheet-replaced = 아니요. 이 인쇄물보다 새로운 판이 나왔습니다.
sheet-withdrawn = 이 인쇄물을 쓰지 마세요. 이 언어로 된 글은 내려졌습니다.
sheet-yours = 가지고 계신 인쇄물: { $number }판.
sheet-newest = 최신 글 열기

## Titles on a discreet site, which name no subject

quiet-item = { $kind } { $code }
quiet-topic = 주제 { $number }

## Search

search-title = 검색
search-label = 무엇을 찾으세요?
search-submit = 검색
search-hint = 어떤 언어로 써도 됩니다. 모든 언어의 글에서 찾습니다.
search-narrow = 검색 좁히기
search-count = 결과 { $count }개
search-count-more = 결과가 { $count }개보다 많습니다.
search-closer = 낱말을 하나 더 쓰면 찾기 쉽습니다.
search-shortened = 검색어가 길어서 앞의 { $count }자만 읽었습니다.
search-incomplete = 검색을 새로 준비하는 중입니다. 아직 찾을 수 없는 글이 있습니다.
search-meant = 혹시 이 말인가요?
search-found-in = 찾은 언어: { $language }
search-lessons = 이 수업에 있습니다:
search-named = 주제와 단체
search-empty-title = 아무것도 찾지 못했습니다
search-empty-text = 이 언어로 된 모든 글에서 찾아보았습니다:
search-everywhere = 조건 없이 모두 검색하기
search-contact = 저희에게 물어보셔도 됩니다:

## Reading honestly: one text in two languages, changes of the original, what readers say back

reading-too-little = 아직 { $wanted } 글은 조금밖에 없습니다. 대신 { $shown } 글 전체를 보여 드립니다.
reading-machine-checked-on = 기계 번역입니다. 사람이 확인한 날: { DATETIME($day, weekday: "no") }.
reading-machine-original-checked-on = 기계가 쓴 글입니다. 사람이 확인한 날: { DATETIME($day, weekday: "no") }.
reading-machine-original-checked-by = 기계가 쓴 글입니다. 확인한 사람: { $reviewer }. 확인한 날: { DATETIME($day, weekday: "no") }.
reading-fact-checked = 확인한 사람과 날
reading-checked-by = { $reviewer }, { DATETIME($day, weekday: "no") }
reading-checked-on = 자격 있는 사람, { DATETIME($day, weekday: "no") }
reading-outdated-whole-on = 원문이 바뀐 날: { DATETIME($day, weekday: "no") }. 이 번역은 그 전에 만들었습니다.
reading-outdated-whole = 이 번역을 만든 뒤에 원문이 바뀌었습니다.
reading-change = 원문에서 바뀐 것 보기
reading-change-before = 바뀌기 전:
reading-change-now = 지금:
reading-change-gone = 이 부분은 원문에서 빠졌습니다.
reading-beside-with = 나란히 읽을 언어
reading-beside-end = { $language } 글만 보기
reading-beside-label = 두 언어로 된 글
reading-wrong = 틀린 곳 알리기
reading-report-title = 무엇이 틀렸는지 알려 주세요
reading-report-about = 틀린 곳이 있는 글:
reading-report-lead = 계정도 이름도 필요 없습니다. 다른 사람의 이름은 쓰지 말아 주세요.
reading-report-label = 무엇이 틀렸나요?
reading-report-hint = { $most }자까지 쓸 수 있습니다. 어떤 언어로 써도 됩니다.
reading-report-send = 보내기
reading-report-empty = 무엇이 틀렸는지 짧게 써 주세요.
reading-report-many = 오늘 이 글에 대한 의견이 많이 왔습니다. 내일까지 더 받지 못합니다. 급하면 글을 제공한 단체에 알려 주세요.
reading-report-thanks = 고맙습니다
reading-report-sent = 쓰신 내용을 보냈습니다. 누가 보냈는지 기록하지 않았습니다. 그래서 답장을 드릴 수 없습니다.
reading-report-back = 글로 돌아가기
reading-wish = { $language } 글 요청하기
reading-wished = 고맙습니다. { $language } 글 요청을 하나 더 세었습니다. 누가 요청했는지 기록하지 않았습니다.
reading-interpreter-at = 중요한 내용입니다. 통역을 부탁하세요: { $contact }
reading-interpreter = 중요한 내용입니다. 이 글을 제공한 단체에 통역을 부탁하세요.

reading-parts = 어느 부분이 틀렸는지 알려 주기
reading-parts-lead = 틀린 부분을 고르세요.
reading-parts-end = 읽기로 돌아가기
reading-part-wrong = 이 부분이 틀렸습니다

## Looking after topics, /admin/topics

topics-lead = 주제는 읽을거리를 한데 모읍니다. 주제마다 어떤 언어로든 이름과 다른 말을 둘 수 있고, 그 모든 말로 검색됩니다.
topics-none = 아직 주제가 없습니다
topics-none-text = 첫 주제를 더하세요. 그 아래에 읽을거리가 있으면 독자에게 보입니다.
topics-gaps = 언어별 이름
topics-gaps-lead = 이름이 없는 언어에서는 독자에게 다른 언어의 이름이 보입니다.
topics-named = { $all }개 중 { $named }개
topics-without = { $language } 이름이 없는 주제
topics-without-none = 모든 주제에 이 언어의 이름이 있습니다.
topics-all = 모든 주제
topics-lacks = 이름이 없는 언어: { $count }
topic-title = 주제
topic-nameless = 이름 없는 주제
topic-items = 글: { $count }
topic-names = 이름과 다른 말
topic-names-lead = 언어마다 따로 있습니다. 이름이 없으면 그 언어의 독자에게 보이는 이름을 보여 드립니다.
topic-words = 다른 말: { $count }
topic-missing = 이름 없음. 독자에게 보이는 이름:
topic-write = 이름 쓰기
topic-language-label = 다른 언어의 코드
topic-language-hint = 예를 들어 소말리어는 “so”입니다.
topic-language-go = 이 언어로 쓰기
topic-language-wrong = 언어 코드가 아닙니다. “so”처럼 두세 글자입니다.
topic-below = 아래에 있는 주제
topic-add = 주제 더하기
topic-place = 위치
topic-order = 이곳의 { $all }개 중 { $at }번째
topic-stands-below = 상위 주제:
topic-top = 맨 위, 다른 주제 아래가 아님
topic-up = 위로
topic-down = 아래로
topic-move = 다른 주제 아래로 옮기기
topic-move-lead = 아래에 있는 것도 모두 함께 옮겨집니다. 글은 새 위치의 주제에 속하게 됩니다.
topic-place-label = 어느 주제 아래에
topic-too-deep = 주제가 너무 여러 층이 됩니다. 가장 많아야 { $most }층입니다.
topic-circle = 주제는 자기 자신의 아래에 있을 수 없습니다.
topic-unmoved = 이미 그곳에 있거나 그사이 누군가 옮겼습니다.
topic-more = 이 주제에 관해 더
topic-remove = 없애거나 다른 주제와 합치기
topic-text-title = 한 언어에서 주제를 부르는 말
topic-label = 이름
topic-label-hint = 페이지 주소는 이름을 따라갑니다. 전의 주소도 계속 쓸 수 있습니다.
topic-synonyms = 다른 말
topic-synonyms-hint = 한 줄에 하나씩: 다른 이름, 방언, 흔히 틀리는 표기, 공식 이름. 어느 말로 검색해도 이 주제를 찾습니다.
topic-description = 무엇에 관한 것인지
topic-description-hint = 한두 문장. 비워 두어도 됩니다.
topic-text-remove-lead = 이 언어의 이름, 다른 말, 설명이 사라집니다. 주소는 계속 이 주제로 이어집니다.
topic-word-long = { $most }자보다 긴 말이 있습니다.
topic-words-many = 너무 많습니다. 가장 많아야 { $most }개입니다.
topic-newer = 그사이 다른 사람이 이 내용을 바꾸었습니다. 쓰신 내용은 아직 저장되지 않았습니다. 지금 내용을 보시고 맞으면 다시 저장하세요.
topic-stands = 지금 있는 내용
topic-stands-nothing = 그사이 누군가 이 언어를 없앴습니다.
topic-yours = 쓰신 내용
topic-holds = 이 주제에 있는 글: { $count }. 그래서 그냥 없앨 수 없습니다. 다른 주제와 합치면 아무것도 잃지 않습니다.
topic-above = 아래에 있는 주제: { $count }. 먼저 옮기거나 이 주제를 다른 주제와 합치세요.
topic-remove-empty = 이 주제 아래에는 아무것도 없습니다. 이름과 주소도 함께 사라집니다.
topic-remove-button = 주제 없애기
topic-merge = 다른 주제와 합치기
topic-merge-lead = 글과 아래 주제가 다른 주제로 갑니다. 그 주제에 이름이 없는 언어에서는 이름도 가고, 나머지는 다른 말이 됩니다. 주소는 그 주제로 이어집니다. 설명이 둘이면 그 주제의 설명이 남습니다.
topic-merge-label = 남는 주제
topic-merge-none = 주제를 고르세요
topic-merge-button = 합치기
topic-merge-below = 그 주제는 이 주제 아래에 있습니다. 먼저 다른 곳으로 옮기세요.
