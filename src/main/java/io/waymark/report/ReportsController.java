package io.waymark.report;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Standings;
import io.waymark.form.CreationKey;
import io.waymark.form.Reply;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.UnitId;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists one's own reports, and takes orders for new ones. */
@Controller
class ReportsController {

    private final Reports reports;
    private final ReportOrders orders;
    private final ReportRunner runner;
    private final Assessments assessments;
    private final Standings standings;

    ReportsController(
            Reports reports, ReportOrders orders, ReportRunner runner, Assessments assessments, Standings standings) {
        this.reports = reports;
        this.orders = orders;
        this.runner = runner;
        this.assessments = assessments;
        this.standings = standings;
    }

    /** @param assessment that one comes from; null where one comes from elsewhere */
    @GetMapping("/orgs/{slug}/reports")
    Reply show(Member member, @RequestParam(required = false) @Nullable AssessmentId assessment, ChosenUnit chosen) {
        ReportsPage page = page(member);
        AssessmentId about = Optional.ofNullable(assessment)
                .or(() -> newest(member, page.assessments(), chosen))
                .orElse(null);
        return Reply.shown(
                ReportsPage.VIEW,
                Map.of("page", page, "reportForm", new ReportForm(about, ReportKind.BOARD, CreationKey.next())));
    }

    @Needs(Right.BELONG)
    @PostMapping("/orgs/{slug}/reports")
    Reply ask(Member member, @Valid ReportForm form, BindingResult problems) {
        ReportsPage page = page(member);
        if (problems.hasErrors()) {
            return Reply.refused(ReportsPage.VIEW, problems, Map.of("page", page));
        }
        String title = form.assessment() == null
                ? member.organisationName()
                : page.about(form.assessment()).orElseThrow(NotFound::new);
        CreationKey key = form.madeAs();
        if (!orders.ask(member, Objects.requireNonNull(form.kind()), form.assessment(), title, key)) {
            return Reply.to("/orgs/{slug}/reports", member.slug()).warning("report.enough", ReportOrders.UNFINISHED);
        }
        runner.asked();
        return Reply.to("/orgs/{slug}/reports/{id}", member.slug(), key);
    }

    private ReportsPage page(Member member) {
        return new ReportsPage(reports.of(member), assessments.of(member));
    }

    /** The newest that can say something: of the chosen unit, else of the one assessed last. */
    private Optional<AssessmentId> newest(Member member, List<Assessment> newestFirst, ChosenUnit chosen) {
        List<UnitId> units = newestFirst.stream().map(Assessment::unit).toList();
        return chosen.among(units)
                .or(() -> units.stream().findFirst())
                .flatMap(it -> standings.told(member, it, newestFirst))
                .map(it -> it.assessment().id());
    }
}
