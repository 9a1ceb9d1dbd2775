package io.waymark.organisation;

import java.util.Map;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Takes the names of people who left out of an organisation. Their answers and figures stay, and nothing brings a name back. */
@Repository
public class Erasures {

    private final Sql sql;
    private final ActivityRecord activity;

    Erasures(Sql sql, ActivityRecord activity) {
        this.sql = sql;
        this.activity = activity;
    }

    /**
     * What somebody is called who left.
     *
     * @throws NotFound where nobody of the id left, or the name is gone
     */
    @Transactional(readOnly = true)
    public String nameOf(Member administrator, PersonId person) {
        return sql.of(administrator, """
                select p.name from membership m join person p on p.id = m.person_id
                where m.organisation_id = :organisation and m.person_id = :left and m.left_at is not null
                    and p.erased_at is null
                """).with("left", person).one(String.class);
    }

    /**
     * Erases name, address and account in all that the portal wrote. A name that is gone is done already.
     *
     * @return false where another organisation knows them too: nothing is changed
     * @throws NotFound where nobody of the id left
     */
    @Transactional
    public boolean erase(Member administrator, PersonId person) {
        administrator.must(Right.ERASE_PEOPLE);
        sql.hold(administrator, "erasure");
        if (isErased(administrator, person)) {
            return true;
        }
        boolean erased = "ERASED"
                .equals(sql.of(administrator, "select erase_person(:left)")
                        .with("left", person)
                        .one(String.class));
        if (erased) {
            activity.add(administrator, "activity.person.erased", "person", person.value(), Map.of(), Map.of());
        }
        return erased;
    }

    private boolean isErased(Member administrator, PersonId person) {
        return sql.of(administrator, """
                select p.erased_at is not null from membership m join person p on p.id = m.person_id
                where m.organisation_id = :organisation and m.person_id = :left and m.left_at is not null
                """).with("left", person).one(Boolean.class);
    }
}
