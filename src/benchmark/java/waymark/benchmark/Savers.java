package waymark.benchmark;

import java.util.List;

/** What those do who answer: each at a place of their own, of as many organisations as there are. */
final class Savers {

    /** How many at most. */
    static final int PEOPLE = 32;

    private Savers() {}

    static Workload saving(Program portal, EditionQuestions questions, List<Workplace> places) throws Exception {
        List<Workplace> apart = Seeded.apart(places, PEOPLE);
        return Workload.of(
                Measured.SAVE,
                portal.id(),
                apart.size(),
                who -> Acts.answering(
                        Reader.signedIn(portal.port(), Seeded.respondent(questions, apart.get(who))),
                        Seeded.topic(apart.get(who))));
    }

    /** Each reads in a first assessment, in which all is answered. */
    static Workload questions(Program portal, EditionQuestions questions, List<Workplace> places) throws Exception {
        int organisations =
                (int) places.stream().map(Workplace::tenant).distinct().count();
        List<Workplace> apart = Seeded.apart(places, organisations);
        return Workload.of(Measured.QUESTIONS, portal.id(), Workloads.READING, who -> {
            Workplace place = apart.get(who % apart.size());
            Reader reader = Reader.signedIn(portal.port(), Seeded.respondent(questions, place));
            return Acts.reading(reader, Seeded.topic(place));
        });
    }
}
