package io.waymark.content.file;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints refused content as a short list in place of a stack trace. */
final class InvalidContentAnalyzer extends AbstractFailureAnalyzer<InvalidContent> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidContent cause) {
        return new FailureAnalysis(
                "The content is refused:\n\n" + cause.getMessage(),
                "Mend the lines above and start again; nothing was imported.",
                cause);
    }
}
