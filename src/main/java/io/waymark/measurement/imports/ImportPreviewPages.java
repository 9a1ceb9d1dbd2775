package io.waymark.measurement.imports;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the previews of what people brought: three statements, whatever the number of rows. */
@Component
class ImportPreviewPages {

    private final ImportDrafts drafts;
    private final ImportPreviews previews;

    ImportPreviewPages(ImportDrafts drafts, ImportPreviews previews) {
        this.drafts = drafts;
        this.previews = previews;
    }

    /**
     * As things stand now.
     *
     * @throws NotFound where it is missing, old or somebody else's
     */
    @Transactional(readOnly = true)
    public PreviewPage of(Member member, ImportId id) {
        return PreviewPage.of(member, previews.of(member, drafts.of(member, id)));
    }
}
