### Organizations, roles, invitations, the administration.
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
give-lead = The person is signed out everywhere and signs in again. Whoever has no way to sign in again yet stays signed in.
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
