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
