### Signing in, one's own account, letters.
### Provenance: machine. No person has reviewed these sentences.

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
# Refusal: somebody removes the only passkey, or the password, and nothing else signs them in.
security-only = Nothing else signs you in: without it you could not come back. Add another way first.
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
# On the sheet of recovery codes, before the address of the page to sign in.
codes-sheet-address = Sign in at this address:
# On the same sheet, before the sign-in name.
codes-sheet-name = Sign-in name:
# On the same sheet, below the codes.
codes-sheet-how = You also need your password. Each code works once, in place of a code from the app. Keep this sheet where nobody else finds it.
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

## How somebody comes back who came by a link, /account/come-back, and the warning before signing out

# Title and heading of the page on which somebody who came by a link chooses how to sign in next time, /account/come-back
come-back-title = How will you come back?
# Below it.
come-back-lead = You came by a link that works once. Nothing opens this account to you again yet. Choose one way now; you can add others later.
# Heading and link: the first of three ways.
come-back-passkey = With a passkey
# Below it: what it needs, in one sentence.
come-back-passkey-needs = You need a phone, a computer or a security key that only you can open, and a browser with scripts.
# Heading and link: the second way.
come-back-address = With your email address
# Below it: what it needs, in one sentence.
come-back-address-needs = You need a mailbox that nobody else reads: we send a link there each time you sign in.
# Heading and link: the third way.
come-back-password = With a password and recovery codes
# Below it: what it needs, in one sentence.
come-back-password-needs = You need an app on your phone that shows codes, and a sheet of paper for ten recovery codes.
# Heading below the three ways.
come-back-later-title = Later
# Below it: what it means to choose none now. The button at the top leaves the site at once.
come-back-later-lead = You can also choose later, in your account. Until then nothing brings you back: not after you sign out, not after you leave with the button at the top, not after 30 minutes without use, and not after 12 hours. You would need a new invitation, and you would get another account.
# Link: on to the account without choosing.
come-back-later = Choose later
# Warning on top of the account, for somebody whom nothing signs in again. A link to the page above follows. The button at the top leaves the site at once.
come-back-none = You have no way to come back yet. Once you sign out, leave with the button at the top, or do nothing for 30 minutes, this account is closed to you. After 12 hours it is in any case.
# Link to the page above.
come-back-choose = Choose how you come back
# Warning before somebody signs out whom nothing signs in again. The link above follows.
sign-out-lost = You could not come back. This account has no passkey, no email address and no password. You would need a new invitation, and you would get another account.
# Button below that warning.
sign-out-anyway = Sign out all the same

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
