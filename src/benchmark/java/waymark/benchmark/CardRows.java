package waymark.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cards of a unit's roadmap with their actions: the first close what the edition asks, the others are people's own work. */
final class CardRows {

    private static final int QUARTERS = 4;
    private static final List<String> TARGETS = List.of("2027-01-01", "2027-04-01", "2027-07-01", "2027-10-01");

    private final Connection connection;
    private final Chance chance;
    private final EditionQuestions questions;
    private final Tenant tenant;

    CardRows(Connection connection, Chance chance, EditionQuestions questions, Tenant tenant) {
        this.connection = connection;
        this.chance = chance;
        this.questions = questions;
        this.tenant = tenant;
    }

    /** @return the ids of the cards */
    List<UUID> make(UUID unit, int cards, int actionsEach) throws SQLException {
        List<UUID> ids = Stream.generate(chance::id).limit(cards).toList();
        List<UUID> actions =
                Stream.generate(chance::id).limit((long) cards * actionsEach).toList();
        try (Copy rows = new Copy(connection, """
                initiative (organisation_id, id, version, unit_id, edition_id, title, status, target_quarter, owner_id)""")) {
            for (int at = 0; at < cards; at++) {
                boolean planned = at % 2 == 0;
                rows.row(
                        tenant.id(),
                        ids.get(at),
                        0,
                        unit,
                        questions.edition(),
                        "Card %05d".formatted(at + 1),
                        planned ? "PLANNED" : "PROPOSED",
                        planned ? TARGETS.get(at / 2 % QUARTERS) : null,
                        planned ? tenant.answers(at).id() : null);
            }
        }
        fill(ids, actions);
        return ids;
    }

    private void fill(List<UUID> cards, List<UUID> actions) throws SQLException {
        int asked = Math.min(questions.practices().size(), actions.size());
        try (Copy rows = new Copy(connection, """
                action (organisation_id, id, version, initiative_id, position, edition_id, title, optimistic, likely, pessimistic)""")) {
            for (int at = 0; at < actions.size(); at++) {
                rows.row(
                        tenant.id(),
                        actions.get(at),
                        0,
                        cards.get(at % cards.size()),
                        at / cards.size(),
                        at < asked ? questions.edition() : null,
                        "Action %05d".formatted(at + 1),
                        2,
                        4,
                        9);
            }
        }
        try (Copy rows =
                new Copy(connection, "action_practice (organisation_id, action_id, edition_id, practice_key)")) {
            for (int at : IntStream.range(0, asked).toArray()) {
                rows.row(
                        tenant.id(),
                        actions.get(at),
                        questions.edition(),
                        questions.practices().get(at).key());
            }
        }
    }

    /** Who works them: people without an account, each team with the same days. */
    void teams(int teams) throws SQLException {
        try (Copy rows = new Copy(
                connection, "team (organisation_id, id, version, name, name_key, others, usual_days, roles)")) {
            for (int at = 1; at <= teams; at++) {
                rows.row(tenant.id(), chance.id(), 0, "Team " + at, "team " + at, 5, 200, "{}");
            }
        }
    }
}
