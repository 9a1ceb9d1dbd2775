package io.waymark.site;

/** The start was asked for with settings that are missing or contradict each other. */
class SettingsRefused extends RuntimeException {

    private final String action;

    SettingsRefused(String reason, String action) {
        super(reason);
        this.action = action;
    }

    String action() {
        return action;
    }
}
