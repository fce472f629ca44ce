### Organizations. Accounts and sign-in come later.
### Provenance: machine. No person has reviewed these sentences.

## List of organizations

# Title and heading.
organizations-title = Organizations
# Below it.
organizations-lead = The organizations that share what stands here.

## One organization

# Before the name of the larger organization that it belongs to.
organization-part-of = Part of
# Heading above the organizations that belong to it.
organization-members = Organizations that belong to it
# In lists: how many organizations belong to it.
# $count (Number): 0 or more
organization-members-count = { $count ->
    [0] no organizations
    [one] { $count } organization
   *[other] { $count } organizations
}
# Heading above what it shares.
organization-items = What it shares
# Link to all that it shares.
organization-everything = Everything from this organization
# An organization that shares nothing yet.
organization-empty = This organization shares nothing yet.
# Link to the organization's own site. The address follows.
organization-site = Its own site:

## Titles on a discreet site, which name nobody

# Title of the page of an organization.
# $number (Number): a number that tells organizations apart
quiet-organization = Organization { $number }

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
hold-reports-what = Your words, the text that they are about, and the day, so that somebody can mend it. Not who you are. Please do not write names into it.
# Name of what is held.
hold-account = Your name and your languages
# What it is and why.
hold-account-what = What you want to be called, the languages that you read and speak, the day on which you came, and the last day on which you signed in. An invented name is enough.
# Name of what is held.
hold-address = Your mail address
# What it is and why. Locked: encrypted.
hold-address-what = Only if you give one: for links to sign in, and for mails about your account. It is locked with a key of your own, which lies apart from the database. The program opens it to send you a mail.
# Name of what is held.
hold-browsers = Browsers in which you are signed in
# What it is and why. Fingerprint: a hash, from which the thing itself cannot be made.
hold-browsers-what = Your browser holds a secret in a cookie; we hold only its fingerprint. Also how and when you signed in, the minute of the last use, so that it ends by itself, and the name that you gave the browser.
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
hold-mail = Mails to you
# What it is and why.
hold-mail-what = A mail waits here, locked, until it is delivered; then it is deleted. If you asked for no more mails, the fingerprint of your address says so.
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
hold-keep-people = Until you delete your account. Without a role, it also goes by itself two years after you last signed in. We tell you by mail 30 days before, if we know an address.
# How long.
hold-keep-account = As long as your account.
# How long.
hold-keep-session = 12 hours at most, or until you have not used it for 30 minutes.
# How long.
hold-keep-quarter = 15 minutes. A day later nothing is left of it.
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
hold-limits-backup = A backup from before holds your name until the backup itself is deleted. Your mail address in it cannot be opened any more.
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
