package io.waymark.history;

import io.waymark.assessment.page.Before;
import io.waymark.organisation.Member;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who changed what in an organisation, as a filter lets it through.
 *
 * @param of what the one thing is called whose changes are meant; null for all
 * @param colleagues who could have done it, those who left too
 * @param last where the lines that follow begin; null where none do
 */
record OrganisationHistoryPage(
        Member member,
        RecordFilter filter,
        @Nullable String of,
        List<ToldAct> lines,
        List<Member> colleagues,
        @Nullable Before last) {

    /** Address of this list without any filter. */
    public String path() {
        return "/orgs/" + member.slug() + "/history";
    }

    /** Address of the lines that follow; null where none do. */
    public @Nullable String older() {
        return last == null ? null : filter.after(last).at(path());
    }

    /** Address of the same as a file. */
    public String file() {
        return filter.after(null).at(path() + ".csv");
    }

    /** Address of exactly this list. */
    public String address() {
        return filter.at(path());
    }
}
