package io.waymark.roadmap.board;

import io.waymark.figure.Quarter;
import io.waymark.form.SelectOption;
import io.waymark.form.WordedOptions;
import io.waymark.roadmap.RoadmapChoices;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What forms that change cards offer: nobody or somebody, no quarter or one that is not over. */
record ChangeOffer(List<SelectOption> owners, List<SelectOption> quarters) {

    private static final int QUARTERS_AHEAD = 8;

    /** @param now the quarter that today lies in */
    static ChangeOffer of(RoadmapChoices choices, Quarter now, WordedOptions words) {
        return new ChangeOffer(
                with(
                        words.of("board.owner.", RoadmapFilters.NONE),
                        choices.people().stream().map(it -> new SelectOption(it.id(), it.name()))),
                with(
                        words.of("board.target.", RoadmapFilters.NONE),
                        IntStream.range(0, QUARTERS_AHEAD)
                                .mapToObj(now::plus)
                                .map(it -> new SelectOption(it, it.toString()))));
    }

    private static List<SelectOption> with(List<SelectOption> first, Stream<SelectOption> rest) {
        return Stream.concat(first.stream(), rest).toList();
    }
}
