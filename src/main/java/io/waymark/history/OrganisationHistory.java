package io.waymark.history;

import io.waymark.assessment.page.Before;
import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Roster;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who changed what in an organisation: three statements, however much happened. */
@Component
class OrganisationHistory {

    static final int A_PAGE = 40;

    /** As many as a file holds; a spreadsheet is slow with more. */
    static final int A_FILE = 20_000;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final RecordedActs acts;
    private final NamedThings things;
    private final Members members;
    private final Editions editions;
    private final ActWords words;

    OrganisationHistory(RecordedActs acts, NamedThings things, Members members, Editions editions, ActWords words) {
        this.acts = acts;
        this.things = things;
        this.members = members;
        this.editions = editions;
        this.words = words;
    }

    /**
     * One page of the record.
     *
     * @throws NotFound where the one thing that is meant is missing or another tenant's, and never was
     */
    @Transactional(readOnly = true)
    OrganisationHistoryPage of(Member member, RecordFilter filter) {
        List<RecordedAct> found = acts.of(member, filter, A_PAGE + 1);
        List<RecordedAct> shown = found.stream().limit(A_PAGE).toList();
        Roster roster = members.roster(member);
        ActWords.Known known = known(member, roster, filter, shown);
        return new OrganisationHistoryPage(
                member,
                filter,
                filter.of() == null ? null : name(filter.of(), known, shown),
                shown.stream().map(it -> words.tell(it, known)).toList(),
                roster.everyone(),
                found.size() > A_PAGE
                        ? new Before(shown.getLast().at(), shown.getLast().id())
                        : null);
    }

    /** All that the filter lets through, for a file. */
    @Transactional(readOnly = true)
    List<ToldAct> all(Member member, RecordFilter filter) {
        List<RecordedAct> found = acts.of(member, filter.after(null), A_FILE);
        ActWords.Known known = known(member, members.roster(member), filter, found);
        return found.stream().map(it -> words.tell(it, known)).toList();
    }

    private ActWords.Known known(Member member, Roster roster, RecordFilter filter, List<RecordedAct> found) {
        Set<UUID> ids = new LinkedHashSet<>();
        Optional.ofNullable(filter.of()).ifPresent(ids::add);
        found.forEach(it -> ids.add(it.subjectId()));
        found.stream()
                .flatMap(it -> Stream.of(it.before(), it.after()))
                .flatMap(it -> ID.matcher(it).results())
                .forEach(it -> ids.add(UUID.fromString(it.group())));
        return new ActWords.Known(member, roster.names(), things.of(member, ids), editions.current());
    }

    private static String name(UUID of, ActWords.Known known, List<RecordedAct> shown) {
        @Nullable String name = known.name(of);
        if (name == null && shown.isEmpty() && !known.things().has(of)) {
            throw new NotFound();
        }
        return name != null ? name : shown.isEmpty() ? "" : shown.getFirst().title();
    }
}
