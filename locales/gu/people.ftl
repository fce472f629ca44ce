### Organizations. Accounts and sign-in come later.
### Provenance: machine. No person has reviewed these sentences.

## List of organizations

organizations-title = સંસ્થાઓ
organizations-lead = અહીં જે છે તે આ સંસ્થાઓએ મૂક્યું છે.

## One organization

organization-part-of = મોટી સંસ્થા:
organization-members = આ સંસ્થામાં જોડાયેલી સંસ્થાઓ
organization-members-count = { $count ->
    [0] કોઈ સંસ્થા નથી
    [one] { $count } સંસ્થા
   *[other] { $count } સંસ્થાઓ
}
organization-items = આ સંસ્થાએ શું મૂક્યું છે
organization-everything = આ સંસ્થાનું બધું
organization-empty = આ સંસ્થાએ હજી કંઈ મૂક્યું નથી.
organization-site = તેની પોતાની સાઇટ:

## Titles on a discreet site, which name nobody

quiet-organization = સંસ્થા { $number }
