### Pages and sentences for when something does not work. They blame the form or us, never the person.
### Provenance: machine. No person has reviewed these sentences.

## A page that is not there (404)

# Title and heading.
not-found-title = We do not have this page
# Below it.
not-found-text = The address may be old, or a letter is missing. You did nothing wrong.
# Heading above the languages of the site.
not-found-languages = Or choose your language
# Title and heading, when the first part of the address is no language of the site.
unknown-language-title = This site does not speak this language yet
# Below it.
unknown-language-text = Choose one of these languages. Many texts exist in more languages than the site itself.

## Requests that cannot be answered (400, 403, 405, 408, 413, 414, 415, 421)

# Title and heading, for all of these when no sentence below fits.
refused-title = We could not do that
# Below it.
refused-text = The request did not fit this page. Go back, load the page again, and try once more.
# A request came from another site (403).
refused-other-site = The request came from another site, so we did not follow it. Open the page here and try again.
# A person may not see or do this (403).
refused-forbidden = This part of the site is not open to you.
# A page was asked in a way that it does not know (405).
refused-method = This page cannot be used in this way. Go back and load it again.
# A form took too long to arrive (408).
refused-slow = The connection was too slow, and we stopped waiting. What you typed may not have arrived. Try again.
# A form or file is too large (413).
# $size (Text): the most we take, with its unit, as in "2 MB"
refused-large = That was too much at once. We can take { $size }. Send less, or in smaller parts.
# An address is too long (414).
refused-address = This address is too long. Go to the first page and look again from there.
# A form came in a form that we do not read (415).
refused-type = We cannot read what was sent. Load the page again and try once more.
# The name of the computer in the address is not ours (421).
refused-host = This address does not belong to this site. Check the address and try again.
# Too many requests in a short time (429).
# $minutes (Number): how long to wait, 1 or more
refused-often = { $minutes ->
    [one] There were too many requests in a short time. Wait { $minutes } minute, then try again.
   *[other] There were too many requests in a short time. Wait { $minutes } minutes, then try again.
}

## Our own faults (500, 503, 504)

# Title and heading.
server-title = Something broke on our side
# Below it.
server-text = It is our fault, not yours. Wait a minute and load the page again.
# Title and heading, when more people came than we can serve (503).
busy-title = We have too many visitors right now
# Below it.
busy-text = It is our fault, not yours. Wait a minute and load the page again.
# Title and heading, while the site is being repaired (503).
resting-title = We are working on the site
# Below it.
resting-text = Come back in some minutes. Nothing is lost.
# Title and heading, when a form was sent while the operator or a full disk holds all changes (503).
read-only-title = Nothing can be changed right now
# Below it.
read-only-text = You can read everything as before. What you sent was not kept: go back to copy it, and try again later.
# Title and heading, when the database was lost while it stored what a form sent (503).
unconfirmed-title = We do not know whether this was saved
# Below it.
unconfirmed-text = The connection to our database broke at that very moment. Go back, look whether it is there, and send it again if it is not.
# Above a form, while it cannot be sent for the same reason.
read-only-notice = This form cannot be sent at the moment. Please come back later.
# Below an error: before the number of the request, which people may pass on to us.
request-number = If you tell us about it, say this number:

## Forms (422)

# Heading above the list of what was refused.
summary-title = Something is missing
# Before the title of a page whose form was refused.
# $title (Text): the title of the page
summary-page-title = Error: { $title }
# Heading above the list of what was refused, with its number.
# $count (Number): 1 or more
summary-count = { $count ->
    [one] Please look at { $count } field again
   *[other] Please look at { $count } fields again
}
# Spoken before what is wrong at a field, for screen readers.
field-error = Error:
# A field that must not be empty.
field-empty = This field needs an answer.
# A text that is too long.
# $most (Number): letters that fit
field-long = { $most ->
    [one] This field takes { $most } letter at most.
   *[other] This field takes { $most } letters at most.
}
# A choice that does not exist.
field-unknown = Choose one of the answers in the list.
# The same heading when no field is at fault.
summary-again-title = This is not done yet
# A form that anybody may send was sent too fast, too late or twice. It stands above the form as it was typed.
form-again = Please press the button once more. We ask this to keep out programs that fill in forms.
# Label of a field that people do not see: programs fill it in, and give themselves away.
form-trap-label = Leave this field empty: it is there for programs that fill in forms
# That field was filled in, perhaps by a browser. It is shown now, and this stands above the form.
form-trap-filled = One field has to stay empty. Empty it, then press the button once more.

## Files in a form (422)

# Below the label of a field for one file.
# $most (Number): megabytes that it may have
file-hint-one = The file may have up to { $most } MB.
# Below the label of a field for several files.
# $count (Number): how many there may be, 2 or more
# $most (Number): megabytes that each may have
file-hint-many = { $count ->
    [one] { $count } file at most. It may have up to { $most } MB.
   *[other] { $count } files at most. Each may have up to { $most } MB.
}
# Below the label of such a field, when the form comes back because something was refused.
file-again = Please choose your files again: a browser lets go of them when a form comes back.
# A field for a file in which none was chosen.
file-missing = Choose a file.
# There is nothing in a file that was chosen.
# $name (Text): the name of the file, as the device calls it
file-empty = There is nothing in “{ $name }”. Choose another file.
# A file is larger than it may be.
# $name (Text): the name of the file, as the device calls it
# $most (Number): megabytes that it may have
file-large = “{ $name }” is too large for this form. A file may have up to { $most } MB.
# More files were chosen than there may be.
# $most (Number): how many there may be, 2 or more
file-many = { $most ->
    [one] Choose { $most } file at most.
   *[other] Choose { $most } files at most.
}
# All files together are larger than they may be. It stands above the form.
# $most (Number): megabytes that all of them may have together
file-large-together = The files are too large together. We can take { $most } MB at once.
# The connection broke while files were sent. It stands above the form.
file-cut-off = Not all of it arrived here. Choose the files again, then press the button once more.
