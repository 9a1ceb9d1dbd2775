package io.waymark.roadmap.out;

import io.waymark.figure.Decimals;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.roadmap.RoadmapRows;
import io.waymark.sheet.SheetDraft;
import io.waymark.sheet.SheetDraftId;
import io.waymark.sheet.SheetDrafts;
import io.waymark.sheet.SheetFault;
import io.waymark.sheet.SheetForm;
import io.waymark.sheet.SheetSource;
import io.waymark.sheet.SheetUpload;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes plans of a unit's cards as rows; who reloads what was refused gets the form. */
@Controller
class PlanImportController {

    private static final String PATH = "/orgs/{slug}/units/{unit}/plan-imports";

    private final PlanPreviews previews;
    private final RoadmapRows rows;
    private final SheetDrafts drafts;

    PlanImportController(PlanPreviews previews, RoadmapRows rows, SheetDrafts drafts) {
        this.previews = previews;
        this.rows = rows;
        this.drafts = drafts;
    }

    @Needs(Right.WORK_THE_ROADMAP)
    @GetMapping({PATH, PATH + "/new"})
    Reply ask(Member member, @PathVariable UnitId unit, @RequestParam(defaultValue = "") String from) {
        SheetForm form = SheetDraftId.find(from)
                .flatMap(it -> drafts.find(member, SheetDraft.Kind.PLANS, it))
                .map(SheetForm::of)
                .orElse(SheetForm.EMPTY);
        return Reply.shown(PlanImportPage.VIEW, Map.of("page", page(member, unit, form)));
    }

    @Needs(Right.WORK_THE_ROADMAP)
    @PostMapping(PATH)
    Reply take(
            Member member,
            @PathVariable UnitId unit,
            @RequestParam(name = "rows", defaultValue = "") String pasted,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        PlanImportPage page = page(member, unit, SheetForm.EMPTY);
        SheetUpload upload = new SheetUpload(pasted, file);
        return switch (upload.read(previews.reader())) {
            case SheetSource.Unread it -> refused(page, SheetForm.refused(upload, "", List.of(it.fault())));
            case SheetSource.Lines it -> kept(page, upload, it);
        };
    }

    private Reply kept(PlanImportPage page, SheetUpload upload, SheetSource.Lines source) {
        Member member = page.member();
        PlanPreview preview = previews.of(member, draft(page.unit(), source));
        List<SheetFault> faults = preview.faults();
        if (!faults.isEmpty()) {
            return refused(page, SheetForm.refused(upload, preview.draft().rows(), "", faults));
        }
        drafts.keep(member, preview.draft());
        return Reply.to(
                        "/orgs/{slug}/plan-imports/{id}",
                        member.slug(),
                        preview.draft().id())
                .keeping("guessed", source.guessed());
    }

    private SheetDraft draft(UnitId unit, SheetSource.Lines source) {
        return SheetDraft.of(
                SheetDraft.Kind.PLANS,
                unit.value(),
                source.text(previews.table(source.lines())),
                Decimals.Style.ANY,
                source.origin());
    }

    private static Reply refused(PlanImportPage page, SheetForm form) {
        PlanImportPage again = new PlanImportPage(page.member(), page.unit(), page.unitName(), form, page.columns());
        return Reply.shown(PlanImportPage.VIEW, Map.of("page", again)).as(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private PlanImportPage page(Member member, UnitId unit, SheetForm form) {
        String name = rows.choices(member).units().stream()
                .filter(it -> it.id().equals(unit))
                .map(RoadmapChoices.OfUnit::name)
                .findFirst()
                .orElseThrow(NotFound::new);
        return new PlanImportPage(member, unit, name, form, previews.columns());
    }
}
