package io.waymark.evidence.web;

import io.waymark.content.Editions;
import io.waymark.evidence.Evidence;
import io.waymark.evidence.EvidenceFiles;
import io.waymark.evidence.EvidenceList;
import io.waymark.evidence.LinkRows;
import io.waymark.form.WordedOptions;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** Reads the evidence of an organisation: four statements, whatever there is. */
@Component
class ListPages {

    private final EvidenceList list;
    private final LinkRows links;
    private final EvidenceFiles files;
    private final Members members;
    private final Editions editions;
    private final WordedOptions words;
    private final Clock clock;

    ListPages(
            EvidenceList list,
            LinkRows links,
            EvidenceFiles files,
            Members members,
            Editions editions,
            WordedOptions words,
            Clock clock) {
        this.list = list;
        this.links = links;
        this.files = files;
        this.members = members;
        this.editions = editions;
        this.words = words;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ModelAndView show(Member member, ListQuery query, EvidenceEdit.@Nullable Wrong unmade) {
        LocalDate today = member.today(clock);
        List<Evidence> found = list.of(member, query.show(), query.words(), query.after(), today);
        EvidenceListPage page = new EvidenceListPage(
                member,
                query,
                found,
                links.backedBy(member, found),
                members.colleagues(member),
                files.room(member),
                editions,
                today,
                unmade);
        return new ModelAndView(
                "evidence/list",
                Map.of("page", page, "bar", EvidenceFilterBar.of(page, words)),
                unmade == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
