package io.waymark.evidence.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.evidence.EvidencePlace;
import io.waymark.evidence.FileCheck;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes files in. */
@Controller
class FileController {

    private final Additions additions;
    private final EvidencePages pages;
    private final Members members;

    FileController(Additions additions, EvidencePages pages, Members members) {
        this.additions = additions;
        this.pages = pages;
        this.members = members;
    }

    @Needs(Right.PROVE_PRACTICES)
    @PostMapping(EvidencePages.PATH + "/files")
    ModelAndView add(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable PracticeKey practice,
            @Valid NewEvidenceForm form,
            BindingResult problems,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HtmxRequest htmx) {
        EvidencePlace place = new EvidencePlace(id, practice);
        Upload upload = Upload.of(file);
        FileCheck check = FileCheck.of(upload.name(), upload.bytes());
        if (check instanceof FileCheck.Refused refused) {
            problems.addError(Upload.wrong("evidence.refused." + refused.reason()));
        }
        form.judge(members.colleagues(member), pages.today(member), problems);
        return !problems.hasErrors() && check instanceof FileCheck.Accepted accepted
                ? additions.add(member, place, "file", form.file(upload.as(accepted.type())), problems, htmx)
                : pages.show(member, place, htmx, Unsaved.wrong("file", problems));
    }
}
