package io.waymark.kpi.web;

/**
 * A suggestion that somebody takes with one click.
 *
 * @param topic key of its topic
 * @param suggestion key within the topic
 * @param goal id of the goal of one's own choice; empty for the one that the topic serves most
 */
record SuggestionForm(String topic, String suggestion, String goal) {}
