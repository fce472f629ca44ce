### Pages and sentences for when something does not work. They blame the form or us, never the person.
### Provenance: machine. No person has reviewed these sentences. People are addressed with 您. Words: see common.ftl.

## A page that is not there (404)

not-found-title = 我们没有这个页面
not-found-text = 网址可能太旧，或者少了一个字母。这不是您的错。
not-found-languages = 或选择您的语言
unknown-language-title = 本站还没有这种语言
unknown-language-text = 请选择下面的一种语言。网站的语言不多，但许多资料有更多语言。

## Requests that cannot be answered (400, 403, 405, 408, 413, 414, 415, 421)

refused-title = 我们没能完成这个操作
refused-text = 收到的请求不适合这个页面。请返回，刷新页面，再试一次。
refused-other-site = 这个请求来自别的网站，所以我们没有处理。请在本站打开这个页面，再试一次。
refused-forbidden = 网站的这一部分没有对您开放。
refused-method = 这个页面不能这样打开。请返回，再刷新页面。
refused-slow = 网络太慢，我们没有等到。您填写的内容可能没有送到。请再试一次。
refused-large = 一次发来的内容太多。我们最多能接收 { $size }。请少发一些，或分几次发送。
refused-address = 这个网址太长。请去首页，从那里重新查找。
refused-type = 我们读不了发来的内容。请刷新页面，再试一次。
refused-host = 这个网址不属于本站。请检查网址，再试一次。
refused-often = 短时间内的请求太多。请等 { $minutes } 分钟，再试一次。

## Our own faults (500, 503, 504)

server-title = 我们这边出了问题
server-text = 这是我们的问题，不是您的错。请等一分钟，再刷新页面。
busy-title = 现在访问的人太多
busy-text = 这是我们的问题，不是您的错。请等一分钟，再刷新页面。
resting-title = 我们正在维护网站
resting-text = 请过几分钟再来。什么都不会丢失。
read-only-title = 现在暂时不能修改任何内容
read-only-text = 您可以照常阅读全部内容。您发来的内容没有保存：请返回把它复制下来，过一会儿再试。
unconfirmed-title = 我们不知道这是否已保存
unconfirmed-text = 就在那一刻，我们与数据库的连接断开了。请返回查看内容是否还在；如果不在，请重新发送。
read-only-notice = 现在暂时不能提交这张表格。请过一会儿再来。
request-number = 如果您告诉我们这件事，请说出这个号码：

## Forms (422)

summary-title = 还缺少一些内容
summary-page-title = 错误：{ $title }
summary-count = 请再看一下 { $count } 个地方
field-error = 错误：
field-empty = 这里需要填写。
field-long = 这里最多能写 { $most } 个字。
field-unknown = 请从列表中选一个答案。
summary-again-title = 还没有完成
form-again = 请再按一次按钮。我们这样做，是为了挡住自动填表的程序。
form-trap-label = 请让这一栏空着：它是给自动填表的程序准备的
form-trap-filled = 有一栏要空着。请清空它，再按一次按钮。

## Files in a form (422)

file-hint-one = 文件最大 { $most } MB。
file-hint-many = 最多 { $count } 个文件，每个最大 { $most } MB。
file-again = 请重新选择文件：表单退回时，浏览器不会保留已选的文件。
file-missing = 请选择一个文件。
file-empty = “{ $name }”里没有内容。请选择另一个文件。
file-large = “{ $name }”太大，这个表单收不下。文件最大 { $most } MB。
file-many = 最多选择 { $most } 个文件。
file-large-together = 这些文件加起来太大。我们一次最多能收 { $most } MB。
file-cut-off = 内容没有全部送到。请重新选择文件，再按一次按钮。
