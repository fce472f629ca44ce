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

## Terms

-product = Semilla
-wcag = WCAG 2.2

## The frame of every page

page-title = { $page } – { $site }
skip-link = 본문으로 바로 가기
exit-link = 이 사이트 나가기
nav-label = 주 메뉴
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
