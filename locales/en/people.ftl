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
