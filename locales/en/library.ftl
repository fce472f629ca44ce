### Library: first page, lists, filters, topics, toolkits, resources, files, who made a text.
### Provenance: machine. No person has reviewed these sentences.

## First page, /

# Title of the first page in the browser, before the name of the site.
home-title = Home
# Great line on the first page. Three short commands: learn, use, pass on.
home-heading = Know it. Use it. Pass it on.
# Below the great line: what this is and what it asks of you.
home-lead = Trainings and tools from the organizations of our coalition. Read here, print, or send to a friend. You need no account.
# Button to the library.
home-open-library = Open the library
# Button to the trainings.
home-open-trainings = See the trainings
# Heading above the topics.
home-topics = What do you need today?
# Heading above the newest items.
home-new = New in the library
# Link below the newest items.
home-everything = Everything in the library

## Kinds of items. A word beside a sign, and an entry of the filter.

# One thing to read, hear, watch or download.
kind-resource = Resource
# An ordered set of resources for a purpose.
kind-toolkit = Toolkit
# Ordered lessons.
kind-training = Training
# A gathering with a time and a place.
kind-event = Event
# A resource: text to read on the page.
form-article = Article
# A resource: a file to download.
form-document = Document
# A resource: something to watch.
form-video = Video
# A resource: something to hear.
form-audio = Recording
# A resource: a page of another site.
form-link = Link
# A resource: a form to fill in or print.
form-form = Form

## Classes: how much depends on a text being right

# About rights, deadlines, health, legal matters, money or safety.
class-critical = Important for your rights or safety
# Everything else that lasts.
class-general = General
# News and notes that are soon outdated.
class-ephemeral = Only for a short time

## List of the library, /library

# Title and heading of the page.
list-title = Library
# Below the heading: what stands here.
list-lead = Everything to read, hear, watch, fill in or download.
# Number of things in the list as chosen.
# $count (Number): 0 or more
things-count = { $count ->
    [0] Nothing
    [one] { $count } thing
   *[other] { $count } things
}
# Heading of an empty list.
list-empty-title = Nothing here for this choice
# Below it: what to do.
list-empty-text = Choose fewer conditions, or look at everything.
# Heading of the library when it holds nothing at all.
list-none-title = The library is still empty
# Below it.
list-none-text = When an organization publishes something, it stands here.
# Link that takes all conditions away.
list-show-everything = Show everything

## Filters above the list

# Spoken name of the filters, for screen readers, and heading above them.
filter-label = Narrow the list
# Label: choose a topic.
filter-topic = Topic
# First choice of that field.
filter-topic-all = All topics
# Label: choose a kind of item.
filter-kind = Kind
# First choice of that field.
filter-kind-all = All kinds
# Label: choose a language in which an item must exist.
filter-language = Language
# First choice of that field.
filter-language-all = All languages
# Label: choose the organization that shares an item.
filter-organization = From
# First choice of that field.
filter-organization-all = All organizations
# Button that shows the list as chosen.
filter-submit = Show

## Facts about an item

# Spoken name of the box with the facts, for screen readers.
about-label = About this text
# Fact: the organization that shares it.
fact-organization = From
# Fact: topics.
fact-topics = Topics
# Fact: the languages in which it can be read.
fact-languages = Read this in
# Fact: the day on which its text last changed.
fact-changed = Changed
# Fact: who wrote it.
fact-attribution = Written by
# Fact: under which license it may be passed on.
fact-license = License
# Fact: the kind of file.
fact-file = File
# Fact: how much depends on it; one of the classes.
fact-class = What it is about
# In a list: in how many languages an item can be read.
# $count (Number): 1 or more
languages-count = { $count ->
    [one] { $count } language
   *[other] { $count } languages
}
# Beside the day of the change: which state of the text this is.
# $number (Number): 1 for the first
revision = Version { $number }
# In lists and feeds: when a text last changed.
# $day (Day): the day
updated = Updated on { DATETIME($day, weekday: "no") }

## Language of a text

# Above a text that does not exist in the language of the page. Both names are in their own language.
# $wanted (Language): the language of the page
# $shown (Language): the language of the text below
fallback-notice = This is not in { $wanted } yet. We show it in { $shown }.
# Below it, before links to the other languages.
fallback-others = You can also read it in:
# Small mark on one part of a text that is in another language than the rest.
# $language (Language): the language of the part
fallback-part = This part is in { $language }.
# Above a text whose parts are in two languages.
# $count (Number): parts that lack, 1 or more
# $shown (Language): the language of those parts
fallback-parts = { $count ->
    [one] { $count } part is not translated yet. We show it in { $shown }.
   *[other] { $count } parts are not translated yet. We show them in { $shown }.
}

## Who made a text, and who checked it

# Above a translated text.
provenance-machine = Machine translation. No person has checked it.
# Above a text that was first written by a machine.
provenance-machine-original = Written by a machine. No person has checked it.
# Above a translated text.
provenance-machine-checked = Machine translation, checked by a person.
# Above a translated text, when it is recorded who checked it and when.
# $reviewer (Text): name or pseudonym
# $day (Day): when
provenance-machine-checked-by = Machine translation, checked by { $reviewer } on { DATETIME($day, weekday: "no") }.
# Above a translated text.
provenance-machine-edited = Machine translation, corrected by a person. Not checked by a second person.
# Above a text that a machine wrote first and a person corrected.
provenance-machine-edited-original = Written by a machine, corrected by a person. Not checked by a second person.
# Above a translated text.
provenance-person-unchecked = Translated by a person. Not checked yet.
# Above a translated text.
provenance-person-checked = Translated by a person. Checked by a second reader.
# Credit below a translated text that a person made and a qualified reviewer checked.
# $translator (Text): name or pseudonym
provenance-person-credit = Translated by { $translator }
# Above a translated text.
provenance-unknown = We do not know how this translation was made.
# Above an original text.
provenance-unknown-original = We do not know how this text was made.
# Behind one of the sentences above, when it is true of a part of the text only.
# $count (Number): paragraphs of which it is true, 1 or more
# $total (Number): all paragraphs
provenance-share = { $total ->
    [one] ({ $count } of { $total } paragraph)
   *[other] ({ $count } of { $total } paragraphs)
}
# Link beside the sentences above.
provenance-show-original = Show the original
# Button of a phone in the note above a text; unfolds what one can do about it. One word, at most 8 letters.
note-more = More

## A text that fell behind its original

# Above a translation, when the original changed after it was made.
# $count (Number): changed parts, 1 or more
outdated-notice = { $count ->
    [one] The original changed after this translation was made. { $count } changed part is marked.
   *[other] The original changed after this translation was made. { $count } changed parts are marked.
}
# The same, when it is known on which day the original changed.
# $day (Day): when it changed
outdated-notice-on = The original changed on { DATETIME($day, weekday: "no") }. Changed parts are marked.
# Small mark on a part that changed in the original.
block-behind = Changed in the original

## Reading a resource

# Inside a checklist: a step that is done, for screen readers.
task-done = Done:
# Inside a checklist: a step that is not done, for screen readers.
task-open = To do:
# Button: get the file in the language of the text.
# $language (Language): the language of the file
download = Download in { $language }
# Button: get the file, its kind and size known. Write the kind as it is given.
# $type (Text): PDF, DOCX, …
# $size (Text): the size with its unit, as in "120 KB"
download-file = Download ({ $type }, { $size })
# A file cannot be found in the store, though its item is there.
download-missing = This file is missing. Tell the organization that shares it.
# Beside a link that leads away. The address follows.
other-site = Another site:
# Sentence above such a link.
# $site (Text): the host name
other-site-notice = This link opens another site: { $site }. We do not know what it keeps about you.
# Button to the page of another site.
open-link = Open the page
# Spoken name of the table of contents of a long text.
contents-label = In this text
# Heading above footnotes.
notes-title = Notes
# Instead of a text that was taken away by its organization.
unpublished-title = This was taken away
# Below it.
unpublished-text = The organization that shared it does not publish it any more. It may have been outdated.

## Toolkits

# Heading above toolkits.
toolkits-heading = Toolkits
# Below it: what a toolkit is.
toolkits-lead = Things that belong together, in a good order.
# Heading above resources.
resources-heading = Texts, files and forms
# In lists: how many resources a toolkit holds.
# $count (Number): 0 or more
resources-count = { $count ->
    [0] no resources yet
    [one] { $count } resource
   *[other] { $count } resources
}
# Heading of the ordered list inside a toolkit.
toolkit-contents = What is inside
# Beside a resource of a toolkit: why it is there. A note by the maker of the toolkit follows.
toolkit-note = Note:
# A toolkit without resources.
toolkit-empty = This toolkit is still empty.

## Topics

# Heading above all topics.
topics-heading = Topics
# Link on the page of a topic to the whole list.
topic-everything = Everything about this topic
# A topic without items.
topic-empty = Nothing about this topic yet.

## Passing on

# Heading of the part about passing on.
share-title = Pass it on
# Below it: what the text is for.
share-lead = Copy this text into a message.
# The text to paste into a messenger.
# $title (Text): the title of the item
# $summary (Text): one or two sentences about it
# $address (Text): its short address
share-text = { $title } — { $summary } { $address }
# The same for an item without a summary.
# $title (Text): the title of the item
# $address (Text): its short address
share-text-short = { $title } — { $address }
# Link with the short address of the item.
share-short = Short address
# Label of the field with the address, to be copied by hand.
share-address = Address of this page
# Button that copies the text.
share-copy = Copy this text
# Said after the text was copied.
share-copied = Copied
# Said when the browser did not let us copy.
share-failed = Your browser did not allow it. Mark the text and copy it by hand.

## Feeds, codes to scan, printed sheets

# Name of the feed of the library, in programs that follow sites.
# $site (Text): name of the site
feed-title = New in the library – { $site }
# Link below the library to its feed. "Atom" is the name of a format and stays.
feed-link = Follow what is new (Atom feed)
# Above a square that a camera can read, on the page of a text.
qr-lead = Somebody beside you can point the camera of a phone at this square.
# Spoken description of that square.
qr-name = Code that leads to this text
# At the foot of every printed sheet, beside the square. At most 80 letters.
sheet-scan = Point a phone at the square: it says whether this sheet is still current.
# Title of the page behind the square of a sheet that is not current any more.
sheet-title = Is this sheet still current?
# Answer on that page: the sheet says what readers see now.
sheet-current = Yes. This sheet says what this site says today.
# Answer on that page: there is a newer text.
sheet-replaced = No. A newer version replaced this sheet.
# Answer on that page: the text was taken away in the language of the sheet.
sheet-withdrawn = Do not use this sheet. This text was taken away in this language.
# Below the answer: which revision the sheet in the reader's hand holds.
# $number (Number): the revision printed on the sheet, from 1
sheet-yours = On your sheet: version { $number }.
# Button below the answer.
sheet-newest = Open the newest text

## Titles on a discreet site, which name no subject

# Title of the page of an item: what it is, and four letters that tell it from others. As in "Article 4f2k".
# $kind (Text): the word for the kind
# $code (Text): four letters and digits
quiet-item = { $kind } { $code }
# Title of the page of a topic.
# $number (Number): a number that tells topics apart
quiet-topic = Topic { $number }

## Search

# Title of the search page, and its heading.
search-title = Search
# Label of the field in which people type what they look for.
search-label = What are you looking for?
# Button that starts the search.
search-submit = Search
# Below the field before anything was typed.
search-hint = Write in any language. We look in the texts of all languages.
# Opens the choice of topic, kind, language and organization.
search-narrow = Narrow the search
# Above the results: how many there are.
# $count (Number): results, 1 or more
search-count = { $count ->
    [one] { $count } result
   *[other] { $count } results
}
# Above the results when there are more than were counted.
# $count (Number): results that were counted, mostly 200
search-count-more = More than { $count } results.
# Behind the number of results, where more texts hold every word than one page shows.
search-closer = One more word brings you closer.
# Notice: somebody typed more than is read.
# $count (Number): letters that are read, 200
search-shortened = Your search was long. We read its first { $count } letters.
# Notice while the index of the search is being made anew.
search-incomplete = The search is being renewed. Some texts cannot be found yet.
# Before a link with the words that may have been meant.
search-meant = Did you mean:
# Tag before a part of a text, or before its summary: the words stand in another language of the text.
# $language (Language): the language in which they were found
search-found-in = Found in { $language }
# Before links to the lessons of a training that hold the words.
search-lessons = In these lessons:
# Name of the links to topics and organizations that somebody searched by name, for screen readers.
search-named = Topics and organizations
# Heading when nothing was found.
search-empty-title = We found nothing
# Below it, before the names of the languages.
search-empty-text = We looked in all texts in these languages:
# Link: the same words without topic, kind, language and organization.
search-everywhere = Search everywhere
# Before the mail address or phone number of the coalition.
search-contact = You can also ask us:

## Reading honestly: one text in two languages, changes of the original, what readers say back

# Above a text in another language, when only a small part of it exists in the language of the page. Both names are in their own language.
# $wanted (Language): the language of the page
# $shown (Language): the language of the text below
reading-too-little = Only a small part of this is in { $wanted } yet. We show all of it in { $shown }.
# Above a translated text, when it is recorded on which day it was checked, but not by whom.
# $day (Day): when
reading-machine-checked-on = Machine translation, checked by a person on { DATETIME($day, weekday: "no") }.
# Above a text that was first written by a machine.
# $day (Day): when it was checked
reading-machine-original-checked-on = Written by a machine, checked by a person on { DATETIME($day, weekday: "no") }.
# The same, when it is recorded who checked it.
# $reviewer (Text): name or pseudonym
# $day (Day): when
reading-machine-original-checked-by = Written by a machine, checked by { $reviewer } on { DATETIME($day, weekday: "no") }.
# Fact beside a text that a person translated: who checked it and when.
reading-fact-checked = Checked
# Value of that fact.
# $reviewer (Text): name or pseudonym
# $day (Day): when
reading-checked-by = By { $reviewer } on { DATETIME($day, weekday: "no") }
# Value of that fact, when nobody is named.
# $day (Day): when
reading-checked-on = By a qualified person on { DATETIME($day, weekday: "no") }
# Above a short-lived text (news, notes) whose original changed. Its parts are not marked.
# $day (Day): when the original changed
reading-outdated-whole-on = The original changed on { DATETIME($day, weekday: "no") }, after this translation was made.
# The same, when the day is not known.
reading-outdated-whole = The original changed after this translation was made.
# Opens, below a part that changed in the original: how it changed.
reading-change = See what changed in the original
# Inside it, before the old words of the original.
reading-change-before = Before:
# Inside it, before the new words of the original.
reading-change-now = Now:
# Inside it, when the part does not stand in the original any more.
reading-change-gone = This part was taken out of the original.
# Fact beside a text: links to the same page with a second language beside the first. The languages follow.
reading-beside-with = Read side by side with
# Link from a page in two languages back to one.
# $language (Language): the language that stays
reading-beside-end = Show only { $language }
# Spoken name of a text in two columns, for screen readers.
reading-beside-label = The text in two languages
# Link beside the label of a text and below every text: opens a short form.
reading-wrong = This is wrong
# Title and heading of that form.
reading-report-title = Tell us what is wrong
# Below it, before the title of the text.
reading-report-about = You write about:
# Above the field.
reading-report-lead = You need no account and no name. Please do not write the names of other people.
# Label of the field.
reading-report-label = What is wrong?
# Below the label.
# $most (Number): letters that fit
reading-report-hint = { $most ->
    [one] { $most } letter at most. Any language is fine.
   *[other] { $most } letters at most. Any language is fine.
}
# Button that sends it.
reading-report-send = Send
# Refusal: nothing was written.
reading-report-empty = Write in a few words what is wrong.
# Refusal: this text had as many reports today as are taken in a day.
reading-report-many = Many people wrote about this text today, and we take no more until tomorrow. If it cannot wait, tell the organization that shares the text.
# Title and heading after it was sent.
reading-report-thanks = Thank you
# Below it.
reading-report-sent = Your words were sent. We kept nothing about you, so we cannot answer you.
# Link back to the text, after sending and in the form.
reading-report-back = Back to the text
# Button on the notice that a text or parts of it lack the language of the page.
# $language (Language): the language of the page
reading-wish = Ask for this in { $language }
# Instead of the button, after it was pressed.
# $language (Language): the language of the page
reading-wished = Thank you. Your wish for { $language } was counted. We kept nothing about you.
# On a text about rights, health, money or safety that is not in the language of the page: how to reach us.
# $contact (Text): phone number or address that the coalition set
reading-interpreter-at = This is important. Ask for an interpreter: { $contact }
# The same, when the coalition set no contact.
reading-interpreter = This is important. Ask the organization that shares it for an interpreter.

## To point at the part that is wrong

# Link below a text: shows the same text with a link at each part.
reading-parts = Show which part is wrong
# Above that text.
reading-parts-lead = Choose the part that is wrong.
# Link back to the text without those links.
reading-parts-end = Back to reading
# Link at each part: a paragraph, a heading, an entry of a list.
reading-part-wrong = This part is wrong

## Looking after topics, /admin/topics

# Below the heading.
topics-lead = Topics bring together what there is to read. Each can have a name and other words in any language, and search finds it by all of them.
# Heading where there is no topic.
topics-none = There are no topics yet
# Below that heading.
topics-none-text = Add the first one. Readers see a topic once there is something to read under it.
# Heading above the languages.
topics-gaps = Names in each language
# Below that heading.
topics-gaps-lead = Where a topic has no name, readers see the name in another language.
# Beside a language: how many topics have a name in it.
# $named (Number): topics with a name
# $all (Number): all topics
topics-named = { $named } of { $all }
# Heading above topics without a name in a language.
# $language (Language): that language
topics-without = Without a name in { $language }
# Below that heading when there is none.
topics-without-none = Every topic has a name in this language.
# Heading above all topics, and the link back to them.
topics-all = All topics
# Beside a topic: in how many languages it has no name.
# $count (Number): languages, 1 or more
topics-lacks = Languages without a name: { $count }
# Title of the window for one topic.
topic-title = A topic
# In the place of the name of a topic that has none.
topic-nameless = A topic without a name
# How much there is to read.
# $count (Number): texts, 0 or more
topic-items = Texts: { $count }
# Heading.
topic-names = Names and other words
# Below that heading.
topic-names-lead = Each language has its own. Where there is no name, you see what readers of that language get.
# Behind a name.
# $count (Number): other words, 1 or more
topic-words = other words: { $count }
# Before the name that readers of a language see in another one.
topic-missing = No name. Readers see:
# Link to the form, beside a language without a name.
topic-write = Write a name
# Label of a field.
topic-language-label = Code of another language
# Below that label.
topic-language-hint = For example “so” for Somali.
# Button.
topic-language-go = Write in this language
# What was typed is no code.
topic-language-wrong = This is no code of a language. It has two or three letters, such as “so”.
# Heading.
topic-below = Topics below this one
# Title, heading and link.
topic-add = Add a topic
# Heading.
topic-place = Place
# The place among those beside it.
# $at (Number): its number
# $all (Number): how many there are
topic-order = Number { $at } of { $all } here
# Before the name of the topic above.
topic-stands-below = Below
# A place: below no other topic.
topic-top = At the top, below no other
# Button.
topic-up = Move up
# Button.
topic-down = Move down
# Title, heading and link.
topic-move = Move it below another topic
# Below that heading.
topic-move-lead = Everything below it comes along. Its texts then stand under the topics of the new place.
# Label of a field.
topic-place-label = Below which topic
# A place is refused.
# $most (Number): how many may stand below each other
topic-too-deep = This would be too many topics below each other. The most is { $most }.
# A place is refused.
topic-circle = A topic cannot stand below itself.
# A place is refused.
topic-unmoved = It stands there already, or somebody moved it meanwhile.
# Heading above links.
topic-more = More about this topic
# Title, heading and link.
topic-remove = Remove it, or merge it with another topic
# Title and heading.
topic-text-title = What a topic is called in one language
# Label of a field, and before a name.
topic-label = Name
# Below that label.
topic-label-hint = The address of the page follows the name. Earlier addresses go on working.
# Label of a field, and before other words.
topic-synonyms = Other words
# Below that label.
topic-synonyms-hint = One on a line: other names, dialect words, usual misspellings, the official name. Search finds the topic by each of them.
# Label of a field, and before a description.
topic-description = What it is about
# Below that label.
topic-description-hint = A sentence or two. It may stay empty.
# Above the button that removes a language.
topic-text-remove-lead = The name, the other words and the description in this language go. The address goes on leading to the topic.
# Other words are refused.
# $most (Number): letters that fit
topic-word-long = One of these words is longer than { $most } letters.
# Other words are refused.
# $most (Number): words that fit
topic-words-many = These are too many words. The most is { $most }.
# Somebody else wrote while the form was open.
topic-newer = Somebody else changed these words meanwhile. Nothing of yours is saved yet. See what stands there now, then save yours again if it is right.
# Heading above what somebody else wrote.
topic-stands = What stands there now
# In the place of what stands there.
topic-stands-nothing = Somebody removed this language meanwhile.
# Heading above what the person typed.
topic-yours = What you wrote
# Why a topic is not removed.
# $count (Number): texts, 1 or more
topic-holds = Texts under this topic: { $count }. So it cannot simply be removed. Merge it with another topic, then nothing is lost.
# Why a topic is not removed.
# $count (Number): topics, 1 or more
topic-above = Topics below this one: { $count }. Move them first, or merge this topic with another one.
# Above the button that removes a topic.
topic-remove-empty = There is nothing under this topic. Its names and addresses go with it.
# Button.
topic-remove-button = Remove the topic
# Heading.
topic-merge = Merge it with another topic
# Below that heading.
topic-merge-lead = Its texts and the topics below it go to the other topic. So do its names where the other one has none; elsewhere they become other words. Its addresses lead to the other topic. Of two descriptions, the one of the other topic stays.
# Label of a field.
topic-merge-label = The topic that stays
# The first choice of that field: nothing is chosen.
topic-merge-none = Choose a topic
# Button.
topic-merge-button = Merge
# A topic is refused as the one that stays.
topic-merge-below = That topic stands below this one. Move it to another place first.
