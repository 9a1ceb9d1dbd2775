package io.waymark.measurement.imports;

import io.waymark.measurement.Days;
import io.waymark.measurement.Measure;
import io.waymark.measurement.Measures;
import io.waymark.organisation.Member;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what somebody brought against what stands; writes nothing. Two statements, whatever the number of rows. */
@Component
class ImportPreviews {

    private final Measures kpis;
    private final LastSaid lastSaid;
    private final ColumnWords words;
    private final Clock clock;

    ImportPreviews(Measures kpis, LastSaid lastSaid, ColumnWords words, Clock clock) {
        this.kpis = kpis;
        this.lastSaid = lastSaid;
        this.words = words;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Preview of(Member member, Draft draft) {
        List<Measure> all = kpis.all(member);
        Measure only = all.stream()
                .filter(it -> it.id().equals(draft.kpi()))
                .findFirst()
                .orElse(null);
        return switch (Source.of(draft.rows(), tells(member))) {
            case Source.Refused it -> refused(draft, only, List.of(it.problem()));
            case Source.Rows it -> of(member, draft, it, KpiNames.of(all, only));
        };
    }

    private Preview of(Member member, Draft draft, Source.Rows rows, KpiNames names) {
        Layout layout = Layout.of(rows.lines().getFirst(), draft.kpi() != null, words);
        List<Line> lines =
                rows.lines().subList(layout.headed() ? 1 : 0, rows.lines().size());
        List<Problem> problems = new ArrayList<>(layout.problems());
        if (lines.isEmpty()) {
            problems.add(Problem.ofSheet("only-headings"));
        } else if (lines.size() > Limits.ROWS) {
            problems.add(Problem.ofSheet("too-many-rows", Limits.ROWS, lines.size()));
        }
        if (!problems.isEmpty()) {
            return refused(draft, names.only(), problems);
        }
        Reading reading = new Reading(layout, names, draft.numbers(), rows.separator(), today(member), words);
        return new Preview(
                draft,
                names.only(),
                List.of(),
                results(member, lines.stream().map(reading::of).toList()));
    }

    private List<RowResult> results(Member member, List<Reading.Said> said) {
        Set<Spot> spots = said.stream()
                .filter(Reading.Entered.class::isInstance)
                .map(it -> ((Reading.Entered) it).entry().spot())
                .collect(Collectors.toSet());
        Map<Spot, LastSaid.Said> standing = lastSaid.about(member, spots);
        return new Comparison(standing, words).of(said);
    }

    private Predicate<String> tells(Member member) {
        Set<String> headings = words.columns().keySet();
        LocalDate today = today(member);
        return it -> headings.contains(ColumnWords.plain(it))
                || switch (Days.read(it, today)) {
                    case Days.Read day -> true;
                    case Days.Refused no ->
                        !no.message().equals("unreadable") && !no.message().equals("missing");
                };
    }

    private LocalDate today(Member member) {
        return member.today(clock);
    }

    private static Preview refused(Draft draft, @Nullable Measure only, List<Problem> problems) {
        return new Preview(draft, only, problems, List.of());
    }
}
