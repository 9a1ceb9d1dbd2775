package io.waymark.site.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the settings that stand in the way in place of a stack trace. */
class SettingsRefusedAnalyzer extends AbstractFailureAnalyzer<SettingsRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SettingsRefused cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Correct each line above and start again; docs/operate.md explains every setting. To try Waymark without a"
                        + " database or provider, start with the profile 'local'.",
                cause);
    }
}
