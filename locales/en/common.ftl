### Sentences that stand on every page: frame, languages, lists, sizes, accessibility statement.
### Provenance: machine. No person has reviewed these sentences.

## Terms

# The product. Never translated, never bent.
-product = Semilla
# The law of access that the statement speaks of. The letters and the number stay.
-wcag = WCAG 2.2

## The frame of every page

# Title of a page in the browser: the page, then the site. Both are plain text.
# $page (Text): name of the page
# $site (Text): name of the site
page-title = { $page } – { $site }
# First link of every page, seen when it has the focus. Jumps over menus.
skip-link = Skip to the main text
# Link at the top of every page. Opens a harmless site at once. At most 20 letters.
exit-link = Leave this site
# Spoken name of the main menu, for screen readers.
nav-label = Main parts
# Button of a phone that unfolds the main parts. One word, at most 8 letters.
nav-menu = Menu
# Main menu: the first page.
nav-home = Home
# Main menu: everything to read, hear, watch or download.
nav-library = Library
# Main menu: everything to learn step by step.
nav-trainings = Trainings
# Main menu: the organizations of the coalition.
nav-organizations = Organizations
# Spoken name of the way back up, for screen readers.
breadcrumbs-label = You are here

## Languages of the interface

# Heading and spoken name of the language menu. The languages themselves stand there in their own names.
languages-title = Language of this page
# Link at the top to the whole list of languages, when there are more than fit.
# $count (Number): languages there are, 2 or more
languages-all = { $count ->
    [one] All { $count } language
   *[other] All { $count } languages
}
# Beside a language in the menu whose sentences nobody has checked.
languages-unchecked = not yet checked by a person
# Line on the first page, in the language that the browser asks for. The language is a link.
# $language (Language): the language that is offered
languages-offer = This site speaks { $language } too.

## Footer

# Heading of the first part of the footer.
footer-about-title = What { -product } is
# Footer, first part. What the site is, in two sentences.
footer-about = { -product } is a library and a school that belongs to the organizations who use it. No account, no tracking, no advertising.
# Heading of the part of the footer where help is found.
footer-help-title = Help
# Footer: link to the accessibility statement.
footer-accessibility = Accessibility
# Footer: link to the page that says who translated the interface.
footer-about-translation = About this translation
# Footer: who made the sentences of this interface, in languages where a machine did.
footer-machine = A machine wrote the sentences of this site. No person has checked them yet.
# Footer: the license of the program, not of the texts. "source" is a link to its source text.
# $source (Slot): link to the source text
footer-license = This site runs on free software. You may read { $source }.
    .source = how it is made

## Ways on, on error pages and empty lists

# Link to the first page.
go-home = Go to the first page
# Link to the library.
go-library = Look in the library
# Link to the trainings.
go-trainings = See the trainings
# Link one step back, where a page belongs to a larger one.
go-back = Go back

## Pages of a list

# Spoken name of the links below a long list, for screen readers.
pagination-label = Pages of the list
# Link below a list to what follows. An arrow stands beside it.
pagination-next = Next page
# Link below a list to its beginning.
pagination-first = Back to the first page

## Sizes of files

# Size of a file below one kilobyte.
# $count (Number): bytes
size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
# Size of a file. One kilobyte is 1,000 bytes.
# $count (Number): kilobytes, whole
size-kilobytes = { NUMBER($count, maximumFractionDigits: 0) } KB
# Size of a file. One megabyte is 1,000 kilobytes.
# $count (Number): megabytes, with one digit behind the point
size-megabytes = { NUMBER($count, maximumFractionDigits: 1) } MB

## Accessibility statement, /accessibility

# Title of the page.
accessibility-title = Accessibility
# First paragraph: what we aim at.
accessibility-aim = { -product } must work for a tired person on an old phone with little data. It must work for a person who reads little, and for a person who listens to a screen reader. We aim at { -wcag }, level AA, on every page and in every language.
# Heading of the list of what works.
accessibility-works-title = What works
# List of what works.
accessibility-works-keyboard = Everything works with the keyboard alone, and you always see where you are.
# List of what works.
accessibility-works-scripts = Every page works with scripts switched off. Lists and lessons have no script at all.
# List of what works.
accessibility-works-size = You can double the size of the text. Every page fits a screen that is 320 pixels wide.
# List of what works.
accessibility-works-language = Every text says its language, so that a screen reader can use the right voice.
# List of what works.
accessibility-works-color = Nothing is said by color alone. A word or a sign stands beside it.
# List of what works.
accessibility-works-data = Pages are small. A page to read is made to stay under 50 KB.
# Heading above what was tested and how.
accessibility-tested-title = What was tested
# What was tested and how.
accessibility-tested = A program (axe) checks every kind of page: in light and dark, on a small and a large screen, with and without scripts. Such a program finds only a part of what can be wrong.
# Heading of the list of what does not work.
accessibility-gaps-title = What does not work yet
# List of what does not work.
accessibility-gaps-people = No person who uses a screen reader every day has tested these pages yet.
# List of what does not work. The languages stand there in their own names.
# $languages (List): languages in which the interface is complete
accessibility-gaps-languages = The sentences around the texts are complete in: { $languages }. In other languages you will meet English sentences. They are marked as English.
# List of what does not work.
accessibility-gaps-machine = A machine wrote and translated the sentences around the texts. No person has checked them yet.
# List of what does not work.
accessibility-gaps-files = Documents to download come from many organizations. Some are pictures of paper, and a screen reader cannot read them.
# List of what does not work.
accessibility-gaps-media = Not every recording has captions or a text to read.
# Heading above how to reach us.
accessibility-tell-title = Tell us
# How to reach us without an account.
accessibility-tell = Does something not work for you? Tell the organization that shared the text, or the office of the coalition. You need no account and no name.
# How to reach us: the address that the coalition set.
# $contact (Text): mail address or phone number
accessibility-contact = You reach us here: { $contact }
# Last line of the statement.
# $day (Day): when the statement was last changed
accessibility-changed = This page was last changed on { DATETIME($day, weekday: "no") }.

## Who made the interface in this language, /about-this-translation

# Title of the page.
about-translation-title = About this translation
# First paragraph: what the page tells.
about-translation-lead = Here we say who wrote the words of this site: the menus, the buttons, the notes. Every text in the library says for itself who made it.
# Heading above who wrote the sentences.
about-translation-made-title = Who wrote these words
# Who wrote the sentences of the interface in this language: a person.
about-translation-made-person = A person wrote them.
# Who wrote the sentences of the interface in this language: a machine.
about-translation-made-machine = A machine wrote them.
# Who wrote the sentences of the interface in this language: a machine first, then a person changed them.
about-translation-made-machine-edited = A machine wrote them, and a person corrected them.
# Who wrote the sentences of the interface in this language: nobody recorded it.
about-translation-made-unknown = We do not know who wrote them.
# The interface has no sentence at all in this language; only texts of the library exist in it.
about-translation-made-none = This site has no menus and buttons in this language yet. Only texts of the library are in it.
# How much of the interface is there: all of it.
# $total (Number): sentences that visitors meet, 2 or more
about-translation-complete = { $total ->
    [one] The { $total } sentence that visitors meet is in this language.
   *[other] All { $total } sentences that visitors meet are in this language.
}
# How much of the interface is there: a part of it.
# $count (Number): sentences that are there, 0 or more
# $total (Number): sentences that visitors meet, 2 or more
about-translation-partial = { $total ->
    [one] { $count } of { $total } sentence is in this language.
   *[other] { $count } of { $total } sentences are in this language.
}
# Heading above who checked the sentences.
about-translation-checked-title = Who checked them
# Nobody checked any sentence.
about-translation-checked-none = No person has checked them yet.
# How many sentences a person checked. Also in the footer and beside the name of a language.
# $count (Number): sentences that a person checked, 1 or more
# $total (Number): sentences that visitors meet, 2 or more
about-translation-checked = { $total ->
    [one] A person has checked { $count } of { $total } sentence.
   *[other] A person has checked { $count } of { $total } sentences.
}
# Whoever checked sentences and agreed to be named. Names or pseudonyms.
# $names (List): names
about-translation-checked-by = Checked by: { $names }
# How a check is kept honest.
about-translation-checked-rule = When a sentence changes, its check is gone, and somebody must read it again.
# Heading above all languages of the interface, each with what was checked.
about-translation-languages-title = The languages of this site
# Heading above the languages in which we look for a sentence or a text that lacks.
about-translation-chain-title = When something is not in this language
# Above the list of those languages.
about-translation-chain = Then we show it in the first of these languages that has it, and we say which language it is.
# Instead of the list, on the English page.
about-translation-chain-none = Every sentence of this site exists in this language. A text that does not is shown in its own language, and we say which it is.
# Heading above how the texts of the library are labelled.
about-translation-texts-title = What we say about the texts in the library
# One point of a list.
about-translation-texts-language = In which language it is, part by part, when it is not the language of the page.
# One point of a list.
about-translation-texts-made = Whether a person or a machine made it, and whether a person checked it. We say only what was recorded.
# One point of a list.
about-translation-texts-changed = Which parts the original has changed since it was translated.
# One point of a list: machine translations of critical texts are not shown before a qualified person checked them.
about-translation-texts-critical = A text about rights, health, money or safety is shown in its original language until a qualified person has checked its machine translation.
# Heading above how to help.
about-translation-help-title = How you can help
# How to help.
about-translation-help = Do you read this language well? Tell us which words are wrong, and how you would say it. You need no account and no name.
# How to reach us: the address that the coalition set.
# $contact (Text): mail address, phone number or web address
about-translation-contact = Write to us or call us: { $contact }
# How to reach us, when the coalition has set no address.
about-translation-no-contact = Tell the organization that shared a text with you. It will pass your words on.

## Leave no trace, /leave-no-trace. Short sentences for a person in a hurry.

# Link at the top of every page, beside “Leave this site”. Leads to the page about traces. At most 12 letters.
traces-short = No trace
# Title of the page, and link to it in the footer.
traces-title = How to leave no trace
# First paragraph.
traces-lead = Can others look at this phone? Then this page is for you. Read it once in a quiet moment.
# Heading. The words in quotes are those of the link at the top.
traces-exit-title = What “Leave this site” does
# List: what the link does.
traces-exit-away = It opens another, ordinary site in the same tab.
# List: what the link does.
traces-exit-forget = It asks your browser to forget what it kept of this site.
# List: the same from a keyboard. Esc is the name of a key.
traces-exit-escape = With a keyboard, you can press Esc three times. This works only on pages with a button to copy or share. All other pages hold no script and hear no key.
# Heading.
traces-cannot-title = What it cannot do
# List: what the link cannot do.
traces-cannot-history = It cannot take this site out of the history of your browser.
# List: what the link cannot do. Back is a button of the browser.
traces-cannot-back = The Back button may still lead here.
# List: what the link cannot do.
traces-cannot-files = Files that you downloaded stay on the phone. So do pictures of the screen.
# List: what the link cannot do.
traces-cannot-messages = Messages that you sent stay in your messenger.
# List: what the link cannot do.
traces-cannot-network = The owner of the Wi-Fi and the phone company can see the name of this site. They do not see which pages you read.
# Heading.
traces-keeps-title = What this site keeps
# Below that heading.
traces-keeps-device = This site puts nothing on your phone: no cookie, no account, no list of what you read. Your browser makes its own copies of pages, and its own history.
# Below that heading.
traces-keeps-server = The server writes down no address of a phone, and not the minute of a visit.
# Heading above the steps for each browser.
traces-history-title = Take this site out of the history
# Below that heading.
traces-history-lead = An empty history can raise questions. It is often safer to delete only the lines of this site. The buttons may have slightly other names on your phone.
# Heading above steps. Names of products stay.
traces-chrome-title = Chrome on Android
# Step 1. The sign is on the button.
traces-chrome-menu = Press the three dots (⋮) at the top.
# Step 2. Write the name of the menu entry as phones in this language show it.
traces-chrome-history = Press “History”.
# Step 3. The sign is on the button.
traces-chrome-line = Find this site. Press the cross (×) or the bin beside each line.
# Step 4, to delete everything. Write the names as phones in this language show them.
traces-chrome-all = To delete everything: press “Delete browsing data”, choose the time, and confirm.
# Heading above steps. Names of products stay.
traces-safari-title = Safari on iPhone
# Step 1.
traces-safari-book = Press the open book at the bottom. On newer phones, press the three dots (…) first, then “Bookmarks”.
# Step 2. Write the name as phones in this language show it.
traces-safari-clock = Press the clock, or “History”.
# Step 3. Write the name as phones in this language show it.
traces-safari-line = Find this site. Push the line to the side and press “Delete”.
# Step 4, to delete everything. Write the names as phones in this language show them.
traces-safari-all = To delete everything: press “Clear”, choose the time, and confirm.
# Heading above steps. Names of products stay.
traces-samsung-title = Samsung Internet
# Step 1. The sign is on the button.
traces-samsung-menu = Press the three lines (☰) at the bottom.
# Step 2. Write the name as phones in this language show it.
traces-samsung-history = Press “History”.
# Step 3. Write the name as phones in this language show it.
traces-samsung-line = Find this site. Hold your finger on the line, then press “Delete”.
# Step 4, to delete everything. Write the names as phones in this language show them.
traces-samsung-all = To delete everything: open “Settings”, then “Personal browsing data”, then “Delete browsing data”.
# Heading above steps. Names of products stay.
traces-firefox-title = Firefox on Android
# Step 1. The sign is on the button.
traces-firefox-menu = Press the three dots (⋮).
# Step 2. Write the name as phones in this language show it.
traces-firefox-history = Press “History”.
# Step 3. The sign is on the button.
traces-firefox-line = Find this site. Press the cross (×) beside each line.
# Step 4, to delete everything.
traces-firefox-all = To delete everything: press the bin at the top, choose the time, and confirm.
# Heading.
traces-private-title = Better: read in a private tab
# Below that heading.
traces-private-lead = A private tab writes no history. Close it when you are done. It does not hide you from the network, or from a program that watches the phone.
# List: how to open one. Write the names as phones in this language show them.
traces-private-chrome = Chrome: the three dots (⋮), then “New Incognito tab”.
# List: how to open one. Write the names as phones in this language show them.
traces-private-safari = Safari: hold your finger on the two squares, then “New Private Tab”.
# List: how to open one. Write the names as phones in this language show them.
traces-private-samsung = Samsung Internet: the tabs at the bottom, then “Turn on Secret mode”.
# List: how to open one.
traces-private-firefox = Firefox: open the tabs, then press the mask.
# Heading.
traces-copies-title = Files and paper
# List: copies outside of the browser.
traces-copies-files = A file stays until you delete it. Look into “Downloads”, then empty the bin of the phone too.
# List: copies outside of the browser.
traces-copies-paper = A printed sheet names its title and the address of this site. A printer may remember what it printed.
