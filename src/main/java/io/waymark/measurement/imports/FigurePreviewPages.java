package io.waymark.measurement.imports;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.sheet.SheetDraft;
import io.waymark.sheet.SheetDraftId;
import io.waymark.sheet.SheetDrafts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the previews of what people brought: three statements, whatever the number of rows. */
@Component
class FigurePreviewPages {

    private final SheetDrafts drafts;
    private final FigurePreviews previews;

    FigurePreviewPages(SheetDrafts drafts, FigurePreviews previews) {
        this.drafts = drafts;
        this.previews = previews;
    }

    /**
     * As things stand now.
     *
     * @throws NotFound where it is missing, old or somebody else's
     */
    @Transactional(readOnly = true)
    public FigurePreviewPage of(Member member, SheetDraftId id) {
        return FigurePreviewPage.of(member, previews.of(member, drafts.of(member, SheetDraft.Kind.FIGURES, id)));
    }
}
