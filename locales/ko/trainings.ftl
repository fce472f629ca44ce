### Trainings: list, one training, lessons.
### Provenance: machine. No person has reviewed these sentences.
