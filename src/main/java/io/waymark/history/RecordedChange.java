package io.waymark.history;

/**
 * A field that an act changed, in words.
 *
 * @param from empty where nothing stood before
 * @param to empty where nothing stands after
 */
record RecordedChange(String field, String from, String to) {}
