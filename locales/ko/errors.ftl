### Pages and sentences for when something does not work. They blame the form or us, never the person.
### Provenance: machine. No person has reviewed these sentences. Statements end in -습니다, requests in -세요. Words: see common.ftl.

## A page that is not there (404)

not-found-title = 이 페이지는 없습니다
not-found-text = 주소가 오래되었거나 글자가 하나 빠졌을 수 있습니다. 잘못하신 것은 없습니다.
not-found-languages = 또는 언어를 고르세요
unknown-language-title = 이 언어는 아직 이 사이트에 없습니다
unknown-language-text = 아래 언어 가운데 하나를 고르세요. 사이트에 없는 언어로 된 자료도 많습니다.

## Requests that cannot be answered (400, 403, 405, 408, 413, 414, 415, 421)

refused-title = 이 일을 처리하지 못했습니다
refused-text = 받은 요청이 이 페이지와 맞지 않았습니다. 뒤로 가서 페이지를 새로 고친 다음 다시 해 보세요.
refused-other-site = 다른 사이트에서 온 요청이라 처리하지 않았습니다. 이 사이트에서 페이지를 열고 다시 해 보세요.
refused-forbidden = 사이트의 이 부분은 이용하실 수 없습니다.
refused-method = 이 페이지는 이렇게 쓸 수 없습니다. 뒤로 가서 페이지를 새로 고치세요.
refused-slow = 연결이 너무 느려서 더 기다리지 못했습니다. 쓰신 내용이 오지 않았을 수 있습니다. 다시 해 보세요.
refused-large = 한 번에 온 내용이 너무 많았습니다. 받을 수 있는 크기: { $size }. 줄이거나 나누어서 보내 주세요.
refused-address = 주소가 너무 깁니다. 첫 페이지로 가서 다시 찾아보세요.
refused-type = 받은 내용을 읽을 수 없습니다. 페이지를 새로 고치고 다시 해 보세요.
refused-host = 이 주소는 이 사이트의 주소가 아닙니다. 주소를 확인하고 다시 해 보세요.
refused-often = 짧은 시간에 요청이 너무 많이 왔습니다. { $minutes }분 기다린 다음 다시 해 보세요.

## Our own faults (500, 503, 504)

server-title = 저희 쪽에 문제가 생겼습니다
server-text = 저희 잘못입니다. 잘못하신 것은 없습니다. 1분 기다린 다음 페이지를 새로 고치세요.
busy-title = 지금 방문하는 사람이 너무 많습니다
busy-text = 저희 잘못입니다. 잘못하신 것은 없습니다. 1분 기다린 다음 페이지를 새로 고치세요.
resting-title = 사이트를 고치는 중입니다
resting-text = 몇 분 뒤에 다시 오세요. 없어지는 것은 없습니다.
read-only-title = 지금은 아무것도 바꿀 수 없습니다
read-only-text = 읽는 것은 모두 그대로 할 수 있습니다. 보내신 내용은 저장되지 않았습니다. 뒤로 가서 복사해 두고 나중에 다시 해 보세요.
unconfirmed-title = 저장되었는지 알 수 없습니다
unconfirmed-text = 바로 그 순간에 데이터베이스와의 연결이 끊어졌습니다. 뒤로 가서 저장되어 있는지 확인하고, 없으면 다시 보내 주세요.
read-only-notice = 지금은 이 양식을 보낼 수 없습니다. 나중에 다시 와 주세요.
request-number = 저희에게 알리실 때는 이 번호를 말해 주세요:

## Forms (422)

summary-title = 빠진 것이 있습니다
summary-page-title = 오류: { $title }
summary-count = 칸 { $count }개를 다시 봐 주세요
field-error = 오류:
field-empty = 이 칸은 답이 필요합니다.
field-long = 이 칸에는 { $most }자까지 쓸 수 있습니다.
field-unknown = 목록에 있는 답 가운데 하나를 고르세요.
summary-again-title = 아직 끝나지 않았습니다
form-again = 버튼를 한 번 더 눌러 주세요. 양식을 자동으로 채우는 프로그램을 막으려는 것입니다.
form-trap-label = 이 칸은 비워 두세요. 양식을 자동으로 채우는 프로그램을 가려내는 칸입니다
form-trap-filled = 비워 두어야 하는 칸이 있습니다. 그 칸을 비우고 버튼를 한 번 더 눌러 주세요.

## Files in a form (422)

file-hint-one = 파일 크기는 { $most } MB까지입니다.
file-hint-many = 파일은 { $count }개까지, 크기는 각각 { $most } MB까지입니다.
file-again = 파일을 다시 골라 주세요. 양식이 되돌아오면 브라우저가 파일을 기억하지 못합니다.
file-missing = 파일을 고르세요.
file-empty = “{ $name }” 파일에 내용이 없습니다. 다른 파일을 고르세요.
file-large = “{ $name }” 파일은 이 양식에 너무 큽니다. 파일 크기는 { $most } MB까지입니다.
file-many = 파일은 { $most }개까지 고를 수 있습니다.
file-large-together = 파일을 모두 합치면 너무 큽니다. 한 번에 { $most } MB까지 받을 수 있습니다.
file-cut-off = 보낸 것이 다 도착하지 않았습니다. 파일을 다시 고른 뒤 버튼을 한 번 더 눌러 주세요.
