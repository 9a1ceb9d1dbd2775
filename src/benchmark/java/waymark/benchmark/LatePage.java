package waymark.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** The last page of a table: page 200 where there are 10,000 cards. */
final class LatePage {

    private static final Pattern CARD = Pattern.compile("(?m)^.*?Card (\\d{5})");
    private static final int PAGE = 50;

    private LatePage() {}

    /** @return what its address has more: the card before it, in the order of the roadmap as it is told in a file */
    static String of(Reader reader, Workplace.Planned roadmap) throws IOException {
        Workplace place = roadmap.place();
        String file = reader.get(place.organisation() + "/roadmap.csv?unit=" + place.unit(), false)
                .text();
        List<UUID> order = CARD.matcher(file)
                .results()
                .map(it -> Integer.parseInt(it.group(1)))
                .distinct()
                .map(it -> roadmap.cards().get(it - 1))
                .toList();
        return order.size() <= PAGE ? "" : "&after=" + order.get(order.size() - PAGE - 1);
    }
}
