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

## Mails: subjects

# Subject of every email, unless the person chose fuller ones. It shows on locked screens: it tells nothing about the site.
mail-subject-quiet = A message for you
# Subject of the email with the link to sign in, for a person who chose subjects that say what it is about.
# $site (Text): the name of the site
mail-subject-sign-in = Sign in to { $site }
# The same for the email that says that the person's roles are others now.
# $site (Text): the name of the site
mail-subject-roles = Your roles at { $site } have changed
# The same for emails about the account: its address, its ways to sign in, its end.
# $site (Text): the name of the site
mail-subject-account = Your account at { $site } has changed

## Mails: what they say. Links and digits follow on lines of their own

# First line of an email that is in another language than the person's, because a sentence of it is not translated. Name of the language in that language.
# $language (Language): the person's language
mail-other-language = This email is not in { $language } yet.
# Email to sign in. The link follows.
mail-sign-in-link = You can sign in with this link. It works once, for 15 minutes:
# Below the link. The digits follow.
mail-sign-in-code = Or type these digits on the page where you asked for this email:
# Warning below the digits.
mail-sign-in-secret = Do not give the link or the digits to anybody. We never ask for them.
# Last sentence of emails that somebody else may have caused.
mail-ignore = If you did not ask for this, you do not need to do anything.
# Email to an address that no account has, when somebody wanted to sign in with it.
mail-no-account = Somebody asked to sign in with this email address. No account has it.
# Below it.
mail-no-account-hint = If it was you: perhaps your account has another address. You can read and learn here without an account.
# Email with an invitation. The link follows. What the invitation is for stands on the page, not in the email.
mail-invitation = You are invited to have an account here. This page says what the invitation is for:
# Below the link of an invitation.
mail-invitation-ignore = If you do not want an account, you do not need to do anything.
# Email that asks whether an address belongs to the person who gave it. The link follows.
mail-confirm-link = Somebody gave this email address for an account. If it was you, this link confirms it. It works once, for 15 minutes:
# Below the link. The digits follow.
mail-confirm-code = Or type these digits on the page where you gave the address:
# Email to a person whose roles are others now. It does not name them. The link to the account follows.
mail-roles = What you may do here has changed. Your account shows it:
# Email to the old address of an account that has another one now.
mail-address-changed = Your account has another email address from now on. No more emails come to this one.
# Email when a passkey, a password, an authenticator or recovery codes were added or removed.
mail-ways-in-changed = A way to sign in to your account was added or removed.
# Below what changed in an account. The link to the account follows.
mail-account-not-you = If it was not you, look at your account at once and sign out everywhere:
# Email after a person deleted their account.
mail-account-deleted = Your account is deleted, with everything that was yours here.
# End of an email. The link to stop emails of its kind follows.
mail-foot-stop = To get no more emails of this kind:
# End of an email that cannot be stopped by itself. The link to the page of choices follows.
mail-foot-account = Your account says which emails you get:
# End of the email after an account is deleted.
mail-foot-last = We do not write to you any more.

## Stopping mails: the page behind the link in an email, and the page in the account

# A kind of email, as a line above its state.
mail-kind-no-account = Somebody asked to sign in, and no account has your address
# A kind of email, as a line above its state.
mail-kind-invitation = Invitations
# A kind of email, as a line above its state.
mail-kind-confirm-address = Somebody gave your address for an account
# A kind of email, as a line above its state.
mail-kind-roles = Your roles have changed
# Title and heading of the page behind the link in an email.
mail-stop-title = Emails to you
# Below it, above the kind of email.
mail-stop-lead = This is about emails of one kind:
# State of a kind of email.
mail-stop-comes = You get these emails.
# State of a kind of email.
mail-stop-stopped = You do not get these emails any more.
# Button.
mail-stop-button = Stop these emails
# Button.
mail-stop-undo = Get these emails again
# Below the button, before anything was stopped.
mail-stop-others = Other emails still come.
# Title and heading of a page of the account.
mail-choices-title = Your emails
# Below it.
mail-choices-lead = We write only about your account. No news, no advertising.
# Instead of the choices, for a person without an address.
mail-choices-no-address = Your account has no email address. So you get no emails.
# Heading above the choice between two kinds of subjects.
mail-choices-subject-title = What the subject says
# One of two choices.
# $subject (Text): the quiet subject
mail-choices-subject-quiet = Nothing, only “{ $subject }”. Nobody learns more from a locked screen.
# The other choice.
mail-choices-subject-full = What the email is about, and the name of this site
# Button below the two choices.
mail-choices-save = Save
# Heading above the kinds of email that can be stopped.
mail-choices-kinds-title = Emails that you can stop
# Heading above what cannot be stopped.
mail-choices-kept-title = Emails that always come
# Below it.
mail-choices-kept = Links to sign in, and word that something in your account has changed: a thief would stop these first. To get none at all, remove the address from your account.
# Above the choices, after one was made.
mail-choices-saved = Your choice is saved.

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
hold-address = Your email address
# What it is and why. Locked: encrypted.
hold-address-what = Only if you give one: for links to sign in, and for emails about your account. It is locked with a key of your own, which lies apart from the database. The program opens it to send you an email.
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
