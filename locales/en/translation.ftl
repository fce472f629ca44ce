### How the languages of the interface stand.
### Provenance: machine. No person has reviewed these sentences.

## How the languages of the interface stand, /admin/languages

# Below the heading.
languages-lead = This is about the sentences of the site itself: buttons, labels, emails. Where one is missing, readers see it in the next language.
# Before a direction of writing.
language-direction = Direction
# A direction of writing.
language-ltr = left to right
# A direction of writing.
language-rtl = right to left
# Before a number of sentences.
language-there = Translated
# Before a number of sentences.
language-checked = Checked by a person
# Before a number of sentences.
language-machine = Made by a machine
# Before what is missing.
language-missing = Missing
# Nothing is missing.
language-missing-none = nothing
# How many sentences are missing, and in which language they are seen.
# $language (Language): the language in which they are seen
# $count (Number): sentences, 1 or more
language-missing-in = { $count }, seen in { $language }
# Before where the sentences come from.
language-from = They come from
# Where the sentences come from.
language-from-program = the program
# Where the sentences come from.
language-from-folder = a folder of the operator
# Where the sentences come from.
# $count (Number): sentences of the folder, 1 or more
language-from-both = the program; from a folder of the operator: { $count }
# Where the sentences come from.
language-from-nowhere = nowhere yet
# Before what there is to read.
language-items = To read
# There is nothing to read in a language.
language-items-none = nothing yet
# A part of all sentences.
# $count (Number): the part
# $all (Number): all
# $hundredths (Number): the part in hundredths, rounded down
language-share = { $count } of { $all } ({ $hundredths }%)
# Title, heading and link.
language-sentences = Sentences that need somebody
# Name of a language, behind its own name.
language-name-en = English
# Name of a language, behind its own name.
language-name-es = Spanish
# Name of a language, behind its own name.
language-name-zh-hans = Chinese, simplified
# Name of a language, behind its own name.
language-name-zh-hant = Chinese, traditional
# Name of a language, behind its own name.
language-name-pt-br = Portuguese
# Name of a language, behind its own name.
language-name-ko = Korean
# Name of a language, behind its own name.
language-name-gu = Gujarati
# Name of a language, behind its own name.
language-name-ar = Arabic
# Name of a language, behind its own name.
language-name-ht = Haitian Creole

## The sentences of one language, /admin/languages/…

# Below the heading.
sentences-lead = Sentences stand here as the files of translators hold them. What is in braces is filled in on the page.
# Name of the row of links above the list, for screen readers.
sentences-kinds = Which sentences
# Link.
sentences-both = All of these
# Link: only sentences that are missing.
sentences-missing = Missing
# Link: only sentences that nobody checked.
sentences-unchecked = Not checked by a person
# In the place of the list.
sentences-none = There is none.
# Below a sentence that is missing.
# $language (Language): the language in which readers see it
sentence-seen-in = Missing. Readers see it in { $language }.
