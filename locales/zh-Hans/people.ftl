### Organizations. Accounts and sign-in come later.
### Provenance: machine. No person has reviewed these sentences.
