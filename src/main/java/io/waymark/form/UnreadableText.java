package io.waymark.form;

/** What was typed cannot be read, for a reason that has words of its own. */
class UnreadableText extends IllegalArgumentException {

    private final String message;
    private final transient Object[] values;

    /** @param message key of the words, {@code values} their parameters */
    UnreadableText(String message, Object... values) {
        super(message);
        this.message = message;
        this.values = values;
    }

    String message() {
        return message;
    }

    Object[] values() {
        return values;
    }
}
