package waymark.benchmark;

import java.sql.SQLException;

/** Random saves over answers that stand: each a new version with its event, as people leave a database behind. */
final class Churn {

    private static final int PORTIONS = 10;

    private Churn() {}

    /** @param share how many saves for each answer that stands, on average */
    static void of(DurablePostgres database, double share) throws SQLException {
        for (int portion = 1; portion <= PORTIONS; portion++) {
            database.execute("""
                    with saved as (
                        update answer a
                        set rating = (array['NOT', 'PARTLY', 'LARGELY', 'FULLY'])[1 + floor(random() * 4)::int], reason = '',
                            version = a.version + 1, saved_at = a.saved_at + interval '1 day'
                        from answer picked tablesample bernoulli (%s) repeatable (%d)
                        where a.organisation_id = picked.organisation_id and a.assessment_id = picked.assessment_id
                            and a.practice_key = picked.practice_key and a.respondent_id = picked.respondent_id
                        returning a.*
                    )
                    insert into answer_event (
                        organisation_id, client_key, assessment_id, practice_key, respondent_id, rating, reason, confidence,
                        note, basis, version, saved_at)
                    select organisation_id, gen_random_uuid(), assessment_id, practice_key, respondent_id, rating, reason,
                        confidence, note, basis, version, saved_at
                    from saved""".formatted(Math.min(100, share * 100 / PORTIONS), portion));
        }
    }
}
