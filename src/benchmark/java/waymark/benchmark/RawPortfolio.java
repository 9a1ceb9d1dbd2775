package waymark.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.DoubleStream;

/** The least that a portfolio without rows of its own would have to ask: where each dimension of each unit stands. */
final class RawPortfolio {

    private static final int TIMES = 5;

    private RawPortfolio() {}

    /** @return the median, in ms */
    static double of(DurablePostgres database, UUID organisation) throws SQLException {
        double[] times = new double[TIMES];
        try (Connection connection = database.superuser(DurablePostgres.DATABASE);
                PreparedStatement statement = connection.prepareStatement("""
                        select a.unit_id, p.dimension_key, p.topic_key, p.level,
                            avg(case w.rating when 'FULLY' then 3 when 'LARGELY' then 2 when 'PARTLY' then 1 else 0 end)
                        from assessment a
                        join comparable_answer w on w.organisation_id = a.organisation_id and w.assessment_id = a.id
                        join edition_practice p on p.edition_id = w.edition_id and p.practice_key = w.practice_key
                        where a.organisation_id = ?
                        group by a.unit_id, p.dimension_key, p.topic_key, p.level""")) {
            statement.setObject(1, organisation);
            for (int time = 0; time < TIMES; time++) {
                times[time] = once(statement);
            }
        }
        return DoubleStream.of(times).sorted().skip(TIMES / 2).findFirst().orElseThrow();
    }

    private static double once(PreparedStatement statement) throws SQLException {
        long begun = System.nanoTime();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getDouble(5);
            }
        }
        return (System.nanoTime() - begun) / 1e6;
    }
}
