package waymark.benchmark;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Organisations of which something stands in four sizes, from few to many. */
final class Specimens {

    private static final int FEW_ANSWERS = 10;
    private static final int TEAMS = 3;

    private final Seed seed;

    Specimens(Seed seed) {
        this.seed = seed;
    }

    /** Four units with so many cards. */
    List<Workplace.Planned> roadmaps() throws SQLException {
        Tenant tenant = seed.tenant("cards", 0);
        List<Integer> sizes = seed.volume().sizes();
        List<Workplace> places = seed.units(tenant, Collections.nCopies(sizes.size(), all()));
        List<Workplace.Planned> roadmaps = new ArrayList<>();
        for (int at = 0; at < places.size(); at++) {
            roadmaps.add(planned(places.get(at), sizes.get(at), 1));
        }
        seed.settle();
        return roadmaps;
    }

    /** A unit with so many cards of two actions, and teams that work them. */
    Workplace.Planned plan(int cards) throws SQLException {
        Tenant tenant = seed.tenant("plan", 0);
        Workplace place = seed.units(tenant, List.of(all())).getFirst();
        seed.cards(tenant).teams(TEAMS);
        Workplace.Planned plan = planned(place, cards, 2);
        seed.settle();
        return plan;
    }

    private Workplace.Planned planned(Workplace place, int cards, int actionsEach) throws SQLException {
        return new Workplace.Planned(place, seed.cards(place.tenant()).make(place.unit(), cards, actionsEach));
    }

    /** Four organisations with so many units; a place of each, in which all is answered. */
    List<Workplace> portfolios() throws SQLException {
        List<Workplace> places = new ArrayList<>();
        for (int units : seed.volume().sizes()) {
            List<Integer> answers = IntStream.range(0, units)
                    .mapToObj(it -> it == 0 ? all() : FEW_ANSWERS)
                    .toList();
            places.add(seed.units(seed.tenant("units-" + units, 0), answers).getFirst());
            seed.settle();
        }
        return places;
    }

    /** Four assessments with so many answers. */
    List<Workplace> assessments() throws SQLException {
        List<Workplace> places =
                seed.units(seed.tenant("answers", 0), seed.questions().parts());
        seed.settle();
        return places;
    }

    private int all() {
        return seed.questions().all();
    }
}
