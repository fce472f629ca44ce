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

## Roles, in plain words

# Where a role holds: in the whole coalition.
role-everywhere = The whole coalition
# Name of a role.
role-reader = Member
# What this role allows.
role-reader-means = Belongs to it, and reads what is for its members.
# Name of a role.
role-trainer = Trainer
# What this role allows.
role-trainer-means = Writes trainings and materials.
# Name of a role.
role-translator = Translator
# What this role allows.
role-translator-means = Puts texts into other languages.
# Name of a role.
role-reviewer = Reviewer
# What this role allows.
role-reviewer-means = Checks texts and vouches for them.
# Name of a role.
role-editor = Editor
# What this role allows.
role-editor-means = Corrects, publishes and withdraws texts.
# Name of a role.
role-organizer = Organizer
# What this role allows.
role-organizer-means = Runs trainings and events.
# Name of a role.
role-admin = Administrator
# What this role allows.
role-admin-means = Gives roles and looks after everything here.

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
text-contact-hint = Everybody can read this: a website, a mail address, a phone number. One on a line. It may stay empty.
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
# In place of the title of a text that nobody can read yet.
members-untitled = A text that is not published yet
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
invite-address-label = Their mail address
# Below that label.
invite-address-hint = We send the invitation there. Leave it empty to pass a link on yourself.
# Why the form is refused.
invite-address-wrong = Write one mail address, like name@example.org, or nothing.
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
invitations-mailed = sent by mail
# How an invitation went out.
invitations-by-hand = passed on by hand
# Who invited.
# $name (Text): name or pseudonym
invitations-by = invited by { $name }
# Button beside an invitation.
invitations-revoke = Take it back
