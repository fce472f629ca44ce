### What readers say is wrong, ask for, and do not find.
### Provenance: machine. No person has reviewed these sentences.

## What readers say is wrong, /admin/reports

# Below the heading.
reports-lead = Readers write without a name. Their words may still say something about somebody: do not pass them on.
# Label: which reports are shown.
reports-filter-stand = Which
# Choice of that field.
reports-open = Those that wait
# Choice of that field, and before the day on which a report was looked after.
reports-done = Done
# No report to show.
reports-none = Nothing waits here.
# Before the words of a part of a text.
reports-then = What the reader saw
# Before the words that stand there today.
reports-now = Now
# Instead of words: still the same.
reports-same = The same
# Instead of words: the part was taken out.
reports-gone = This part is not in the text any more.
# Link to the part that is meant.
reports-to-text = See it in the text
# Button.
reports-settle = Mark as done
# Button: all reports about one text.
reports-settle-all = Mark all of this text as done
# Button.
reports-reopen = Let it wait again
# Link, and button on the page behind it.
reports-delete = Delete
# Title and heading of that page.
reports-delete-title = Delete this report?
# Below it.
reports-delete-lead = It is gone for good then. Delete what is spam or hurts somebody. What you looked after, mark as done.
# Before a number, on the page of one's own data: reports of readers that one marked as done.
data-reports = Reports of readers that you marked as done

## Languages that readers ask for, searches that found nothing

# Below the heading: on every text that lacks a language stands a button to ask for it.
wishes-lead = Readers press “Ask for this in my language”. We count how often, and keep nothing about who asked.
# Label: choose a month.
wishes-month = Month
# Heading above the list of texts.
wishes-texts = By text
# How often a text was asked for in a language.
# $count (Number): at least 1
wishes-count = { $count ->
    [one] asked for once
   *[other] asked for { $count } times
}
# How much of a text can be read in that language.
# $percent (Number): from 0 to 100
wishes-share = { $percent } % is there
# Nothing was asked for.
wishes-none = Nobody has asked for a language yet.
# Heading of a column: a number.
totals-count = How often
# Button.
totals-file = Download as a table
# Below the heading: what is counted.
searches-lead = How often a search found nothing, by week. What was searched for is kept nowhere.
# Heading of a column: the Monday.
searches-week = Week from
# Nothing was counted.
searches-none = No search without a result was counted yet.
