package io.github.isnadarabic.time;

/** What an expression says, before it is resolved. */
sealed interface Meaning permits Fields, Length, Counted, Stretch, Repetition {}
