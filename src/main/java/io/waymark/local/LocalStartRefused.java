package io.waymark.local;

/** A local start that cannot be: why, and what to do about it. */
class LocalStartRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String action;

    LocalStartRefused(String reason, String action) {
        super(reason);
        this.action = action;
    }

    String action() {
        return action;
    }
}
