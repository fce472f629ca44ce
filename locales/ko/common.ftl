### Sentences that stand on every page: frame, languages, lists, sizes, accessibility statement.
### Provenance: machine. No person has reviewed these sentences. Statements end in -습니다; requests and instructions end in -세요.
###
### Korean. No pronoun for the reader (never 당신); the sentence does without. Buttons and links are short: a noun or -기.
### Never a particle directly after anything that is put in ({ $x }, { -product }): put a noun between, or a colon before it.
### A counting word (개, 명, 과) may follow a number: it does not change. No [one]: Korean has one form. [0] only where the wording differs.
###
### Words. Each is used for one thing only; a speaker may change them, then everywhere:
###   item 자료, 내용 (counted: 개) · resource 자료 · toolkit 자료 모음 · training 교육 · lesson 수업 · part of a training 부분 · topic 주제
###   library 자료실 · organization 단체 · coalition 연합 · event 행사 · sign-up 참가 신청 · checklist 확인 목록 · quiz 퀴즈 · certificate 수료증
###   original 원문 · translation 번역 · machine translation 기계 번역 · revision, version 판 (1판) · reviewer 검토자 · to check 확인하다
###   draft 초안 · to publish 공개하다 · to withdraw 내리다 · to share (an organization) 제공하다 · to pass on 나누다, 전하다
###   account 계정 · file 파일 · document 문서 · form 양식 · field 칸 · link 링크 · address of a page 주소 · to download 다운로드 · to print 인쇄
###   site 사이트 · page 페이지 · screen reader 화면 낭독기 · video 영상 · recording 녹음 · to load again 새로 고침 · try again 다시 해 보다
###   search 검색 · result 결과 · to find 찾다 · sheet (printed) 인쇄물 · square, code to scan 네모(QR 코드) · current 최신 · qualified 자격 있는 · interpreter 통역
###   browser 브라우저 · history 방문 기록 · tab 탭 · private tab 비공개 탭 · phone 전화기 · to press 누르다 · to delete 지우다 · to ask for (a language) 요청하다
###   Names of menus in the steps of /leave-no-trace are those of the Korean browsers: Firefox writes 기록 where others write 방문 기록.

## Terms

-product = Semilla
-wcag = WCAG 2.2

## The frame of every page

page-title = { $page } – { $site }
skip-link = 본문으로 바로 가기
exit-link = 이 사이트 나가기
nav-label = 주 메뉴
nav-menu = 메뉴
nav-home = 첫 페이지
nav-library = 자료실
nav-trainings = 교육
nav-organizations = 단체
breadcrumbs-label = 현재 위치

## Languages of the interface

languages-title = 이 페이지의 언어
languages-all = 언어 { $count }개 모두 보기
languages-unchecked = 아직 사람이 확인하지 않음
languages-offer = 이 사이트에는 { $language } 페이지도 있습니다.

## Footer

footer-about-title = { -product } 소개
footer-about = { -product } 사이트는 자료실이자 학교입니다. 이곳을 쓰는 단체들이 주인입니다. 계정도, 추적도, 광고도 없습니다.
footer-help-title = 도움말
footer-accessibility = 접근성
footer-about-translation = 이 사이트의 번역에 대하여
footer-machine = 이 사이트의 메뉴, 버튼, 안내 문장은 기계가 썼습니다. 아직 사람이 확인하지 않았습니다.
footer-license = 이 사이트는 자유 소프트웨어로 만들었습니다. 누구나 볼 수 있습니다: { $source }
    .source = 이 사이트를 만든 방법

## Ways on, on error pages and empty lists

go-home = 첫 페이지로 가기
go-library = 자료실에서 찾기
go-trainings = 교육 보기
go-back = 뒤로 가기

## Pages of a list

pagination-label = 목록의 페이지
pagination-next = 다음 페이지
pagination-first = 목록 첫 페이지로 돌아가기

## Sizes of files

size-bytes = { $count }바이트
size-kilobytes = { NUMBER($count, maximumFractionDigits: 0) } KB
size-megabytes = { NUMBER($count, maximumFractionDigits: 1) } MB

## Accessibility statement, /accessibility

accessibility-title = 접근성
accessibility-aim = 지친 사람도, 오래된 전화기를 쓰는 사람도, 데이터가 적은 사람도 { -product } 사이트를 쓸 수 있어야 합니다. 글 읽기가 어려운 사람도, 화면 낭독기로 듣는 사람도 쓸 수 있어야 합니다. 목표는 모든 페이지와 모든 언어에서 { -wcag } 기준 AA 등급을 지키는 것입니다.
accessibility-works-title = 지금 되는 것
accessibility-works-keyboard = 키보드만으로 모든 것을 할 수 있고, 지금 어디에 있는지 항상 보입니다.
accessibility-works-scripts = 자바스크립트를 꺼도 모든 페이지가 작동합니다. 목록과 수업에는 자바스크립트가 전혀 없습니다.
accessibility-works-size = 글자를 두 배로 키울 수 있습니다. 너비가 320픽셀인 화면에도 모든 페이지가 들어갑니다.
accessibility-works-language = 모든 글에 언어가 표시되어 있어, 화면 낭독기가 알맞은 목소리로 읽습니다.
accessibility-works-color = 색깔만으로 뜻을 나타내지 않습니다. 옆에 항상 글이나 기호가 있습니다.
accessibility-works-data = 페이지가 작습니다. 읽는 페이지는 50 KB를 넘지 않게 만듭니다.
accessibility-tested-title = 검사한 것
accessibility-tested = 프로그램(axe)이 모든 종류의 페이지를 검사합니다. 밝은 화면과 어두운 화면, 작은 화면과 큰 화면, 자바스크립트를 켠 때와 끈 때를 모두 봅니다. 이런 프로그램은 문제의 일부만 찾아냅니다.
accessibility-gaps-title = 아직 안 되는 것
accessibility-gaps-people = 화면 낭독기를 매일 쓰는 사람이 아직 이 페이지들을 써 보지 않았습니다.
accessibility-gaps-languages = 메뉴, 버튼, 안내 문장이 모두 있는 언어: { $languages }. 다른 언어에서는 영어 문장이 나올 수 있습니다. 그런 문장에는 영어라고 표시되어 있습니다.
accessibility-gaps-machine = 메뉴, 버튼, 안내 문장은 기계가 쓰고 번역했습니다. 아직 사람이 확인하지 않았습니다.
accessibility-gaps-files = 다운로드하는 파일은 여러 단체가 만들었습니다. 종이를 찍은 사진도 있는데, 화면 낭독기는 그것을 읽지 못합니다.
accessibility-gaps-media = 모든 녹음과 영상에 자막이나 읽을 글이 있는 것은 아닙니다.
accessibility-tell-title = 알려 주세요
accessibility-tell = 잘 안 되는 것이 있나요? 자료를 제공한 단체나 연합 사무실에 알려 주세요. 계정도 이름도 필요 없습니다.
accessibility-contact = 연락처: { $contact }
accessibility-changed = 이 페이지를 마지막으로 고친 날: { DATETIME($day, weekday: "no") }

## Who made the interface in this language, /about-this-translation

about-translation-title = 이 사이트의 번역에 대하여
about-translation-lead = 이 사이트의 메뉴, 버튼, 안내 문장을 누가 썼는지 여기서 알려 드립니다. 자료실의 글에는 누가 만들었는지 글마다 적혀 있습니다.
about-translation-made-title = 누가 이 문장을 썼나요?
about-translation-made-person = 사람이 썼습니다.
about-translation-made-machine = 기계가 썼습니다.
about-translation-made-machine-edited = 기계가 쓰고 사람이 고쳤습니다.
about-translation-made-unknown = 누가 썼는지 알 수 없습니다.
about-translation-made-none = 이 언어로 된 메뉴와 버튼이 아직 없습니다. 자료실의 글만 이 언어로 있습니다.
about-translation-complete = 방문하는 사람이 보는 문장 { $total }개가 모두 이 언어로 있습니다.
about-translation-partial = { $count ->
    [0] 문장 { $total }개 가운데 이 언어로 된 것이 아직 없습니다.
   *[other] 문장 { $total }개 가운데 { $count }개가 이 언어로 있습니다.
}
about-translation-checked-title = 누가 확인했나요?
about-translation-checked-none = 아직 사람이 확인하지 않았습니다.
about-translation-checked = 문장 { $total }개 가운데 { $count }개를 사람이 확인했습니다.
about-translation-checked-by = 확인한 사람: { $names }
about-translation-checked-rule = 문장이 바뀌면 그 문장의 확인은 사라집니다. 누군가 다시 읽고 확인해야 합니다.
about-translation-languages-title = 이 사이트의 언어
about-translation-chain-title = 이 언어로 된 것이 없을 때
about-translation-chain = 아래 언어에서 차례로 찾습니다. 먼저 찾은 언어로 보여 드리고, 어느 언어인지 적습니다.
about-translation-chain-none = 이 사이트의 모든 문장이 이 언어로 있습니다. 이 언어로 없는 글은 원래 언어로 보여 드리고, 어느 언어인지 적습니다.
about-translation-texts-title = 자료실의 글에 대해 알려 드리는 것
about-translation-texts-language = 페이지와 언어가 다른 부분에는 어느 언어인지 적습니다.
about-translation-texts-made = 사람이 만들었는지 기계가 만들었는지, 사람이 확인했는지 적습니다. 기록에 있는 것만 적습니다.
about-translation-texts-changed = 번역한 뒤에 원문이 바뀐 부분에 표시합니다.
about-translation-texts-critical = 권리, 건강, 돈, 안전에 대한 글의 기계 번역은 자격 있는 사람이 먼저 확인합니다. 그 전에는 원문을 보여 드립니다.
about-translation-help-title = 도울 수 있는 방법
about-translation-help = 이 언어를 잘 읽으세요? 어떤 말이 틀렸는지, 어떻게 쓰면 좋은지 알려 주세요. 계정도 이름도 필요 없습니다.
about-translation-contact = 글이나 전화로 연락하세요: { $contact }
about-translation-no-contact = 글을 제공한 단체에 말해 주세요. 그 단체가 저희에게 전합니다.

## Leave no trace, /leave-no-trace. Short sentences for a person in a hurry.

traces-short = 흔적 안 남기기
traces-title = 흔적을 남기지 않는 방법
traces-lead = 다른 사람이 이 전화기를 볼 수 있나요? 그러면 이 페이지가 도움이 됩니다. 조용할 때 한 번 읽어 두세요.
traces-exit-title = “이 사이트 나가기” 링크가 하는 일
traces-exit-away = 같은 탭에서 다른 평범한 사이트를 엽니다.
traces-exit-forget = 이 사이트에 대해 저장한 것을 지우라고 브라우저에 요청합니다.
traces-exit-escape = 키보드가 있으면 Esc 키를 세 번 눌러도 됩니다. 복사하는 버튼이나 나누는 버튼이 있는 페이지에서만 됩니다. 다른 페이지에는 자바스크립트가 없어서 이 키가 작동하지 않습니다.
traces-cannot-title = 이 링크가 하지 못하는 일
traces-cannot-history = 브라우저의 방문 기록에서 이 사이트를 지우지 못합니다.
traces-cannot-back = “뒤로” 버튼을 누르면 이 사이트가 다시 나올 수 있습니다.
traces-cannot-files = 다운로드한 파일은 전화기에 남습니다. 화면을 찍은 사진(캡처)도 남습니다.
traces-cannot-messages = 보낸 메시지는 메시지 앱에 남습니다.
traces-cannot-network = 와이파이 주인과 통신 회사는 이 사이트의 이름을 볼 수 있습니다. 어떤 페이지를 읽는지는 보지 못합니다.
traces-keeps-title = 이 사이트가 남기는 것
traces-keeps-device = 이 사이트는 전화기에 아무것도 남기지 않습니다. 쿠키도, 계정도, 읽은 글의 목록도 없습니다. 하지만 브라우저는 스스로 페이지를 복사해 두고 방문 기록을 남깁니다.
traces-keeps-server = 서버는 전화기의 인터넷 주소를 적지 않습니다. 방문한 정확한 시각도 적지 않습니다.
traces-history-title = 방문 기록에서 이 사이트 지우기
traces-history-lead = 방문 기록이 비어 있으면 다른 사람이 이상하게 여길 수 있습니다. 이 사이트의 줄만 지우는 것이 더 안전할 때가 많습니다. 전화기에 따라 버튼 이름이 조금 다를 수 있습니다.
traces-chrome-title = 안드로이드의 Chrome
traces-chrome-menu = 위쪽의 점 세 개(⋮)를 누르세요.
traces-chrome-history = “방문 기록”을 누르세요.
traces-chrome-line = 이 사이트를 찾으세요. 줄마다 옆에 있는 가위표(×)나 휴지통을 누르세요.
traces-chrome-all = 모두 지우려면 “인터넷 사용 기록 삭제”를 누르세요. 기간을 고른 다음 지우는 버튼을 누르세요.
traces-safari-title = 아이폰의 Safari
traces-safari-book = 아래쪽의 펼친 책 모양을 누르세요. 새 전화기에서는 먼저 점 세 개(…)를 누른 다음 “책갈피”를 누르세요.
traces-safari-clock = 시계 모양이나 “방문 기록”을 누르세요.
traces-safari-line = 이 사이트를 찾으세요. 그 줄을 옆으로 밀고 “삭제”를 누르세요.
traces-safari-all = 모두 지우려면 “지우기”를 누르세요. 기간을 고른 다음 지우는 버튼을 누르세요.
traces-samsung-title = 삼성 인터넷(Samsung Internet)
traces-samsung-menu = 아래쪽의 줄 세 개(☰)를 누르세요.
traces-samsung-history = “방문 기록”을 누르세요.
traces-samsung-line = 이 사이트를 찾으세요. 그 줄을 손가락으로 길게 누른 다음 “삭제”를 누르세요.
traces-samsung-all = 모두 지우려면 “설정”, “인터넷 사용 기록”, “인터넷 사용 기록 삭제”를 차례로 누르세요.
traces-firefox-title = 안드로이드의 Firefox
traces-firefox-menu = 점 세 개(⋮)를 누르세요.
traces-firefox-history = “기록”을 누르세요.
traces-firefox-line = 이 사이트를 찾으세요. 줄마다 옆에 있는 가위표(×)를 누르세요.
traces-firefox-all = 모두 지우려면 위쪽의 휴지통을 누르세요. 기간을 고른 다음 지우는 버튼을 누르세요.
traces-private-title = 더 좋은 방법: 비공개 탭에서 읽기
traces-private-lead = 비공개 탭은 방문 기록을 남기지 않습니다. 다 읽으면 탭을 닫으세요. 하지만 와이파이 주인과 통신 회사에는 그대로 보입니다. 전화기를 감시하는 프로그램에도 보입니다.
traces-private-chrome = Chrome: 점 세 개(⋮)를 누른 다음 “새 시크릿 탭”을 누르세요.
traces-private-safari = Safari: 네모 두 개를 손가락으로 길게 누른 다음 “새로운 개인정보 보호 탭”을 누르세요.
traces-private-samsung = 삼성 인터넷: 아래쪽의 탭 버튼을 누른 다음 “비밀 모드 켜기”를 누르세요.
traces-private-firefox = Firefox: 탭 목록을 연 다음 가면 모양을 누르세요.
traces-copies-title = 파일과 종이
traces-copies-files = 파일은 지울 때까지 남아 있습니다. “다운로드” 폴더를 살펴보세요. 그다음 전화기의 휴지통도 비우세요.
traces-copies-paper = 인쇄물에는 제목과 이 사이트의 주소가 나옵니다. 프린터가 인쇄한 것을 기억할 수도 있습니다.
