### Trainings: list, one training, lessons.
### Provenance: machine. No person has reviewed these sentences.

## List, /trainings

# Title and heading.
list-title = Trainings
# Below it.
list-lead = Short lessons in order. Start anywhere, stop anytime. Nothing is kept about you.
# Heading of an empty list.
list-empty-title = No training yet
# Below it.
list-empty-text = When an organization publishes a training, it stands here.
# In lists: how many lessons a training has.
# $count (Number): 0 or more
lessons-count = { $count ->
    [0] no lessons yet
    [one] { $count } lesson
   *[other] { $count } lessons
}
# In lists: how many parts a training has.
# $count (Number): 1 or more
sections-count = { $count ->
    [one] { $count } part
   *[other] { $count } parts
}

## One training

# Button to the first lesson.
begin = Begin with lesson 1
# Heading above the lessons, with their number.
# $count (Number): 0 or more
all-lessons = { $count ->
    [0] No lessons yet
    [one] { $count } lesson
   *[other] All { $count } lessons
}
# A training without lessons.
empty = This training is still empty.

## Kinds of lessons. A word beside a sign.

# Text to read.
lesson-reading = Reading
# Something to watch.
lesson-video = Video
# Something to hear.
lesson-audio = Recording
# Steps to tick off.
lesson-checklist = Checklist
# Questions with feedback.
lesson-quiz = Quiz
# A task to do.
lesson-practice = Practice
# Questions to think or talk about.
lesson-reflection = Time to think

## One lesson

# Above the title: where the lesson stands.
# $place (Number): 1 for the first
# $count (Number): all lessons
position = { $count ->
    [one] Lesson { $place } of { $count }
   *[other] Lesson { $place } of { $count }
}
# Title of a lesson in the browser.
# $lesson (Text): title of the lesson
# $training (Text): title of the training
lesson-title = { $lesson } – { $training }
# Spoken name of the links to the lessons before and after, for screen readers.
turn-label = Lessons before and after
# Link to the lesson after this. Its title and an arrow stand beside it.
next = Next
# Link to the lesson before this. Its title and an arrow stand beside it.
previous = Previous
# Link from the last lesson to the training.
finished = Back to the training
# Above a checklist.
checklist-hint = Tick what is done, or print the page. Your ticks are gone when you leave.
# Above a list of questions to think about.
reflection-hint = Think alone, or talk about it with others. Nothing is sent.
# Above a task.
practice-hint = Try it now, if you can. Nothing is sent.

## Titles on a discreet site, which name no subject

# Title of the page of a lesson: its number, and four letters that tell its training from others.
# $number (Number): place of the lesson, from 1
# $code (Text): four letters and digits
quiet-lesson = Lesson { $number } ({ $code })
