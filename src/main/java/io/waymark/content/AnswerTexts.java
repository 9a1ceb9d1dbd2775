package io.waymark.content;

/** What Not, Partly, Largely and Fully look like for one practice. */
public record AnswerTexts(String not, String partly, String largely, String fully) {}
