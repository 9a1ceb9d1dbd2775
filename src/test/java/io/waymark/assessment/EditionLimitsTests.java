package io.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.content.Practice;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.testing.WaymarkTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the newest edition may ask of people, so that owners finish it; the import sees to the rest: nothing is required in a
 * circle or twice.
 */
@WaymarkTest
class EditionLimitsTests {

    private static final Pattern ALTERNATIVE = Pattern.compile(", or |; .* or ");

    private final Edition edition;

    @Autowired
    EditionLimitsTests(Editions editions) {
        this.edition = editions.current();
    }

    @Test
    void asksAtMost180Practices() {
        assertThat(edition.practices()).hasSizeLessThanOrEqualTo(180);
    }

    @Test
    void anOwnerAnswersLevelTwoOfADimensionWithin25Minutes() {
        assertThat(edition.dimensions())
                .allSatisfy(dimension -> assertThat(ReadingTime.seconds(atLevelTwo(dimension.practices())))
                        .as(dimension.title())
                        .isLessThanOrEqualTo(25 * 60));
    }

    @Test
    void actionsFallToAtMost16Roles() {
        assertThat(edition.owners()).hasSizeBetween(1, 16);
    }

    /** Words on what is not held against anybody are not meant to take a topic out of the claim. */
    @Test
    void onlyCertificationsAreADirectionAsAWhole() {
        assertThat(edition.topics())
                .filteredOn(EditionLimitsTests::isDirection)
                .extracting(Topic::key)
                .containsExactly(new TopicKey("people.certifications"));
    }

    @Test
    void atMostTenLargelysHoldAlternatives() {
        assertThat(edition.practices())
                .extracting(it -> it.answers().largely())
                .filteredOn(it -> ALTERNATIVE.matcher(it).find())
                .hasSizeLessThanOrEqualTo(10);
    }

    private static boolean isDirection(Topic topic) {
        boolean silent = topic.practices().stream().noneMatch(it -> it.obligation() || it.direction());
        return topic.practices().stream().allMatch(Practice::direction) || topic.direction() != null && silent;
    }

    private static List<Practice> atLevelTwo(List<Practice> practices) {
        return practices.stream().filter(it -> it.level() == 2).toList();
    }
}
