package io.waymark.local;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two lines why a local start cannot be, in place of a stack trace. */
class LocalStartRefusedAnalyzer extends AbstractFailureAnalyzer<LocalStartRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, LocalStartRefused cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
