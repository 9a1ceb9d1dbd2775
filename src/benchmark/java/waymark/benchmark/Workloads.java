package waymark.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What is measured in turn: the ceilings and what people do. */
final class Workloads {

    static final int READING = 8;

    private static final String ADA = "ada";

    private final Program portal;
    private final Seeded world;
    private final List<Reader> readers = new ArrayList<>();

    Workloads(Program portal, Seeded world) throws IOException {
        this.portal = portal;
        this.world = world;
        for (int who = 0; who < READING; who++) {
            readers.add(Reader.signedIn(portal.port(), ADA));
        }
    }

    List<Workload> all(Ceilings ceilings, Program bare) throws Exception {
        List<Workload> all = new ArrayList<>(ceilings(ceilings, bare));
        all.add(Savers.saving(portal, world.questions(), world.places()));
        all.add(Savers.questions(portal, world.questions(), world.places()));
        all.addAll(ofAcme());
        all.addAll(roadmaps());
        all.add(pages(Measured.PORTFOLIO, world.portfolios().getLast().organisation() + "/portfolio"));
        all.add(ticking());
        return all;
    }

    Workload pages(String name, String path) throws Exception {
        return Workload.of(name, portal.id(), READING, who -> Acts.reading(readers.get(who), path));
    }

    private List<Workload> ceilings(Ceilings ceilings, Program bare) throws Exception {
        Workplace place = world.places().getFirst();
        int size = Reader.signedIn(portal.port(), Seeded.respondent(world.questions(), place))
                .get(Seeded.topic(place), false)
                .text()
                .length();
        return List.of(
                Workload.of(Measured.RAW, bare.id(), Savers.PEOPLE, ceilings::upsert),
                Workload.of(
                        Measured.BARE_PAGE,
                        bare.id(),
                        READING,
                        who -> Acts.reading(
                                new Reader(bare.port()), "/questions?count=" + Math.max(1, size / Ceilings.QUESTION))),
                Workload.of(
                        Measured.BARE_LIST, bare.id(), READING, who -> Acts.reading(new Reader(bare.port()), "/list")));
    }

    private List<Workload> ofAcme() throws Exception {
        Acme acme = Acme.seen(readers.getFirst());
        return List.of(
                pages(Measured.EMPTY, "/orgs/acme/wording/checks/new"),
                pages(Measured.RESULTS, acme.assessment() + "/results"),
                pages(Measured.DASHBOARD, "/orgs/acme/dashboard?unit=" + acme.unit()),
                pages(Measured.HOME, "/orgs/acme"));
    }

    private List<Workload> roadmaps() throws Exception {
        Workplace place = world.roadmaps().getLast().place();
        String path = place.organisation() + "/roadmap?unit=" + place.unit();
        String table = path + "&view=table";
        return List.of(
                pages(Measured.BOARD, path),
                pages(Measured.TABLE, table),
                pages(
                        Measured.LATE,
                        table + LatePage.of(readers.getFirst(), world.roadmaps().getLast())));
    }

    /** One person moves the start of a card from day to day. */
    private Workload ticking() throws Exception {
        Workplace place = world.plan().place();
        String path = "%s/roadmap/what-if?unit=%s&start.%s=2027-02-"
                .formatted(
                        place.organisation(), place.unit(), world.plan().cards().getFirst());
        List<String> days = IntStream.rangeClosed(1, 28)
                .mapToObj(it -> path + "%02d".formatted(it))
                .toList();
        return Workload.of(Measured.TICK, portal.id(), 1, who -> Acts.reading(readers.get(who), true, days));
    }
}
