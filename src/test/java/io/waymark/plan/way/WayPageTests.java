package io.waymark.plan.way;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.edition.RealEdition;
import io.waymark.plan.forecast.LevelDemands;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Grounds;
import io.waymark.scoring.Rated;
import io.waymark.scoring.Rating;
import io.waymark.scoring.Scorecard;
import io.waymark.scoring.Targets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The ways of docs/forecast.md: a firm that operates, Level 1 Fully, Level 2 Partly, Level 3 Not. */
class WayPageTests {

    private static final Edition EDITION = RealEdition.of(new EditionId("cnmm", "4.0-beta.2"));
    private static final Map<Integer, Rating> RATINGS = Map.of(1, Rating.FULLY, 2, Rating.PARTLY, 3, Rating.NOT);
    private static final Ways<PracticeKey> WAYS = Ways.of(LevelDemands.of(card()), open());

    @Test
    void theWaysOfDimensionsAreThese() {
        assertThat(written())
                .contains(EDITION.dimensions().stream().map(WayPageTests::row).toArray(String[]::new));
    }

    @Test
    void theWayOfTheWholeIsThis() {
        WayToTarget<PracticeKey> way = WAYS.toWhole().orElseThrow();
        assertThat(written())
                .contains(String.format(
                        Locale.ROOT,
                        "| the whole | %d of %d | %.0f | |",
                        way.actions().size(),
                        open().size(),
                        way.days()));
    }

    @Test
    void theCheapestTopicsAreThese() {
        assertThat(written())
                .contains(WAYS.nextTopics().stream()
                        .limit(3)
                        .map(it -> String.format(
                                Locale.ROOT,
                                "| %s | %d | %.0f | %.0f |",
                                EDITION.topic(it.topic()).orElseThrow().title(),
                                it.way().actions().size(),
                                it.way().days(),
                                it.way().borrowedDays()))
                        .toArray(String[]::new));
    }

    private static String row(Dimension dimension) {
        WayToTarget<PracticeKey> way = WAYS.to(dimension.key()).orElseThrow();
        return String.format(
                Locale.ROOT,
                "| %s | %d of %d | %.0f | %.0f |",
                dimension.title(),
                way.actions().size(),
                open().size(),
                way.days(),
                way.borrowedDays());
    }

    private static List<Undertaking<PracticeKey>> open() {
        return gaps().stream()
                .map(it -> new Undertaking<>(
                        it.key(),
                        it.action().effort().mean() * (it.level() == 2 ? 2 / 3.0 : 1),
                        1,
                        Set.copyOf(it.action().requires()),
                        Set.of(it.key())))
                .toList();
    }

    private static List<Practice> gaps() {
        return EDITION.practices().stream()
                .filter(it -> it.level() == 2 || it.level() == 3)
                .toList();
    }

    private static Scorecard card() {
        Map<PracticeKey, Rated> ratings = EDITION.practices().stream()
                .collect(Collectors.toMap(
                        Practice::key,
                        it -> new Rated(RATINGS.getOrDefault(it.level(), Rating.NOT), Confidence.HIGH, false)));
        return Scorecard.of(EDITION, Grounds.of(ratings, Targets.usual()));
    }

    private static List<String> written() {
        try {
            return Files.readAllLines(Path.of("docs", "forecast.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
