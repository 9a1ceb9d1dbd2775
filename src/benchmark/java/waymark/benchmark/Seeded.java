package waymark.benchmark;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What was seeded.
 *
 * @param places of all organisations, those of one beside each other
 * @param roadmaps four units, from few to many cards
 * @param portfolios a place in each of four organisations, from few to many units
 * @param assessments four, from few to all answers
 */
record Seeded(
        EditionQuestions questions,
        List<Workplace> places,
        List<Workplace.Planned> roadmaps,
        Workplace.Planned plan,
        List<Workplace> portfolios,
        List<Workplace> assessments) {

    private static final String DIMENSION = "technology";
    private static final String TOPIC = "/questions/technology/architecture";
    private static final int PLANNED = 125;

    static Seeded of(Seed seed, List<Workplace> places) throws SQLException {
        Specimens specimens = new Specimens(seed);
        return new Seeded(
                seed.questions(),
                places,
                specimens.roadmaps(),
                specimens.plan(PLANNED),
                specimens.portfolios(),
                specimens.assessments());
    }

    /** So many places at most, of as many organisations as there are. */
    static List<Workplace> apart(List<Workplace> places, int most) {
        int organisations =
                (int) places.stream().map(Workplace::tenant).distinct().count();
        int each = places.size() / organisations;
        List<Workplace> apart = new ArrayList<>();
        for (int who = 0; who < Math.min(most, places.size()); who++) {
            apart.add(places.get(who % organisations * each + who / organisations));
        }
        return apart;
    }

    /** The persona that answers the topic there. */
    static String respondent(EditionQuestions questions, Workplace place) {
        return place.tenant().answers(questions.dimensions().indexOf(DIMENSION)).persona();
    }

    static String topic(Workplace place) {
        return place.at() + TOPIC;
    }
}
