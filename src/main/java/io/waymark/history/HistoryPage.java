package io.waymark.history;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.page.Before;
import io.waymark.organisation.Member;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who did what in an assessment, as a filter lets it through.
 *
 * @param colleagues who could have done it, those who left too
 * @param kinds of acts that the record holds, with what each is called
 * @param last where the lines that follow begin; null where none do
 */
record HistoryPage(
        Member member,
        Assessment assessment,
        HistoryFilter filter,
        List<Told> lines,
        List<Member> colleagues,
        Map<String, String> kinds,
        @Nullable Before last) {

    public String assessmentPath() {
        return "/orgs/" + member.slug() + "/assessments/" + assessment.id();
    }

    /** Address of this list without any filter. */
    public String path() {
        return assessmentPath() + "/activity";
    }

    /** Address of the lines that follow; null where none do. */
    public @Nullable String older() {
        return last == null ? null : filter.after(last).at(path());
    }

    /** Address of exactly this list. */
    String address() {
        return filter.at(path());
    }
}
