package waymark.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Fills the database of a portal that published its editions and knows the personas. */
final class Seed implements AutoCloseable {

    /** How far assessments are, in tenths of what they have on average. */
    private static final List<Integer> TENTHS = List.of(2, 6, 10, 14, 18);

    private final Connection connection;
    private final Volume volume;
    private final Chance chance = new Chance();
    private final EditionQuestions questions;
    private final List<Tenant.Person> people;
    private int organisations;

    Seed(DurablePostgres database, Volume volume) throws SQLException {
        this.connection = database.superuser(DurablePostgres.DATABASE);
        this.connection.setAutoCommit(false);
        this.volume = volume;
        this.questions = EditionQuestions.newest(connection);
        this.people = Tenant.Person.all(connection);
    }

    /** More organisations, until there are so many; of the first unit of each all is answered, and a result was signed off before. */
    List<Workplace> organisations(int until) throws SQLException {
        List<Workplace> places = new ArrayList<>();
        for (; organisations < until; organisations++) {
            Tenant tenant = tenant("org-" + (organisations + 1), organisations);
            List<Workplace> units = units(
                    tenant,
                    Stream.concat(
                                    Stream.of(questions.all()),
                                    IntStream.range(1, volume.assessmentsEach())
                                            .mapToObj(it -> volume.answersEach() * TENTHS.get(it % TENTHS.size()) / 10))
                            .toList());
            new EarlierResult(connection, chance).of(units.getFirst());
            places.addAll(units);
            settle();
        }
        return places;
    }

    /** An organisation to which all personas belong. */
    Tenant tenant(String slug, int number) throws SQLException {
        return Tenant.found(connection, chance, slug, number, people);
    }

    /** Units with an assessment each, and so many answers in it. */
    List<Workplace> units(Tenant tenant, List<Integer> answers) throws SQLException {
        return new Assessed(connection, chance, questions, tenant).units(answers);
    }

    CardRows cards(Tenant tenant) {
        return new CardRows(connection, chance, questions, tenant);
    }

    void settle() throws SQLException {
        connection.commit();
    }

    EditionQuestions questions() {
        return questions;
    }

    Volume volume() {
        return volume;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
