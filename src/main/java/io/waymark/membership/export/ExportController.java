package io.waymark.membership.export;

import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The organisation as a file, out and in. */
@Controller
class ExportController {

    private static final String VIEW = "membership/export";
    private static final String PATH = "/orgs/{slug}/organisation/export";

    private final ExportFiles files;
    private final ExportReading reading;

    ExportController(ExportFiles files, ExportReading reading) {
        this.files = files;
        this.reading = reading;
    }

    @Needs(Right.MOVE_ORGANISATION)
    @GetMapping(PATH)
    Reply show(Member member) {
        return Reply.shown(VIEW, model(member, reading.isEmpty(member)));
    }

    /** A POST, as it writes down who had it; nobody leads an administrator into it by a link. */
    @Needs(value = Right.MOVE_ORGANISATION, whileArchived = true)
    @PostMapping(PATH + ".json")
    ResponseEntity<Resource> write(Member member, @RequestParam(name = "files", required = false) @Nullable String with)
            throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(member.slug() + ".json", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(files.written(member, with != null)));
    }

    @Needs(Right.MOVE_ORGANISATION)
    @PostMapping(PATH)
    Reply read(Member member, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        try (InputStream content = new ReadingForm(file).content()) {
            return Reply.to("/orgs/{slug}/organisation", member.slug())
                    .saying("export.read-in", reading.read(member, content));
        } catch (UnreadableExport e) {
            return refused(member, reading.isEmpty(member), e);
        }
    }

    /** At the field, which is there in an empty organisation only. */
    private Reply refused(Member member, boolean empty, UnreadableExport why) {
        BindingResult problems = new BeanPropertyBindingResult(new ReadingForm(null), "readingForm");
        if (empty) {
            problems.rejectValue("file", why.words(), why.about(), null);
        } else {
            problems.reject(why.words(), why.about(), null);
        }
        return Reply.refused(VIEW, problems, model(member, empty));
    }

    private Map<String, ?> model(Member member, boolean empty) {
        return Map.of("empty", empty, "weight", files.weight(member), "readingForm", new ReadingForm(null));
    }
}
