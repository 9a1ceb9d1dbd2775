package io.waymark.scoring;

import io.waymark.content.Edition;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A kind of firm, by how likely each rating is at Levels 1, 2 and 3. */
enum Firm {
    BUILD("Build", new Odds(2, 8, 30, 60), new Odds(45, 35, 15, 5), new Odds(80, 15, 4, 1)),
    OPERATING("Typical operating", new Odds(0, 1, 5, 94), new Odds(5, 18, 40, 37), new Odds(45, 35, 15, 5)),
    STRONG("Strong", new Odds(0, 0, 4, 96), new Odds(0, 5, 22, 73), new Odds(15, 30, 35, 20)),
    MATURE("Very mature", new Odds(0, 0, 1, 99), new Odds(0, 0, 5, 95), new Odds(0, 3, 22, 75)),
    UNEVEN("Uneven");

    private static final List<Firm> EVEN = List.of(BUILD, OPERATING, STRONG, MATURE);

    /** How often of a hundred times a practice is Not, Partly, Largely, Fully. */
    record Odds(int not, int partly, int largely, int fully) {

        Rating at(double chance) {
            double hundredth = chance * (not + partly + largely + fully);
            if (hundredth < not) {
                return Rating.NOT;
            }
            if (hundredth < not + partly) {
                return Rating.PARTLY;
            }
            return hundredth < not + partly + largely ? Rating.LARGELY : Rating.FULLY;
        }
    }

    private final String title;
    private final List<Odds> odds;

    Firm(String title, Odds... odds) {
        this.title = title;
        this.odds = List.of(odds);
    }

    String title() {
        return title;
    }

    /**
     * The ratings of one such firm. An uneven one is in each topic one of the others.
     *
     * @param together how often, 0 to 1, a practice falls as its topic does rather than for itself
     */
    Map<PracticeKey, Rated> ratings(Edition edition, double together, Random random) {
        Map<PracticeKey, Rated> ratings = new HashMap<>();
        for (Topic topic : edition.topics()) {
            Firm kind = this == UNEVEN ? EVEN.get(random.nextInt(EVEN.size())) : this;
            double ofTopic = random.nextDouble();
            for (Practice it : topic.practices()) {
                double chance = random.nextDouble() < together ? ofTopic : random.nextDouble();
                ratings.put(it.key(), Rated.of(kind.odds.get(it.level() - 1).at(chance)));
            }
        }
        return ratings;
    }
}
