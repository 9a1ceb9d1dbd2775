package waymark.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How soon a save is visible in the portfolio. */
final class Delay {

    private static final int SAVES = 20;
    private static final long PATIENCE = 5_000;

    private Delay() {}

    /** In the organisation with the most units, and what its portfolio would cost from raw answers. */
    static void measure(DurablePostgres database, Program portal, Seeded world, Results results) throws Exception {
        Workplace largest = world.portfolios().getLast();
        results.put(
                Measured.RAW_PORTFOLIO,
                RawPortfolio.of(database, largest.tenant().id()));
        Act saving = Acts.answering(
                Reader.signedIn(portal.port(), Seeded.respondent(world.questions(), largest)), Seeded.topic(largest));
        results.put(Measured.FRESH, of(database, largest, saving));
    }

    /** @return of the saves that change a figure the slowest, in ms; NaN where none did */
    private static double of(DurablePostgres database, Workplace place, Act saving) throws Exception {
        List<Double> waited = new ArrayList<>();
        try (Connection connection = database.superuser(DurablePostgres.DATABASE);
                PreparedStatement rows = connection.prepareStatement("""
                        select md5(string_agg(f::text, ';' order by part)) from portfolio_figure f
                        where organisation_id = ? and unit_id = ?""")) {
            rows.setObject(1, place.tenant().id());
            rows.setObject(2, place.unit());
            for (int save = 0; save < SAVES; save++) {
                String before = read(rows);
                saving.once();
                double came = changed(rows, before);
                if (came < PATIENCE) {
                    waited.add(came);
                }
            }
        }
        return waited.isEmpty() ? Double.NaN : Collections.max(waited);
    }

    private static double changed(PreparedStatement rows, String before) throws Exception {
        long begun = System.nanoTime();
        double waited = 0;
        while (waited < PATIENCE && read(rows).equals(before)) {
            Thread.sleep(2);
            waited = (System.nanoTime() - begun) / 1e6;
        }
        return waited;
    }

    private static String read(PreparedStatement rows) throws SQLException {
        try (ResultSet row = rows.executeQuery()) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
