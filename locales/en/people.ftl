### Organizations, signing in, one's own account, invitations.
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

## Roles, in plain words

# Name of a role.
role-reader = Member
# Name of a role.
role-trainer = Trainer
# Name of a role.
role-translator = Translator
# Name of a role.
role-reviewer = Reviewer
# Name of a role.
role-editor = Editor
# Name of a role.
role-organizer = Organizer
# Name of a role.
role-admin = Administrator

## The page of an organization, for everybody

# Heading above how to reach the organization.
organization-contact = How to reach it

## What an administrator of an organization may change

# Title and heading. The name of the organization stands below.
manage-title = Manage this organization
# Heading above its words in each language.
manage-texts = Name and description
# Below it.
manage-texts-lead = Each language has its own words. Where a language has none, readers see those of another one.
# Link beside the words of a language.
manage-edit = Edit
# Heading above the languages that it does not speak yet.
manage-language-add = Add a language
# Heading above links to other pages about the organization.
manage-more = More about this organization
# Link to the page that everybody sees.
manage-public = The page that everybody sees
# Title and heading of the form for one language. Organization and language stand below.
text-title = What it says in one language
# Label of a field.
text-name-label = Name
# Label of a field.
text-description-label = What it is
# Below that label.
text-description-hint = In plain words, for people who do not know it yet. It may stay empty.
# Label of a field.
text-contact-label = How to reach it
# Below that label.
text-contact-hint = Everybody can read this: a website, an email address, a phone number. One on a line. It may stay empty.
# Button.
text-save = Save
# Heading and button.
text-remove = Remove this language
# Below that heading.
text-remove-lead = The words in this language go. The other languages stay.
# Title and heading of the form for another organization, and the link to it.
add-title = Add an organization
# Label of a field: the language of the words in the form.
add-language-label = Language of these words
# Why an organization cannot stand at a place.
# $most (Number): 6
organization-too-deep = This would be too many organizations below each other. The most is { $most }.
# Title and heading, and the link to it.
move-title = Move this organization
# Below it.
move-lead = Everything below it moves too. The administrators of the new place can then look after it; those of the old place no longer can.
# Label of a field.
move-label = New place
# A place: below no other organization.
move-top = On top, below no other
# Button.
move-button = Move
# Why a place is refused.
move-circle = An organization cannot stand below itself.
# Why a place is refused.
move-unchanged = It stands there already.

## People and their roles, for administrators

# Title and heading of the list of one organization, and the link to it.
members-title = People and roles
# Below it.
members-lead = Only administrators see this list.
# In place of the list.
members-empty = Nobody has a role here yet.
# In place of the list, when it was narrowed.
members-none-found = Nobody fits what was chosen.
# First answer of the field that narrows by role.
members-filter-all = All roles
# Label of a field.
members-filter-name = Name begins with
# Before the last day of a role.
members-until = until
# Link below a person.
members-give-more = Give another role
# On the page of a person.
members-no-role = This person has no role.
# Link.
members-back = Back to people and roles
# Title and heading of the list of everybody.
people-title = Everybody who is here
# Title of the page of one person. Their name is the heading.
person-title = A person and their roles
# Heading above the roles of one person.
person-roles = Roles
# Title and heading of the list of one item. Its title stands below.
item-people-title = People who work on this
# Below it.
item-people-lead = Each of them can work on this alone, and sees no list of people.
# Title and heading, and the link to it.
find-item-title = A role for one text alone
# Below it.
find-item-lead = Find the text, then choose who works on it.
# Label of a field.
find-item-label = Words of its title
# In place of the list.
find-item-none = We found no text of this organization with these words.

## A role is given or taken away

# Title and heading, and the link to it.
give-title = Give a role
# Below it, and below the question whether to take a role away.
give-lead = The person is signed out everywhere and signs in again.
# Label of a field.
give-person-label = Person
# First answer of that field.
give-person-nobody = Choose a person
# Why the form is refused.
give-person-wrong = Choose one of the people in the list.
# Label of the choice among roles.
give-role-label = Role
# Why the form is refused.
give-role-wrong = Choose one of these roles.
# Label of a field.
give-until-label = Last day
# Below that label.
give-until-hint = Leave it empty for a role without an end. Without a calendar to choose from, write it like 2027-01-31.
# Why the form is refused.
give-until-wrong = Write a day that is not over, like 2027-01-31, or nothing.
# Button.
give-button = Give this role
# Why the form is refused.
give-already = This person has this role already.
# Title and heading. The person and the role stand below.
take-title = Take this role away?
# Link beside a role.
take-link = Take away
# Button.
take-button = Take it away
# Why a role stays.
take-last = This is the last administrator of the coalition. Give the role to another person first.

## Somebody is invited

# Title and heading, and the link to it.
invite-title = Invite somebody
# Below it, and wherever invitations are shown.
invite-lead = An invitation works once, and for seven days. Whoever opens it gets the role.
# Label of a field.
invite-language-label = Their language
# Label of a field.
invite-address-label = Their email address
# Below that label.
invite-address-hint = We send the invitation there. Leave it empty to pass a link on yourself.
# Why the form is refused.
invite-address-wrong = Write one email address, like name@example.org, or nothing.
# Button.
invite-button = Invite
# Why the form is refused.
# $most (Number): 50
invite-many = Open invitations here: { $most }. No more fit. Take some back first.
# Title and heading, once an invitation without a mail address is made.
invited-title = The invitation is made
# Before the link.
invited-link = Pass this link on to one person. We show it only now.
# Before a code that a camera reads.
invited-scan = Or let that person scan this code.
# Heading above invitations that nobody has accepted yet.
invitations-title = Open invitations
# How an invitation went out.
invitations-mailed = sent by email
# How an invitation went out.
invitations-by-hand = passed on by hand
# Who invited.
# $name (Text): name or pseudonym
invitations-by = invited by { $name }
# Button beside an invitation.
invitations-revoke = Take it back
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
## Passkeys, a password with codes, and showing once more who one is

# Button on the page to sign in. A passkey is a key that a phone or computer keeps and that a fingerprint, a face or a code opens.
passkey-button = Sign in with a passkey
# Instead of that button, where the browser has no passkeys or no scripts. Other ways stand on the same page.
passkey-without = Passkeys need a newer browser, with scripts. You can use another way.
# Said after the button was pressed, while the phone or computer asks for the fingerprint, the face or the code.
passkey-waiting = Your phone or computer is asking you now.
# Said when nothing came of it: the person did not want to, took too long, or the device has no screen lock.
passkey-cancelled = Nothing was done: it was cancelled or took too long. You can try again.
# Said when anything else went wrong.
passkey-failed = That did not work. Try again, or use another way.
# Instead of the button, where passkeys work under another address of this site. The address follows as a link.
passkey-under = Passkeys work on this site under this address:
# Instead of the button, where the site is reached by number or without TLS: browsers refuse passkeys there.
passkey-nowhere = Passkeys cannot work here: the address of this site is only a number, or not encrypted. You can use another way.
# Said when the answer of a passkey came after a quarter of an hour, or a second time.
passkey-refused-expired = That took too long. Load this page again and try once more.
# Said when the answer of a passkey does not fit the question.
passkey-refused-unverified = We could not check this passkey. Load this page again and try once more.
# Said when nobody has this passkey here.
passkey-refused-unknown = We do not know this passkey. It may have been removed here.
# Said when somebody who is signed in shows the passkey of another account.
passkey-refused-foreign = This passkey belongs to another account.
# Said when somebody adds a passkey that was added before.
passkey-refused-known = This passkey has been added before.
# Said when somebody has as many passkeys as anybody may.
# $most (Number): how many, 20
passkey-refused-many = Nobody can have more passkeys than { $most }. Remove one first.
# Said when the counter of a passkey went back, as that of a copy does.
passkey-refused-doubted = There may be a copy of this passkey, so we did not take it. Use another way, then look at your passkeys and remove this one.
# Title and heading of the page to sign in with a password, /sign-in/password
password-title = Sign in with a password
# Below it.
password-lead = For browsers without passkeys. You need your password and a code.
# Field: who signs in.
password-who-label = Email address or sign-in name
# Below the field. A sign-in name is made by the site, for people who gave no mail address.
password-who-hint = Whoever gave no email address has a sign-in name of 16 letters and digits.
# The field holds neither.
password-who-wrong = Write an email address, or a sign-in name of 16 letters and digits.
# Field.
password-label = Password
# Field.
password-code-label = Code
# Below the field.
password-code-hint = Six digits from your app, or one of your recovery codes.
# The field holds neither.
password-code-wrong = A code has six digits, a recovery code 16 letters and digits.
# Button.
password-submit = Sign in
# Link to the page with all ways to sign in.
password-others = Other ways to sign in
# Above the form, when anything of it is wrong. It must not say what.
password-wrong = This does not fit together: the name, the password or the code is another one. Each code works once, so wait for the next.
# Title and heading of the page that asks once more for a passkey, or password and code, before something important, /account/proof
proof-title = Show that it is still you
# Below it.
proof-lead = What comes next is important, so we ask once more. Your answer holds for 15 minutes.
# Heading above the button below.
proof-passkey-title = With a passkey
# Button.
proof-passkey-button = Use a passkey
# Heading above a form of a password and a code.
proof-password-title = With your password and a code
# Button of that form.
proof-submit = Go on
# Instead of both, for somebody who has neither. A link to the page where one is added, and one to sign in again, follow.
proof-nothing = You have no passkey and no password yet. In the first 15 minutes after signing in you can add one. Later, sign in again first.
# Link to the page to sign in.
proof-sign-in-again = Sign in again
# Title and heading of the page of one's own passkeys, password and codes, /account/security
security-title = Passkeys and password
# Below it.
security-lead = Email alone is a weak way to sign in: whoever reads your email gets in. For what is important you also need a passkey, or a password and a code.
# Heading.
security-passkeys = Passkeys
# Below it, instead of a list.
security-no-passkey = You have no passkey yet.
# Fact of a passkey. A day follows.
passkey-since = Added
# Fact of a passkey. A day follows, or the next sentence.
passkey-used = Last used
# A passkey that nobody has used.
passkey-never = Not used yet
# Warning at a passkey whose counter went back, as that of a copy does.
passkey-doubted = There may be a copy of this passkey. Remove it and add a new one.
# Heading.
security-password = Password and codes
# Below it.
security-no-password = You have no password. You need one only for browsers without passkeys.
# Below it.
security-has-password = You have a password, and an app that shows codes.
# For people without a mail address, once they have a password. The name follows.
security-name = You gave no email address. With your password, sign in under this name:
# How many recovery codes are left.
# $count (Number): 0 to 10
security-codes = { $count ->
    [0] You have no recovery code left.
    [one] You have { $count } recovery code left.
   *[other] You have { $count } recovery codes left.
}
# Link to set a password.
security-set = Set a password
# Link to set another password and another app.
security-change = Change password and app
# Link back to that page.
security-back = Back to passkeys and password
# Refusal: an admin removes the only passkey, or the password without having a passkey.
security-last = Whoever gives roles to others needs a passkey or a password. Add another one first.
# Title and heading of the page to add a passkey, and the link to it.
passkey-add-title = Add a passkey
# Below it.
passkey-add-lead = Your phone, computer or security key keeps it. You then sign in with your fingerprint, your face, or the code that opens the device.
# Below it.
passkey-add-shared = Do not add one on a device that others can open.
# Field: what a person calls a passkey.
passkey-name-label = Name of this passkey
# Below the field.
passkey-name-hint = So that you know it again. Only you see it.
# What stands in the field at first.
# $number (Number): how many passkeys there are then
passkey-name-first = Passkey { $number }
# Button.
passkey-add-button = Add the passkey
# Title and heading of the page of one passkey. Its name follows.
passkey-one-title = One of your passkeys
# Button below the field of the name.
passkey-rename = Save the name
# Heading.
passkey-remove-title = Remove this passkey
# Below it.
passkey-remove-lead = Nobody signs in with it any more. All your other browsers are signed out.
# Button below it.
passkey-remove = Remove it
# Title and heading of the page to set a password, /account/security/password
password-set-title = Set a password
# Below it.
password-set-lead = For browsers without passkeys. Together with the password you need an app on your phone that shows codes.
# Below it, for somebody who has a password.
password-set-old = The old password, the old entry in the app and the old recovery codes then stop working.
# Field.
password-new-label = New password
# Below the field.
# $least (Number): letters at least, 15
password-new-hint = Letters at least: { $least }. Spaces are fine. Four or five words that nobody would put together are easy to remember.
# Field.
password-again-label = The same password again
# Refusal of the field.
# $least (Number): letters at least, 15
password-short = This password is too short. Letters at least: { $least }.
# Refusal of the field: it is made of words, names and numbers that are tried first.
password-common = This password is guessed too easily. Take words that nobody would put together.
# Refusal of the second field.
password-different = The two passwords are not the same.
# Heading above a square that an app scans.
password-app-title = The app for codes
# Below it.
password-app-lead = Open an app for sign-in codes on your phone and let it read this square. Where it cannot, type the letters below.
# Spoken name of the square, for screen readers.
password-app-square = Square for the app. The letters below say the same.
# Before the letters to type.
password-app-letters = Letters to type:
# Field.
password-app-code = Code that the app shows now
# Refusal of the field.
password-app-wrong = This is not the code of the app. Check that the clock of your phone is right, wait for the next code and try again.
# Button.
password-set-submit = Save password and app
# Heading.
password-remove-title = Remove the password
# Below it.
password-remove-lead = The app and the recovery codes then stop working too. All your other browsers are signed out.
# Button below it.
password-remove = Remove the password
# Title and heading of the page that shows new recovery codes, once.
codes-title = Your recovery codes
# Below it, above the list.
codes-lead = Each of them works once in place of a code from the app, for example when the phone is lost. Print them or write them down, and keep them in a safe place. We never show them again.
# Title and heading of the page to make new recovery codes, and the link to it.
codes-new = New recovery codes
# Below it.
codes-new-lead = The old ones stop working when the new ones are made.
# Button.
codes-new-submit = Make new codes
# On the account page, below the link to passkeys and password.
security-short = Strong ways to sign in, which important changes ask for.

## Signing in, /sign-in

# Title, heading, button, and link in the footer.
sign-in-title = Sign in
# Below the heading.
sign-in-lead = You need no account to read or to learn here. Sign in if you make materials, translate them, or help to run this site.
# Label of the field.
sign-in-address-label = Your email address
# Below that label.
sign-in-address-hint = We send a link and eight digits there. You need no password.
# Button below that field.
sign-in-send = Send me an email
# What was typed is no mail address. The example stays as it is.
sign-in-address-wrong = Write one email address, like name@example.org.
# For somebody who is signed in already.
# $name (Text): what they are called
sign-in-already = You are signed in as { $name }.

## After the address was sent, /sign-in/sent. The same words for addresses that nobody has.

# Title and heading.
sign-in-sent-title = Look at your email
# Below it.
sign-in-sent-lead = We have written to the address that you typed. If you have an account, the email holds a link and eight digits. Both work once, for 15 minutes.
# Below the form.
sign-in-sent-late = No email after some minutes? Look among unwanted emails too.
# Below that. The same for addresses that nobody has.
sign-in-sent-many = If many emails went to this address in the last hour, no new one is sent. In that case, type the digits from any of them here: they work for an hour.
# Label of the field for the digits.
sign-in-code-label = The eight digits from the email
# Below that label.
sign-in-code-hint = You can also open the link in this browser.
# The digits are wrong or too old. Also where a link to a new address does not fit.
sign-in-code-wrong = This does not fit. Take the newest email. After five tries or 15 minutes, ask for a new one.
# Link back to the first form.
sign-in-again = Ask for a new email

## The page behind the mailed link

# Below the heading “Sign in”, above the button of the same name.
sign-in-link-lead = Press the button to sign in in this browser. The link works once.
# On the page behind a link that was sent for another browser, where this one asked for an email to the same address. A field for the digits follows.
sign-in-digits-lead = This email was sent for another browser. You asked for one here too, so you can type its eight digits here.
# Title and heading, when the link was opened in another browser than the one that asked for it.
sign-in-elsewhere-title = Go back to the other browser
# Below it.
sign-in-elsewhere-lead = This link was asked for in another browser. Type the eight digits from the email there.
# Below that: why, and what to do if it was somebody else.
sign-in-elsewhere-why = So nobody can use the link who only sees it. If it was not you who asked, you can forget the email.
# Title and heading, when a link is used up or too old.
sign-in-over-title = This link does not work any more
# Below it.
sign-in-over-lead = It was used, it is too old, or a newer one took its place.

## Signing out, /sign-out

# Title, heading and button.
sign-out-title = Sign out
# Below the heading.
sign-out-lead = This browser then forgets what it kept of this site.
# Title and heading afterwards.
sign-out-done-title = You are signed out
# Below it.
sign-out-done-lead = This browser was told to forget what it kept of this site.

## What roles are for. Each says what somebody may do, after the name of an organization or beside “What you may do”.

# Beside the sentences below.
role-what = What you may do
# Where the role holds: the name of an organization or a text follows.
role-where = Where
# The place of a role: everywhere.
place-everywhere = The whole coalition
# The place of a role: one text that has no title yet.
place-item = One text that is not public yet
# Role “reader”.
may-reader = Read what is for members
# Role “trainer”.
may-trainer = Make materials and upload them
# Role “translator”.
may-translator = Translate texts
# Role “reviewer”.
may-reviewer = Check texts and vouch for them
# Role “editor”.
may-editor = Edit texts and publish them
# Role “organizer”.
may-organizer = Run trainings and events
# Role “admin”.
may-admin = Invite people, give roles, and look after the pages of organizations
# Somebody without any role.
roles-none = You have no role yet. Somebody who looks after an organization can give you one.

## An invitation, /invitations/…

# Title and heading.
invitation-title = You are invited
# Before the name of whoever invites.
invitation-by = Who invites you
# Button.
invitation-accept = Accept
# The invitation went to an address that has an account.
invitation-has-account = There is an account with the address that this invitation was sent to. Sign in, then open the link again.
# Title and heading, when it was used, taken back, or is too old.
invitation-over-title = This invitation does not work any more
# Below it.
invitation-over-lead = It was used, it is too old, or it was taken back. Ask for a new one.
# Title and heading for the very first person on a new site.
set-up-title = Set up this site
# Below it.
set-up-lead = Nobody looks after this site yet. Whoever uses this link becomes its first administrator. It works once.
# Label of a field.
name-label = What do you want to be called?
# Below that label.
name-hint = A made-up name is enough. Others who work here can see it.
# Label of a choice.
mail-language-label = Language of the emails to you

## One's own account, /account

# Title, heading and link.
account-title = Your account
# Link in the menu, for administrators of the coalition.
administration-title = Administration
# Button below a form.
save = Save
# Above a form, after it was saved.
saved = It is saved.
# Title and link.
profile-title = Name and languages
# Below the link.
profile-lead = What you are called, and in which languages you read.
# Heading above five choices.
reading-title = Languages that you read
# Below it.
reading-hint = The best one first. Lists and searches follow this order.
# Label of one of these choices.
# $place (Number): 1 to 5
reading-place = Place { $place }
# One of the choices: nothing.
reading-none = (no language)
# Heading above many choices.
spoken-title = Languages that you speak
# Below it.
spoken-hint = They may be other ones than those that you read.
# Title and link.
address-title = Email address
# Below the link.
address-lead = Where links to sign in go.
# Before the address.
address-now = Emails reach you at:
# There is none.
address-none = There is no email address.
# Heading.
address-waiting-title = Confirm the new address
# Before the new address.
address-waiting = We sent a link and eight digits there. They work for 15 minutes:
# Label of a field.
address-new-label = New email address
# Below that label.
address-new-hint = It counts once you used the link or the digits that we send there.
# Button.
address-new-send = Send an email there
# Title and heading of the page behind the link. The address follows.
address-confirm-title = Is this your address?
# Button.
address-confirm-send = Use this address
# Heading and button.
address-remove-title = Remove the address
# Below that heading.
address-remove-lead = You can sign in without email. Nobody can write to you then.
# The new address belongs to another account.
address-taken = Another account has this address.
# Title and link.
browsers-title = Where you are signed in
# Below the link.
browsers-lead = See your browsers, and sign out far from home.
# Below the heading.
browsers-about = We keep the day and the name that you give a browser. We do not keep what device it is or where.
# A browser without a name: the one in use. Also a small mark beside the name.
browsers-this = This browser
# Another browser without a name.
browsers-nameless = A browser without a name
# Below the name.
# $day (Day): the day of signing in
browsers-since = Since { DATETIME($day, weekday: "no") }
# Label of a field, and before the name of a person.
browsers-name-label = Name
# Heading and button.
browsers-everywhere = Sign out everywhere
# Below that heading.
browsers-everywhere-lead = In this browser too, at once.
# Heading, on the page of browsers. Recognized: by a cookie that signs nobody in.
browsers-known = Browsers we recognize
# Below that heading.
browsers-known-lead = Where you have signed in, the browser keeps a second cookie for 90 days, or until you sign out there. It cannot sign anybody in. It only means that you do not have to wait when others try wrong passwords.
# Below that.
# $count (Number): how many browsers are known
browsers-known-count = { $count ->
    [0] We recognize none of your browsers.
    [one] We recognize { $count } of your browsers.
   *[other] We recognize { $count } of your browsers.
}
# Button below that.
browsers-known-forget = Forget them all

## What is held about somebody, /account/data and /account/delete

# Title and link.
data-title = What we hold about you
# Below the link.
data-lead = Read it, take it along, or delete it.
# Below the heading.
data-about = This is all that this site holds about you.
# Behind the mail address.
data-sealed = (locked with a key of your own)
# Before the next one.
data-days-title = Days
# When somebody came and was last here.
# $since (Day): the first day
# $seen (Day): the last day
data-days = Here since { DATETIME($since, weekday: "no") }, last signed in on { DATETIME($seen, weekday: "no") }
# Before a number.
data-roles = Roles
# Before a number: passkeys and passwords.
data-ways-in = Passkeys and passwords
# Before a number.
data-invitations = Invitations from you that wait
# Before a number: entries of the list of changes that are about this person.
data-changes = Entries about you in the list of changes
# Heading and button.
data-file-title = Take it along as a file
# Below that heading.
data-file-lead = The file holds all of it, also each role and each change. Keep it where only you can read it.
# Title, heading, link and button.
delete-title = Delete your account
# First paragraph: what happens first.
delete-key = First we destroy the key that your email address is locked with. Nobody can open it after that, not even in old copies.
# Second paragraph.
delete-rows = Then everything else about you goes: name, languages, roles, passkeys. You are signed out everywhere at once. Nobody can undo it.
# Third paragraph.
delete-stays = What stays: texts that you worked on, and a list of changes. It knows you by a random word that leads to nobody.
# Heading above the box.
delete-legend = Are you sure?
# Beside the box.
delete-sure = Yes, delete my account
# The box has no mark.
delete-unsure = Put a mark in the box first.
# The person is the last administrator.
delete-last = You are the last administrator of the coalition. Make somebody else an administrator first.
# Title and heading afterwards.
gone-title = Your account is gone
# Below it.
gone-lead = Everything that we held about you is deleted.

## The administration of the coalition: the way to its parts

# Link to the list of people and their roles.
admin-people = People and roles
# Link and title: the tree of topics.
admin-topics = Topics
# Link and title: how the languages of the interface stand.
admin-languages = Languages of the interface
# Link: what readers say is wrong.
admin-reports = What readers report
# Link: texts that readers ask for in a language.
admin-wishes = Languages that readers ask for
# Link: how many searches found nothing.
admin-searches = Searches that found nothing
# Link: who changed what.
admin-audit = List of changes

## The administration: its first page, and what is looked after

# Below the heading of the first page.
office-lead = What you look after.
# Below the link to people and roles.
office-people-lead = See who is here, invite people, give and take roles.
# Below the link to organizations.
office-organizations-lead = Write the pages of organizations, add and move them.
# Below the link to topics.
office-topics-lead = Name the subjects of the library in every language.
# Below the link to languages.
office-languages-lead = See how complete each language of the interface is.
# Below the link to reports.
office-reports-lead = Read what readers say is wrong, and look after it.
# Below the link to languages that readers ask for.
office-wishes-lead = See which texts are wanted in which language.
# Below the link to searches that found nothing.
office-searches-lead = See in which languages readers look for things that are not here.
# Below the link to the list of changes.
office-audit-lead = See who gave which role, and that nobody changed the list.
# Below the link to the page of an organization.
office-manage-lead = Write its page, add organizations below it.
# How many reports wait. A small mark.
# $count (Number): at least 1
office-waiting = { $count ->
    [one] { $count } waits
   *[other] { $count } wait
}

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
