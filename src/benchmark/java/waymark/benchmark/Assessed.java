package waymark.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Units of a tenant, each with an open assessment, in which people answered so many questions. */
final class Assessed {

    static final String WHEN = "2026-11-02 09:00:00+00";

    /** Each is begun at another question. */
    private static final int SHIFT = 7;

    private final Connection connection;
    private final Chance chance;
    private final EditionQuestions questions;
    private final Tenant tenant;

    Assessed(Connection connection, Chance chance, EditionQuestions questions, Tenant tenant) {
        this.connection = connection;
        this.chance = chance;
        this.questions = questions;
        this.tenant = tenant;
    }

    /** @param answers how many each has, one number a unit */
    List<Workplace> units(List<Integer> answers) throws SQLException {
        List<Workplace> units = answers.stream()
                .map(it -> new Workplace(tenant, chance.id(), chance.id()))
                .toList();
        begin(units);
        share(units);
        GivenAnswers given = new GivenAnswers(chance, questions);
        for (int at = 0; at < units.size(); at++) {
            given.add(units.get(at), at * SHIFT, answers.get(at));
        }
        given.write(connection);
        return units;
    }

    private void begin(List<Workplace> units) throws SQLException {
        UUID lead = tenant.people().getFirst().id();
        try (Copy rows = new Copy(connection, "unit (organisation_id, id, version, name, kind)")) {
            for (Workplace it : units) {
                rows.row(
                        tenant.id(),
                        it.unit(),
                        0,
                        "Team " + it.unit().toString().substring(4, 13),
                        "TEAM");
            }
        }
        try (Copy rows = new Copy(connection, """
                assessment (organisation_id, id, version, unit_id, edition_id, title, state, created_at, created_by)""")) {
            for (Workplace it : units) {
                rows.row(
                        tenant.id(), it.assessment(), 0, it.unit(), questions.edition(), "2026 Q4", "OPEN", WHEN, lead);
            }
        }
    }

    private void share(List<Workplace> units) throws SQLException {
        List<String> dimensions = questions.dimensions();
        try (Copy rows = new Copy(
                connection, "assessment_scope (organisation_id, assessment_id, dimension_key, target, owner_id)")) {
            for (Workplace it : units) {
                for (int at = 0; at < dimensions.size(); at++) {
                    rows.row(
                            tenant.id(),
                            it.assessment(),
                            dimensions.get(at),
                            3,
                            tenant.answers(at).id());
                }
            }
        }
        try (Copy rows = new Copy(connection, """
                assignment (organisation_id, assessment_id, topic_key, person_id, assigned_by, assigned_at)""")) {
            for (Workplace it : units) {
                for (EditionQuestions.Practice topic : questions.topics()) {
                    UUID person = tenant.answers(dimensions.indexOf(topic.dimension()))
                            .id();
                    rows.row(tenant.id(), it.assessment(), topic.topic(), person, person, WHEN);
                }
            }
        }
    }
}
