package io.waymark.kpi.web;

/**
 * One thing to put right.
 *
 * @param field of the form that it belongs to
 */
record Problem(String field, Message message) {

    static Problem of(String field, String key, Object... args) {
        return new Problem(field, Message.of(key, args));
    }
}
