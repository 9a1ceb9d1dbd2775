package io.waymark.report.link;

import io.waymark.organisation.SecretToken;
import io.waymark.report.ReportFile;
import io.waymark.report.ReportKind;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What whoever holds a secret address is shown: what it is, and the file as it was frozen. */
@Controller
class SharedReportController {

    private final SharedReports reports;

    SharedReportController(SharedReports reports) {
        this.reports = reports;
    }

    @GetMapping("/reports/{token}")
    ModelAndView show(@PathVariable String token, HttpServletResponse response) {
        forNobodyElse(response);
        Optional<SharedReport> shared = reports.find(new SecretToken(token));
        return shared.map(it -> new ModelAndView("report/shared", Map.of("shared", it, "token", token)))
                .orElseGet(SharedReportController::gone);
    }

    @GetMapping("/reports/{token}/report.pdf")
    Object open(@PathVariable String token, HttpServletResponse response) {
        forNobodyElse(response);
        Optional<ReportFile> file = reports.open(new SecretToken(token));
        return file.<Object>map(it -> it.handedOut(ReportKind.BOARD)).orElseGet(SharedReportController::gone);
    }

    private static ModelAndView gone() {
        return new ModelAndView("report/gone", HttpStatus.NOT_FOUND);
    }

    /** Neither caches nor search engines keep it, and no other site learns its address. */
    private static void forNobodyElse(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
