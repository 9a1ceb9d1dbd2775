package waymark.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A result that a unit signed off before: the newest that the portal itself signed off in the demo world, with the answers that it
 * rests on and their events. Whoever gave them there belongs to every organisation.
 */
final class EarlierResult {

    /** The assessment that is copied. */
    private static final String SIGNED = """
            (select m.assessment_id from milestone m join organisation o on o.id = m.organisation_id
             where o.slug = 'acme' order by m.taken_at desc limit 1)""";

    private final Connection connection;
    private final Chance chance;

    EarlierResult(Connection connection, Chance chance) {
        this.connection = connection;
        this.chance = chance;
    }

    void of(Workplace place) throws SQLException {
        UUID assessment = chance.id();
        copy(
                "assessment",
                "id",
                place,
                "'id', ?::uuid, 'unit_id', ?::uuid, 'baseline_id', null",
                assessment,
                place.unit());
        for (String table : new String[] {"assessment_scope", "assignment", "answer"}) {
            copy(table, "assessment_id", place, "'assessment_id', ?::uuid", assessment);
        }
        copy(
                "answer_event",
                "assessment_id",
                place,
                "'assessment_id', ?::uuid, 'client_key', gen_random_uuid()",
                assessment);
        copy(
                "milestone",
                "assessment_id",
                place,
                "'assessment_id', ?::uuid, 'id', ?::uuid, 'unit_id', ?::uuid",
                assessment,
                chance.id(),
                place.unit());
    }

    /** @param otherwise what is not as in the row that is copied, beside the organisation */
    private void copy(String table, String key, Workplace place, String otherwise, UUID... values) throws SQLException {
        try (PreparedStatement copy = connection.prepareStatement("""
                insert into %1$s
                select (jsonb_populate_record(it, jsonb_build_object('organisation_id', ?::uuid, %3$s))).* from %1$s it
                where it.%2$s = %4$s""".formatted(table, key, otherwise, SIGNED))) {
            copy.setObject(1, place.tenant().id());
            for (int at = 0; at < values.length; at++) {
                copy.setObject(at + 2, values[at]);
            }
            copy.executeUpdate();
        }
    }
}
