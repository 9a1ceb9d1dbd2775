package io.waymark.report.link;

import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.organisation.SecretToken;
import io.waymark.report.Report;
import io.waymark.report.ReportId;
import io.waymark.report.Reports;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Gives links away and takes them back. */
@Controller
class ReportLinkController {

    private final ReportLinks links;
    private final Reports reports;
    private final Clock clock;
    private final String portal;

    ReportLinkController(ReportLinks links, Reports reports, Clock clock, @Value("${waymark.base-url}") String portal) {
        this.links = links;
        this.reports = reports;
        this.clock = clock;
        this.portal = portal.replaceFirst("/+$", "");
    }

    @Needs(Right.SHARE_REPORTS)
    @GetMapping("/orgs/{slug}/report-links")
    Reply show(Member member) {
        return Reply.shown("report/links", Map.of("links", links.of(member), "now", clock.instant()));
    }

    @Needs(Right.SHARE_REPORTS)
    @PostMapping("/orgs/{slug}/reports/{id}/links")
    Reply make(Member member, @PathVariable ReportId id, @Valid ReportLinkForm form, BindingResult problems) {
        if (problems.hasErrors()) {
            Report report = reports.find(member, id);
            return report.sharable()
                    ? Reply.refused("report/report", problems, Map.of("report", report))
                    : Reply.to("/orgs/{slug}/reports/{id}", member.slug(), id);
        }
        Optional<SecretToken> made = links.make(member, id, Objects.requireNonNull(form.days()), form.madeAs());
        Reply reply = Reply.to("/orgs/{slug}/report-links", member.slug());
        return made.map(it -> reply.saying("report.link.made").keeping("address", portal + "/reports/" + it.text()))
                .orElseGet(() -> reply.warning("report.link.told"));
    }

    @Needs(Right.SHARE_REPORTS)
    @PostMapping("/orgs/{slug}/report-links/{id}/revocation")
    Reply revoke(Member member, @PathVariable ReportLinkId id) {
        return Reply.to("/orgs/{slug}/report-links", member.slug())
                .saying("report.link.revoked", links.revoke(member, id));
    }
}
