### How the languages of the interface stand.
### Provenance: machine. No person has reviewed these sentences. Statements end in -습니다, requests in -세요. Words: see common.ftl.

## How the languages of the interface stand, /admin/languages

languages-lead = 이곳은 사이트 자체의 문장, 곧 단추, 이름표, 메일에 관한 것입니다. 빠진 문장은 다음 언어로 보입니다.
language-direction = 방향
language-ltr = 왼쪽에서 오른쪽
language-rtl = 오른쪽에서 왼쪽
language-there = 번역됨
language-checked = 사람이 확인함
language-machine = 기계가 만듦
language-missing = 빠짐
language-missing-none = 없음
language-missing-in = { $count }개, { $language } 문장으로 보임
language-from = 출처
language-from-program = 프로그램
language-from-folder = 운영자의 폴더
language-from-both = 프로그램; 운영자의 폴더에서: { $count }
language-from-nowhere = 아직 없음
language-items = 읽을거리
language-items-none = 아직 없음
language-share = { $all }개 중 { $count }개({ $hundredths }%)
language-sentences = 손길이 필요한 문장
language-name-en = 영어
language-name-es = 스페인어
language-name-zh-hans = 중국어(간체)
language-name-zh-hant = 중국어(번체)
language-name-pt-br = 포르투갈어
language-name-ko = 한국어
language-name-gu = 구자라트어
language-name-ar = 아랍어
language-name-ht = 아이티 크리올어

## The sentences of one language, /admin/languages/…

sentences-lead = 문장은 번역 파일에 있는 그대로입니다. 중괄호 안은 페이지에서 채워집니다.
sentences-kinds = 어떤 문장
sentences-both = 모두
sentences-missing = 빠진 문장
sentences-unchecked = 사람이 확인하지 않은 문장
sentences-none = 없습니다.
sentence-seen-in = 빠짐. 독자에게는 { $language } 문장이 보입니다.
