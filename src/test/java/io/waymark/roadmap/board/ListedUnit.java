package io.waymark.roadmap.board;

import io.waymark.assessment.Assessments;
import io.waymark.content.PracticeKey;
import io.waymark.figure.Quarter;
import io.waymark.goal.RankedGoals;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.Roadmap;
import io.waymark.roadmap.Roadmaps;
import io.waymark.roadmap.Status;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.roadmap.listed.ListedCard;
import io.waymark.roadmap.listed.ListedRoadmaps;
import io.waymark.roadmap.listed.RoadmapHead;
import io.waymark.testing.WorldEdition;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A new unit of Acme whose cards are written into the database; without actions they stand in the order of their numbers. */
public final class ListedUnit {

    static final Quarter NOW = new Quarter(2026, 4);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    public final Member ada;
    public final UnitId unit;

    private final ApplicationContext portal;
    private final long world = UUID.randomUUID().getMostSignificantBits();

    public ListedUnit(ApplicationContext portal) {
        this.portal = portal;
        UnitWithGaps gaps = new UnitWithGaps(portal);
        ada = gaps.member("ada", "acme");
        unit = gaps.unit(ada).id();
    }

    public InitiativeId id(int number) {
        return new InitiativeId(new UUID(world, number));
    }

    /** So many proposed ones. */
    public ListedUnit proposed(int count) {
        for (int number = 1; number <= count; number++) {
            card(number, Status.PROPOSED, null);
        }
        return this;
    }

    /** @param target as printed; null where it has no quarter */
    public ListedUnit card(int number, Status status, @Nullable String target) {
        return run(
                """
                insert into initiative
                    (organisation_id, id, version, unit_id, edition_id, title, status, status_reason, target_quarter)
                values (?, ?, 0, ?, ?, ?, ?, ?, ?)
                """,
                ada.organisation().value(),
                id(number).value(),
                unit.value(),
                WorldEdition.ID.toString(),
                "Card " + number,
                status.name(),
                status == Status.BLOCKED ? "Because" : null,
                target == null ? null : Quarter.of(target).firstDay());
    }

    /** Gives a card own work of so many days. */
    public ListedUnit days(int number, int days) {
        return run(
                """
                insert into action (organisation_id, id, version, initiative_id, position, title, optimistic, likely, pessimistic)
                values (?, ?, 0, ?, 0, 'Own work', ?, ?, ?)
                """, ada.organisation().value(), UUID.randomUUID(), id(number).value(), days, days, days);
    }

    /** Gives a card an action that closes a practice. */
    ListedUnit closes(int number, PracticeKey practice) {
        UUID action = UUID.randomUUID();
        run("""
                insert into action (organisation_id, id, version, initiative_id, position, edition_id, title)
                values (?, ?, 0, ?, 1, ?, 'Close it')
                """, ada.organisation().value(), action, id(number).value(), WorldEdition.ID.toString());
        return run(
                "insert into action_practice (organisation_id, action_id, edition_id, practice_key) values (?, ?, ?, ?)",
                ada.organisation().value(),
                action,
                WorldEdition.ID.toString(),
                practice.value());
    }

    /** Says otherwise where a card stands. */
    public ListedUnit becomes(int number, Status status) {
        return run(
                "update initiative set status = ? where id = ?",
                status.name(),
                id(number).value());
    }

    ListedUnit worked(int number, String team) {
        UUID id = new UUID(world, team.hashCode());
        run("""
                insert into team (organisation_id, id, version, name, name_key, others, usual_days, roles)
                values (?, ?, 0, ?, ?, 1, 10, '{}') on conflict do nothing
                """, ada.organisation().value(), id, team, id.toString());
        return run(
                "update initiative set team_id = ? where id = ?", id, id(number).value());
    }

    public ListedUnit run(String sql, @Nullable Object... values) {
        in(() -> portal.getBean(JdbcClient.class).sql(sql).params(values).update());
        return this;
    }

    public <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(Tenancy.of(ada)
                .call(() -> portal.getBean(TransactionTemplate.class).execute(status -> work.get())));
    }

    public RoadmapHead head() {
        return head(TODAY);
    }

    RoadmapHead head(LocalDate today) {
        return in(() -> portal.getBean(ListedRoadmaps.class)
                .of(
                        ada,
                        unit,
                        portal.getBean(Assessments.class).of(ada),
                        portal.getBean(RankedGoals.class).of(ada),
                        today));
    }

    public Roadmap roadmap() {
        return in(() -> portal.getBean(Roadmaps.class).of(ada, unit, TODAY));
    }

    Selection table(Map<String, String> filters) {
        return in(() -> {
            RoadmapHead head = head();
            return portal.getBean(CardPages.class).of(ada, unit, query(filters, "table"), head);
        });
    }

    List<BoardColumn> board(Map<String, String> filters) {
        return in(() -> {
            RoadmapHead head = head();
            return portal.getBean(BoardColumns.class).of(ada, unit, query(filters, ""), head);
        });
    }

    static List<String> titles(List<ListedCard> cards) {
        return cards.stream().map(ListedCard::title).toList();
    }

    CardQuery query(Map<String, String> filters, String view) {
        Map<String, String> asked = new HashMap<>(filters);
        asked.put("view", view);
        return new CardQuery(RoadmapFilters.of(asked), WorldEdition.in(portal).dimensions(), NOW);
    }
}
