package io.waymark.answersheet;

/** What a member may write down elsewhere: their questions, or the reason why there are none. */
sealed interface Questions permits Mine, NoQuestions {}
