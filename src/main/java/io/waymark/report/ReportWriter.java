package io.waymark.report;

import io.waymark.assessment.AssessmentId;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Makes reports of one kind. */
public interface ReportWriter {

    ReportKind kind();

    /**
     * Writes a report in the name of the member, who sees in it what they see in the portal, in the language and zone of the
     * thread.
     *
     * @param assessment null where nothing was assessed
     * @param writing to be told when all is read and the file is begun; throws where nobody waits any more
     * @throws NotFound where the assessment is missing or another tenant's
     */
    void write(Member member, @Nullable AssessmentId assessment, Runnable writing, OutputStream out) throws IOException;
}
