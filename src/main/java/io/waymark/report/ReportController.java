package io.waymark.report;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.report.link.ReportLinkForm;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One report: how far it is, its file, and the end of it. */
@Controller
class ReportController {

    private static final String VIEW = "report/report";

    /** Without script the page is asked for anew after so many seconds. */
    private static final int AGAIN = 3;

    private final Reports reports;
    private final ReportOrders orders;

    ReportController(Reports reports, ReportOrders orders) {
        this.reports = reports;
        this.orders = orders;
    }

    @GetMapping("/orgs/{slug}/reports/{id}")
    Reply show(Member member, @PathVariable ReportId id, HtmxRequest htmx) {
        Report report = reports.find(member, id);
        Map<String, Object> model = new HashMap<>();
        model.put("report", report);
        model.put("reportLinkForm", ReportLinkForm.usual());
        if (report.state() == ReportState.WAITING) {
            model.put("before", reports.before(member, report));
        }
        if (report.state().unfinished()) {
            model.put("again", AGAIN);
        }
        return Reply.shown(htmx.isHtmxRequest() && !htmx.isHistoryRestoreRequest() ? VIEW + " :: state" : VIEW, model);
    }

    @GetMapping({"/orgs/{slug}/reports/{id}/file.pdf", "/orgs/{slug}/reports/{id}/file.xlsx"})
    ResponseEntity<byte[]> file(Member member, @PathVariable ReportId id) {
        return reports.file(member, id).handedOut(reports.find(member, id).kind());
    }

    @Needs(Right.BELONG)
    @PostMapping("/orgs/{slug}/reports/{id}/cancellation")
    Reply cancel(Member member, @PathVariable ReportId id) {
        return orders.cancel(member, id)
                ? Reply.to("/orgs/{slug}/reports", member.slug()).saying("report.cancelled")
                : Reply.to("/orgs/{slug}/reports/{id}", member.slug(), id).warning("report.finished");
    }
}
