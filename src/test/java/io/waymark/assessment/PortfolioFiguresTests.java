package io.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.Editions;
import io.waymark.content.Effort;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Unit;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.WorldEdition;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the portfolio says of a unit, against plain sums over what was frozen and answered. */
@OwnWorld
class PortfolioFiguresTests {

    private static final Map<String, Double> MISSING =
            Map.of("NOT", 1.0, "PARTLY", 2.0 / 3, "LARGELY", 1.0 / 3, "DONT_KNOW", 1.0);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Editions editions;

    @Autowired
    private Portfolio portfolio;

    private UnitWithGaps world;
    private Member ada;
    private Member tess;

    @BeforeEach
    void adaAndTess() {
        world = new UnitWithGaps(beans);
        ada = world.member("ada", "acme");
        tess = world.member("tess", "acme");
    }

    @Test
    void aSignedOffResultStandsAsItWasFrozen() {
        Map<String, Object> raw = in(() -> jdbc.sql(
                        "select unit_id, edition_id, figures, ratings from milestone order by taken_at desc limit 1")
                .query()
                .singleRow());
        UnitId unit = new UnitId((UUID) Objects.requireNonNull(raw.get("unit_id")));
        JsonNode figures = JSON.readTree(String.valueOf(raw.get("figures")));
        JsonNode ratings = JSON.readTree(String.valueOf(raw.get("ratings")));
        Edition edition = editions.find(EditionId.parse(String.valueOf(raw.get("edition_id"))))
                .orElseThrow();
        Tenancy.of(ada).run(() -> portfolio.refresh(ada.organisation(), unit));

        int gaps = 0;
        double days = 0;
        int topics = 0;
        for (JsonNode dimension : figures.get("dimensions")) {
            assertThat(level(unit, dimension.get("key").asString()))
                    .isEqualTo(dimension.get("level").get("now").asInt());
            for (JsonNode topic : dimension.get("topics")) {
                Stored row = row(unit, topic.get("key").asString());
                double work = 0;
                int count = 0;
                for (Practice it : edition.topic(new TopicKey(topic.get("key").asString()))
                        .orElseThrow()
                        .practices()) {
                    JsonNode rated = ratings.get(it.key().value());
                    if (it.level() <= dimension.get("target").asInt() && rated != null) {
                        Double share = MISSING.get(rated.get("rating").asString());
                        count += share == null ? 0 : 1;
                        work += share == null ? 0 : share * mean(it);
                    }
                }
                assertThat(row.levelNow())
                        .isEqualTo(topic.get("level").get("now").asInt());
                assertThat(row.gaps()).as(row.part()).isEqualTo(count);
                assertThat(row.days()).as(row.part()).isCloseTo(work, within(0.001));
                gaps += count;
                days += work;
                topics++;
            }
        }
        Stored whole = row(unit, "");
        assertThat(topics).isPositive();
        assertThat(whole.levelNow()).isEqualTo(figures.get("level").get("now").asInt());
        assertThat(whole.gaps()).isEqualTo(gaps);
        assertThat(whole.days()).isCloseTo(days, within(0.05));
    }

    @Test
    void whatOnePersonAnsweredMakesNoFigure() {
        Topic topic = WorldEdition.in(beans).topics().getFirst();
        Unit poor = answered(topic, Rating.NOT, ada);
        Unit rich = answered(topic, Rating.FULLY, ada);

        assertThat(row(poor.id(), topic.key().value()).levelNow()).isNull();
        assertThat(row(poor.id(), topic.key().value()).withheld())
                .isEqualTo(asked(topic).size());
        assertThat(rows(poor.id()))
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(rows(rich.id()));
    }

    @Test
    void whatTwoAnsweredCountsOnceItWasLaidSideBySide() {
        Topic topic = WorldEdition.in(beans).topics().getFirst();
        Unit unit = answered(topic, Rating.PARTLY, ada, tess);
        assertThat(row(unit.id(), topic.key().value()).levelNow()).isNull();
        assertThat(row(unit.id(), topic.key().value()).gaps()).isZero();

        AssessmentId assessment = assessment(unit);
        Tenancy.of(ada)
                .run(() -> beans.getBean(HandingIn.class)
                        .openComparison(ada, assessment, topic.key().dimension(), Clock.systemUTC()));
        Tenancy.of(ada).run(() -> portfolio.refresh(ada.organisation(), unit.id()));

        Stored row = row(unit.id(), topic.key().value());
        List<Practice> asked =
                asked(topic).stream().filter(it -> it.level() <= 3).toList();
        assertThat(row.levelNow()).isLessThan(2);
        assertThat(row.withheld()).isZero();
        assertThat(row.gaps()).isEqualTo(asked.size());
        assertThat(row.days())
                .isCloseTo(asked.stream().mapToDouble(it -> mean(it) * 2 / 3).sum(), within(0.001));
    }

    @Test
    void whatStandsAlreadyIsNotWrittenAgain() {
        Unit unit = answered(WorldEdition.in(beans).topics().getFirst(), Rating.PARTLY, ada);

        assertThat(Tenancy.of(ada).call(() -> portfolio.refresh(ada.organisation(), unit.id())))
                .isFalse();
    }

    /** The figures of others are made wrong, so that making them anew would show. */
    @Test
    void onlyUnitsWithoutFiguresGetThemWhereThePortfolioIsCompleted() {
        Unit unit = answered(WorldEdition.in(beans).topics().getFirst(), Rating.PARTLY, ada);
        PortfolioComparison comparison = beans.getBean(PortfolioComparison.class);
        comparison.compare();
        in(() -> jdbc.sql("delete from portfolio_figure where unit_id = ?")
                .param(unit.id().value())
                .update());
        int wrong = in(() -> jdbc.sql("update portfolio_figure set gaps = gaps + 1000 where unit_id <> ?")
                .param(unit.id().value())
                .update());
        comparison.complete();

        assertThat(rows(unit.id())).isNotEmpty();
        assertThat(in(() -> jdbc.sql("select count(*) from portfolio_figure where gaps >= 1000")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(wrong)
                .isPositive();
        comparison.compare();
    }

    @Test
    @Timeout(120)
    void theFiguresFollowASave() {
        PortfolioUpdates updates = beans.getBean(PortfolioUpdates.class);
        ReflectionTestUtils.setField(updates, "follows", true);
        try {
            Unit unit = world.with(ada, 5);
            while (in(() -> jdbc.sql(
                                    "select coalesce(max(withheld), 0) from portfolio_figure where unit_id = ? and part = ''")
                            .param(unit.id().value())
                            .query(Integer.class)
                            .single())
                    < 5) {
                assertThat(Thread.interrupted()).as("given up").isFalse();
                LockSupport.parkNanos(20_000_000);
            }
        } finally {
            ReflectionTestUtils.setField(updates, "follows", false);
        }
    }

    private Unit answered(Topic topic, Rating rating, Member... people) {
        Unit unit = world.unit(ada);
        Assessment assessment = world.assessment(ada, unit);
        List<PracticeKey> practices = asked(topic).stream().map(Practice::key).toList();
        for (Member it : people) {
            Tenancy.of(ada)
                    .run(() -> beans.getBean(AssignmentChanges.class)
                            .assign(
                                    ada,
                                    assessment.id(),
                                    new AssignmentChanges.Request(List.of(topic.key()), List.of(it.person()), null, ""),
                                    Clock.systemUTC()));
        }
        for (Member it : people) {
            world.rate(it, assessment, practices, rating);
        }
        Tenancy.of(ada).run(() -> portfolio.refresh(ada.organisation(), unit.id()));
        return unit;
    }

    private List<Practice> asked(Topic topic) {
        return topic.practices().stream()
                .filter(it -> WorldEdition.in(beans).asked().contains(it.level()))
                .toList();
    }

    private AssessmentId assessment(Unit unit) {
        return in(() -> jdbc.sql("select id from assessment where unit_id = ?")
                .param(unit.id().value())
                .query((row, number) -> new AssessmentId(row.getObject("id", UUID.class)))
                .single());
    }

    private static double mean(Practice practice) {
        Effort it = practice.action().effort();
        return (it.optimistic() + 4 * it.likely() + it.pessimistic()) / 6.0;
    }

    private int level(UnitId unit, String part) {
        return Objects.requireNonNull(row(unit, part).levelNow());
    }

    private Stored row(UnitId unit, String part) {
        return rows(unit).stream()
                .filter(it -> it.part().equals(part))
                .findFirst()
                .orElseThrow();
    }

    private List<Stored> rows(UnitId unit) {
        return in(() -> jdbc.sql("""
                        select part, level_low, level_now, level_high, index_now, open_practices, withheld, obligations, gaps, days
                        from portfolio_figure where unit_id = ? order by part
                        """).param(unit.value()).query(Stored.class).list());
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(Tenancy.of(ada).call(() -> transaction.execute(status -> work.get())));
    }

    record Stored(
            String part,
            @Nullable Integer levelLow,
            @Nullable Integer levelNow,
            @Nullable Integer levelHigh,
            @Nullable Double indexNow,
            int openPractices,
            int withheld,
            int obligations,
            int gaps,
            double days) {}
}
