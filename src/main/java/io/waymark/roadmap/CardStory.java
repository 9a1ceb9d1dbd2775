package io.waymark.roadmap;

import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What happened to a card, and what of it can be taken back; two statements. */
@Repository
public class CardStory {

    private static final int MOST = 50;
    private static final List<String> TOLD = List.of(
            "target", "owner", "team", "reason", "against", "named", "priority", "days", "once", "monthly", "spent");
    private static final TypeReference<Map<String, @Nullable Object>> FIELDS = new TypeReference<>() {};

    private final CardStates states;
    private final Sql sql;
    private final JsonMapper json;

    CardStory(CardStates states, Sql sql, JsonMapper json) {
        this.states = states;
        this.sql = sql;
        this.json = json;
    }

    private record StoryLine(UUID id, Instant at, String who, String what, String title, String before, String after) {}

    /** The newest first; at most 50. */
    @Transactional(readOnly = true)
    public List<CardLine> of(Member member, InitiativeId card) {
        List<StoryLine> lines =
                sql.of(member, """
                select a.id, a.at, p.name as who, a.what, coalesce(a.after ->> 'title', '') as title,
                    a.before::text as before, a.after::text as after
                from activity a join person p on p.id = a.person_id
                where a.organisation_id = :organisation and a.subject_id = :card
                order by a.at desc, a.id desc limit :most
                """).with("card", card).with("most", MOST).list(StoryLine.class);
        CardState now = states.of(
                member,
                lines.stream()
                        .flatMap(it -> touched(it).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
        return lines.stream().map(it -> line(it, now)).toList();
    }

    private CardLine line(StoryLine it, CardState now) {
        return new CardLine(
                it.id(),
                it.at(),
                it.who(),
                it.what(),
                it.title(),
                changes(json.readValue(it.before(), FIELDS), json.readValue(it.after(), FIELDS)),
                reversal(it).filter(reversal -> reversal.fits(now)).isPresent());
    }

    private Optional<Reversal> reversal(StoryLine it) {
        return Reversal.of(json.readValue(it.before(), KeptRows.class), json.readValue(it.after(), KeptRows.class));
    }

    private Set<InitiativeId> touched(StoryLine it) {
        return json.readValue(it.after(), KeptRows.class).touched();
    }

    private static List<CardLine.Change> changes(
            Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        return TOLD.stream()
                .map(it -> new CardLine.Change(it, text(before.get(it)), text(after.get(it))))
                .filter(it -> !it.from().equals(it.to()))
                .toList();
    }

    private static String text(@Nullable Object value) {
        return Objects.requireNonNullElse(value, "").toString();
    }
}
