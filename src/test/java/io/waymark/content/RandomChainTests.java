package io.waymark.content;

import static io.waymark.content.MapNotation.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every chain of maps. */
class RandomChainTests {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itDoesNotMatterWhichStepsAreTakenTogetherFirst(long seed) {
        List<EditionMap> maps = RandomChain.of(seed, 3);
        EditionMap left = maps.get(0).then(maps.get(1)).then(maps.get(2));
        EditionMap right = maps.get(0).then(maps.get(1).then(maps.get(2)));
        assertThat(said(left)).isEqualTo(said(right));
        assertThat(left.changes()).hasSameSizeAs(right.changes());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsLost(long seed) {
        List<EditionMap> maps = RandomChain.of(seed, 3);
        EditionMap whole = whole(maps);
        for (PracticeKey earlier : from(maps.getFirst())) {
            assertThat(whole.changes().stream().filter(it -> it.from().contains(earlier)))
                    .as("fate of %s", earlier)
                    .hasSize(1);
        }
        for (PracticeKey later : to(maps.getLast())) {
            assertThat(whole.into(later)).as("origin of %s", later).isNotEmpty();
        }
        assertThat(from(whole)).isEqualTo(from(maps.getFirst()));
        assertThat(to(whole)).isEqualTo(to(maps.getLast()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itSaysWhatTheStepsSayOneAfterTheOther(long seed) {
        List<EditionMap> maps = RandomChain.of(seed, 3);
        EditionMap whole = whole(maps);
        for (PracticeKey earlier : from(maps.getFirst())) {
            Set<PracticeKey> became = Set.of(earlier);
            Optional<PracticeKey> kept = Optional.of(earlier);
            for (EditionMap step : maps) {
                became = step.became(became);
                kept = kept.flatMap(step::later);
            }
            assertThat(whole.became(Set.of(earlier))).isEqualTo(became);
            assertThat(whole.later(earlier)).isEqualTo(kept);
            kept.ifPresent(it -> assertThat(whole.earlier(it)).contains(earlier));
        }
    }

    private static EditionMap whole(List<EditionMap> maps) {
        return maps.stream().reduce(EditionMap::then).orElseThrow();
    }

    private static Set<PracticeKey> from(EditionMap map) {
        return keys(map.changes().stream().map(EditionChange::from));
    }

    private static Set<PracticeKey> to(EditionMap map) {
        return keys(map.changes().stream().map(EditionChange::to));
    }

    private static Set<PracticeKey> keys(Stream<List<PracticeKey>> keys) {
        return keys.collect(HashSet::new, HashSet::addAll, HashSet::addAll);
    }
}
