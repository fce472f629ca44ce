### What is held and why; the list of changes.
### Provenance: machine. No person has reviewed these sentences.

## What is held, why, how long, and who can read it

# Title and heading of the page that says what is stored. Also the link to it.
hold-title = What we hold
# Below the title.
hold-lead = This page says what this site stores, why, for how long, and who can read it. The program makes it from its own list, and a check stops every version that stores anything else.
# Below that.
hold-nobody-else = Nobody else gets anything: no map, no counter, no advertising, no translation service of another company.
# Name of a fact. The time follows.
hold-kept = How long
# Name of a fact. A list of who it is follows.
hold-readers = Who can read it
# Opens a list of short names in the code of the program.
hold-names = Its names in the program
# Heading: what is stored of somebody who reads.
hold-reading = When you read
# Heading: what is stored of somebody who sends a form without an account.
hold-reporting = When you tell us something
# Heading: what is stored of somebody with an account.
hold-signing-in = When you have an account
# Heading: what is stored of somebody who writes, translates or administers.
hold-working = When you work here
# Heading: the library and technical things.
hold-running = What keeps the site running
# Name of what is held.
hold-visit = Your visit
# What it is and why.
hold-visit-what = While the program sends you a page, it knows the address of your connection. To slow down attacks it counts requests, under a number that it makes anew every hour. None of it is written to disk. You get no cookie, and nobody keeps what you search.
# Name of what is held: lines that a program writes about failures.
hold-log = The log
# What it is and why.
hold-log-what = When something fails, the program writes one line: the minute, the part of the site, what failed, and a random number. No address, no name of your browser, no page that you asked for.
# Name of what is held.
hold-totals = Counts
# What it is and why.
hold-totals-what = How often a text was asked for in a language, and how often a search found nothing, day by day, so that we know what is missing. Never who asked, and never what was searched.
# Name of what is held.
hold-reports = Reports that a text is wrong
# What it is and why.
hold-reports-what = Your words, the text that they are about, and the day, so that somebody can mend it. Not who you are. Please do not write names into it. When somebody here has looked after it: who, and on which day.
# Name of what is held.
hold-account = Your name and your languages
# What it is and why.
hold-account-what = What you want to be called, the languages that you read and speak, the day on which you came, and the last day on which you signed in. An invented name is enough.
# Name of what is held.
hold-address = Your email address
# What it is and why. Locked: encrypted.
hold-address-what = Only if you give one: for links to sign in, and for emails about your account. It is locked with a key of your own, which lies apart from the database. The program opens it to send you an email.
# Name of what is held.
hold-browsers = Browsers in which you are signed in
# What it is and why. Fingerprint: a hash, from which the thing itself cannot be made.
hold-browsers-what = Your browser holds a secret in a cookie; we hold only its fingerprint. Also how and when you signed in, the minute of the last use, so that it ends by itself, and the name that you gave the browser.
# Name of what is held.
hold-known = Browsers we recognize
# What it is and why. Fingerprint: a hash, from which the thing itself cannot be made.
hold-known-what = Where you have signed in, your browser keeps a second cookie that cannot sign anybody in; we hold only its fingerprint, and the day. Thanks to it, others who try wrong passwords cannot make you wait. You can end that in your account.
# Name of what is held: links, digits and short requests.
hold-link = The moment of signing in
# What it is and why.
hold-link-what = Fingerprints of the link and of the digits that we sent, and what we asked your passkey.
# Name of what is held. Passkeys: as phones in this language call them.
hold-passkeys = Your passkeys
# What it is and why.
hold-passkeys-what = The public half of each passkey; the secret half never leaves your device. Also the name that you gave it, and the last day on which you used it.
# Name of what is held.
hold-password = Your password and your codes
# What it is and why. Code app: an authenticator app.
hold-password-what = Only if you set one. The password and the recovery codes are stored as fingerprints that nobody can turn back. The secret of your code app is locked with your own key.
# Name of what is held.
hold-mail = Emails to you
# What it is and why.
hold-mail-what = An email waits here, locked, until it is delivered; then it is deleted. If you asked for no more emails, the fingerprint of your address says so.
# Name of what is held.
hold-roles = Your roles
# What it is and why.
hold-roles-what = What you may do here, for which organization or text, since when and until when.
# Name of what is held.
hold-invitations = Invitations
# What it is and why.
hold-invitations-what = The role that is offered, who invited, and, locked, the address that the invitation was sent to.
# Name of what is held.
hold-audit = Who changed what
# What it is and why.
hold-audit-what = When somebody gives a role, deletes something or changes a way in: what, on which day, and the random name of whoever did it. Once a person is gone, their random name leads to nobody.
# Name of what is held.
hold-library = The library
# What it is and why.
hold-library-what = Texts, pictures, files, topics and organizations, for everybody to read. Also who wrote and who checked a text, where they want to be named.
# Name of what is held.
hold-index = Search and lists
# What it is and why.
hold-index-what = Made from the library, so that texts are found and pages are quick. Nothing in it comes from readers.
# Name of what is held.
hold-deletions = The log of deletions
# What it is and why.
hold-deletions-what = That something was deleted, on which day and of what kind, with the random names of people who are gone. It makes sure that an old copy brings nobody back.
# Name of what is held.
hold-machine = Keys and counters of the program
# What it is and why.
hold-machine-what = Keys that lock what is named above, and numbers that the program needs for itself. They say nothing about you.
# How long.
hold-keep-hour = In memory, one hour at most.
# How long.
hold-keep-logs = As long as the people who run the computer keep their logs.
# How long.
hold-keep-library = As long as it is in the library.
# How long.
hold-keep-derived = As long as what it is made from.
# How long.
hold-keep-year = One year.
# How long.
hold-keep-two-years = Two years.
# How long.
hold-keep-three-years = Three years.
# How long.
hold-keep-people = Until you delete your account. Without a role, it also goes by itself two years after you last signed in. We tell you by email 30 days before, if we know an address.
# How long.
hold-keep-account = As long as your account.
# How long.
hold-keep-session = 12 hours at most, or until you have not used it for 30 minutes.
# How long.
hold-keep-link = An hour at most. A day later nothing is left of it.
# How long.
hold-keep-known = 90 days after you last signed in there, or until you sign out there.
# How long.
hold-keep-mail = Until it is delivered, or 7 days after we gave up.
# How long.
hold-keep-invitation = Until somebody accepts it, or its last day is over.
# How long.
hold-keep-site = As long as this site.
# In a list of who can read something.
hold-reader-everybody = Everybody
# In a list of who can read something.
hold-reader-person = You
# In a list of who can read something.
hold-reader-editors = People who check and edit texts
# In a list of who can read something.
hold-reader-administrators = Administrators
# In a list of who can read something.
hold-reader-operator = People who run the computer
# In a list of who can read something.
hold-reader-program = Only the program itself
# Below the part about accounts.
hold-own = Signed in, you can read, download and delete what is yours. Your key is destroyed first: from then on no copy, however old, opens what it locked.
# Heading.
hold-limits = What we cannot promise
# List: a limit.
hold-limits-operator = People who run the computer hold the keys. They could open what is locked, and a court could order them to.
# List: a limit.
hold-limits-program = Whoever runs a site can change its program. A changed program can read what you write from then on.
# List: a limit.
hold-limits-copies = What somebody here has read, copied or printed stays with them.
# List: a limit.
hold-limits-backup = A backup from before holds your name until the backup itself is deleted. Your email address in it cannot be opened any more.
# List: a limit.
hold-limits-device = Your phone, your browser and your mailbox are out of our reach.
# List: a limit.
hold-limits-disk = Some disks keep old data for a while, even after it was written over.
# Heading.
hold-check = You can check it
# Below that heading.
hold-check-program = The program is free software: anybody may read how it works. The people who run this site can print with one command everything that it could be forced to hand over.
# Below that heading. A link to the log follows.
hold-check-log = Every deletion is written down and signed. Who changes, adds or removes a line is found out.
# Before a long row of digits, the public key that checks the signatures.
hold-check-key = The key that checks it:
# Email to a person who was not here for a long time. The link to sign in follows.
mail-account-will-end = Nobody has signed in to your account for almost two years. It will be deleted in 30 days. To keep it, sign in:

## The administration: its first page, and what is looked after

# Below the heading of the list of changes.
audit-lead = Who changed what about roles, organizations and accounts, and when. Nothing about readers stands here.
# The hashes of the list fit.
audit-whole = The list is whole. Nobody changed an entry or took one out of the middle.
# The list is broken.
# $number (Number): the entry behind the gap
audit-gap = Entries before number { $number } are missing.
# The list is broken.
# $number (Number): the entry
audit-changed = Entry number { $number } is not what was written.
# Below the two above.
audit-broken-help = Somebody changed the list from there on. Please tell whoever runs the server, and download the list.
# Label: choose an action.
audit-filter-action = What was done
# First choice of that field.
audit-filter-all = Everything
# Label: the first day.
audit-filter-from = From
# Label: the last day.
audit-filter-to = Until
# Nothing to show.
audit-none = There is no such entry.
# Before a name: who did it.
audit-who = By
# Before a name: to whom or what it was done.
audit-whom = About
# Before what else belongs to an entry: a role, a language.
audit-detail = Details
# Beside the day.
# $number (Number): the place of the entry in the list
audit-number = Number { $number }
# Instead of a name: a command on the server did it.
audit-operator = Whoever runs the server
# Instead of a name: it happened by itself.
audit-server = The program
# Instead of a name: the account is gone, or its name is not for this page. Random letters follow.
audit-nameless = Somebody without a name here
# Instead of the name of an organization that is not there.
audit-place-gone = a place that is gone
# Heading and button.
audit-file-title = Download the list
# Below that heading.
audit-file-lead = One line for each entry, with its hashes, so that anybody can check it. The documentation says how.

## What entries of the list of changes say

# Title of an entry, and a choice above the list. Somebody got a role.
action-role-given = Role given
# Somebody lost a role.
action-role-taken = Role taken away
# Somebody was invited.
action-invitation-made = Invitation made
# An invitation was taken back.
action-invitation-revoked = Invitation taken back
# Somebody accepted an invitation.
action-invitation-accepted = Invitation accepted
# An organization is new.
action-organization-added = Organization added
# An organization stands below another one now.
action-organization-moved = Organization moved
# The page of an organization was written.
action-organization-written = Page of an organization written
# A language of such a page was removed.
action-organization-language-removed = Language of an organization removed
# Somebody is new here.
action-person-added = Account made
# Somebody is gone.
action-person-deleted = Account deleted
# Somebody took their data along.
action-person-exported = Own data taken along
# Somebody was signed out.
action-sessions-ended = Signed out
# Somebody has another mail address.
action-address-changed = Mail address changed
# Somebody has one passkey more.
action-passkey-added = Passkey added
# Somebody has one passkey less.
action-passkey-removed = Passkey removed
# A passkey behaves like a copy.
action-passkey-doubted = Passkey refused: there may be a copy
# Somebody has another password.
action-password-set = Password set
# Somebody has no password any more.
action-password-removed = Password removed
# Codes of an app changed.
action-one-time-password-changed = Codes of an app changed
# New codes on paper.
action-recovery-codes-made = Recovery codes made
# A topic was written.
action-topic-written = Topic written
# A topic is new.
action-topic-added = Topic added
# A topic stands at another place.
action-topic-moved = Topic moved
# Two topics became one.
action-topic-merged = Topic put together with another one
# A topic is gone.
action-topic-removed = Topic removed
# A language of a topic was removed.
action-topic-language-removed = Language of a topic removed
# What was due was deleted.
action-purged = Deleted because its time was over
# A backup was put back.
action-restored = Backup put back
# Nothing can be changed on the site for now.
action-lockdown-begun = Changes stopped
# Things can be changed again.
action-lockdown-ended = Changes allowed again
