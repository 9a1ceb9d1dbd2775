package io.waymark.evidence.web;

import io.waymark.evidence.EvidenceFiles;
import io.waymark.evidence.EvidenceId;
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

/** Hands files out: to be kept, never to be shown as a page of ours, and with nothing that they could reach. */
@Controller
class DownloadController {

    private final EvidenceFiles files;

    DownloadController(EvidenceFiles files) {
        this.files = files;
    }

    @GetMapping("/orgs/{slug}/evidence/{piece}/file")
    ResponseEntity<byte[]> download(Member member, @PathVariable EvidenceId piece) {
        EvidenceFiles.Stored file = files.of(member, piece);
        return ResponseEntity.ok()
                .contentType(type(file))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(file))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(file.bytes());
    }

    private static String attachment(EvidenceFiles.Stored file) {
        return ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static MediaType type(EvidenceFiles.Stored file) {
        MediaType type = MediaType.parseMediaType(file.mediaType());
        return type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type;
    }
}
