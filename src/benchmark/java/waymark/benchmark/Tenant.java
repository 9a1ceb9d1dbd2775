package waymark.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** An organisation to which all personas belong. */
record Tenant(UUID id, String slug, List<Person> people) {

    private static final String ROLES = "{ADMINISTRATOR,LEAD,OWNER,ARCHITECT,EXECUTIVE,FINANCE}";

    record Person(UUID id, String persona) {

        static List<Person> all(Connection connection) throws SQLException {
            List<Person> all = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select id, subject from person order by subject")) {
                while (row.next()) {
                    all.add(new Person(row.getObject(1, UUID.class), row.getString(2)));
                }
            }
            return all;
        }
    }

    /** @param number with it another of the people answers each dimension */
    static Tenant found(Connection connection, Chance chance, String slug, int number, List<Person> people)
            throws SQLException {
        List<Person> turned = new ArrayList<>(people);
        Collections.rotate(turned, -number);
        Tenant tenant = new Tenant(chance.id(), slug, turned);
        try (Copy rows = new Copy(connection, "organisation (id, slug, name)")) {
            rows.row(tenant.id, slug, "Benchmark " + slug);
        }
        try (Copy rows = new Copy(connection, "membership (organisation_id, person_id, roles)")) {
            for (Person it : people) {
                rows.row(tenant.id, it.id, ROLES);
            }
        }
        return tenant;
    }

    /** Who answers the dimension at this place. */
    Person answers(int dimension) {
        return people.get(dimension % people.size());
    }
}
