package io.waymark.site.start;

import static java.util.stream.Collectors.joining;

import java.util.Collection;

/** The start was asked for with settings that are missing, make no sense or contradict each other: one line each. */
class SettingsRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private SettingsRefused(Collection<WrongSetting> settings) {
        super(settings.stream().map(WrongSetting::toString).collect(joining("\n")));
    }

    static void unlessNone(Collection<WrongSetting> settings) {
        if (!settings.isEmpty()) {
            throw new SettingsRefused(settings);
        }
    }
}
