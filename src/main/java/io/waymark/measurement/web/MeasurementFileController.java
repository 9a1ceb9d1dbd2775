package io.waymark.measurement.web;

import io.waymark.goal.KpiId;
import io.waymark.measurement.MeasurementFile;
import io.waymark.measurement.Measures;
import io.waymark.organisation.Member;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands figures out as CSV. */
@Controller
class MeasurementFileController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Measures kpis;
    private final MeasurementFile file;

    MeasurementFileController(Measures kpis, MeasurementFile file) {
        this.kpis = kpis;
        this.file = file;
    }

    @GetMapping("/orgs/{slug}/kpis/{id}/measurements.csv")
    ResponseEntity<byte[]> ofOne(Member member, @PathVariable KpiId id) {
        return answer(kpis.of(member, id).title(), file.of(member, id));
    }

    @GetMapping("/orgs/{slug}/measurements.csv")
    ResponseEntity<byte[]> ofAll(Member member) {
        return answer(member.organisationName(), file.of(member));
    }

    private static ResponseEntity<byte[]> answer(String name, String text) {
        String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(plain + " measurements.csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
