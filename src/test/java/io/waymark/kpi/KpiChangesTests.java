package io.waymark.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.content.Editions;
import io.waymark.content.TopicKey;
import io.waymark.figure.Aim;
import io.waymark.figure.Reading;
import io.waymark.form.LeftVersion;
import io.waymark.goal.KpiId;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.NotYourRole;
import io.waymark.organisation.Role;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.testing.OwnWorld;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/** A newly founded organisation watches its first figures. */
@OwnWorld
class KpiChangesTests {

    private static final String LOG_COVERAGE = "log-coverage";

    @Autowired
    private KpiChanges changes;

    @Autowired
    private MeasuredKpis kpis;

    @Autowired
    private Kpis careless;

    @Autowired
    private ActivityRecord activity;

    @Autowired
    private Editions editions;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationContext portal;

    private Member pete;

    @BeforeEach
    void found() {
        pete = new Founded(portal).with(Role.OWNER);
    }

    @Test
    void aNewFigureHasNoData() {
        KpiId id = added("Lead time");
        MeasuredKpi kpi = find(id);
        assertThat(kpi.definition()).isEqualTo(figure("Lead time"));
        assertThat(kpi.latest()).isEmpty();
    }

    @Test
    void theSameFigureAddedTwiceIsAddedOnce() {
        assertThat(added("Lead time")).isEqualTo(added("Lead time"));
        assertThat(all()).hasSize(1);
    }

    @Test
    void aFormSentTwiceAddsOneAndWithOtherWordsAnother() {
        UUID key = TimeOrderedId.next();
        KpiId first = new KpiId(key);
        assertThat(add(key, figure("Lead time"))).isEqualTo(new KpiChangeResult.Done(first));
        retire(first, 0);
        assertThat(add(key, figure("Lead time"))).isEqualTo(new KpiChangeResult.Done(first));
        assertThat(add(key, figure("Failures"))).isNotEqualTo(new KpiChangeResult.Done(first));
        assertThat(all()).hasSize(2);
    }

    @Test
    void theDatabaseKnowsThatTwoTitlesAreOne() {
        KpiId first = added("Lead time");
        for (String written : List.of("LEAD TIME", "Lead\u00A0 time", "Le\u00ADad time")) {
            assertThat(inOne(() -> careless.titled(pete, written)).map(Kpi::id)).contains(first);
        }
        Kpi same = new Kpi(pete, TimeOrderedId.next(), figure("lead  TIME"), null, clock.instant());
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> inOne(() -> careless.save(same)))
                .withMessageContaining("kpi_name");
    }

    @Test
    void twoInUseNeverShareATitleHoweverItIsWritten() {
        KpiId first = added("Lead time");
        assertThat(add(figure("LEAD TIME", Aim.lower(null, BigDecimal.ONE))))
                .isEqualTo(new KpiChangeResult.TitleTaken(first));
        KpiId other = added("Failures");
        assertThat(change(other, 0, figure("lead Time"))).isEqualTo(new KpiChangeResult.TitleTaken(first));
    }

    @Test
    void aRetiredTitleCanBeUsedAgainAndTheOldOneWaitsForItsOwn() {
        KpiId old = added("Lead time");
        retire(old, 0);
        KpiId another = added("Lead time");
        assertThat(another).isNotEqualTo(old);
        assertThat(bringBack(old)).isEqualTo(new KpiChangeResult.TitleTaken(another));
        change(old, 1, figure("Lead time of the old shop"));
        assertThat(bringBack(old)).isEqualTo(new KpiChangeResult.Done(old));
        assertThat(find(old).retired()).isFalse();
    }

    @Test
    void aStaleChangeChangesNothingAndShowsWhatStands() {
        KpiId id = added("Lead time");
        change(id, 0, figure("Lead time to customers"));
        var stale = (KpiChangeResult.Stale) change(id, 0, figure("Lead time to auditors"));
        assertThat(stale.now().definition().title()).isEqualTo("Lead time to customers");
        assertThat(find(id).definition().title()).isEqualTo("Lead time to customers");
        assertThat(retire(id, 0)).isInstanceOf(KpiChangeResult.Stale.class);
    }

    @Test
    void theSameChangeSentTwiceIsMadeOnce() {
        KpiId id = added("Lead time");
        KpiDefinition wanted = figure("Lead time", Aim.lower(new BigDecimal("3.10"), new BigDecimal("0.5000")));
        change(id, 0, wanted);
        assertThat(change(id, 0, wanted)).isEqualTo(new KpiChangeResult.Done(id));
        assertThat(said()).containsExactly("activity.kpi.changed", "activity.kpi.added");
    }

    @Test
    void aSuggestionTakenTwiceIsTakenOnceEvenWhenItsWordsWereChanged() {
        KpiId id = taken(LOG_COVERAGE);
        change(id, 0, figure(find(id).definition(), "Searchable logs"));
        assertThat(taken(LOG_COVERAGE)).isEqualTo(id);
        assertThat(all()).hasSize(1);
    }

    @Test
    void aSuggestionTakenAtOnceByManyIsTakenOnce() throws Exception {
        Callable<KpiId> taking = () -> taken(LOG_COVERAGE);
        try (var hands = Executors.newFixedThreadPool(4)) {
            for (var hand : hands.invokeAll(List.of(taking, taking, taking, taking))) {
                hand.get();
            }
        }
        assertThat(all()).hasSize(1);
    }

    @Test
    void aRetiredSuggestionCanBeTakenAnew() {
        KpiId id = taken(LOG_COVERAGE);
        retire(id, 0);
        assertThat(taken(LOG_COVERAGE)).isNotEqualTo(id);
    }

    @Test
    void aboutAnotherTopicItIsNobodysSuggestion() {
        KpiId id = taken(LOG_COVERAGE);
        change(id, 0, figure("Searchable logs"));
        assertThat(find(id).suggestion()).isNull();
    }

    @Test
    void everyChangeIsRemembered() {
        KpiId id = added("Lead time");
        change(id, 0, figure("Lead time to customers"));
        retire(id, 1);
        bringBack(id);
        assertThat(said())
                .containsExactly(
                        "activity.kpi.brought-back",
                        "activity.kpi.retired",
                        "activity.kpi.changed",
                        "activity.kpi.added");
    }

    @Test
    void theNewestReadingsComeWithIt() {
        KpiId id = added("Lead time");
        LocalDate start = LocalDate.of(2026, 1, 1);
        for (int day = 0; day < MeasuredKpis.A_CHART + 1; day++) {
            new Founded(portal).measure(pete, id, start.plusDays(day), day + ".5");
        }
        assertThat(find(id).readings()).hasSize(MeasuredKpis.A_CHART);
        assertThat(all().getFirst().readings()).hasSize(MeasuredKpis.A_LINE);
        assertThat(all().getFirst().latest())
                .contains(new Reading(start.plusDays(MeasuredKpis.A_CHART), new BigDecimal("60.5")));
    }

    @Test
    void financeOnlyReads() {
        Member fay = new Founded(portal).with(Role.FINANCE);
        assertThatExceptionOfType(NotYourRole.class)
                .isThrownBy(() -> Tenancy.of(fay).call(() -> changes.add(fay, figure("Lead time"), null, clock)));
    }

    @Test
    void anotherOrganisationsFigureIsNotFound() {
        KpiId id = added("Lead time");
        Member stranger = new Founded(portal).with(Role.OWNER);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Tenancy.of(stranger).call(() -> kpis.find(stranger, id)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Tenancy.of(stranger).call(() -> changes.retire(stranger, id, 0, clock)));
        assertThat(Tenancy.of(stranger).call(() -> careless.titled(pete, "Lead time")))
                .isEmpty();
        assertThat(Tenancy.of(stranger).call(() -> kpis.of(pete))).isEmpty();
    }

    private static KpiDefinition figure(KpiDefinition it, String title) {
        return new KpiDefinition(
                title,
                it.meaning(),
                it.formula(),
                it.nature(),
                it.unit(),
                it.aim(),
                it.frequency(),
                it.goal(),
                it.topic(),
                it.owner(),
                it.source());
    }

    private static KpiDefinition figure(String title) {
        return Founded.figure(title);
    }

    private static KpiDefinition figure(String title, Aim aim) {
        return Founded.figure(title, aim);
    }

    private KpiId added(String title) {
        return ((KpiChangeResult.Done) add(figure(title))).id();
    }

    private KpiChangeResult add(KpiDefinition definition) {
        return add(TimeOrderedId.next(), definition);
    }

    private KpiChangeResult add(UUID key, KpiDefinition definition) {
        return Tenancy.of(pete).call(() -> changes.add(pete, key, definition, null, clock));
    }

    private <T> T inOne(Supplier<T> work) {
        TransactionTemplate transaction = portal.getBean(TransactionTemplate.class);
        return Tenancy.of(pete).call(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private KpiId taken(String key) {
        Suggestion suggestion = Suggestion.of(
                        editions.current(), List.of(), new TopicKey("process.audit-and-logs"), key)
                .orElseThrow();
        return ((KpiChangeResult.Done) Tenancy.of(pete).call(() -> changes.take(pete, suggestion, clock))).id();
    }

    private KpiChangeResult change(KpiId id, int seen, KpiDefinition wanted) {
        return Tenancy.of(pete).call(() -> changes.change(pete, id, seen, wanted, clock));
    }

    private KpiChangeResult retire(KpiId id, int seen) {
        return Tenancy.of(pete).call(() -> changes.retire(pete, id, seen, clock));
    }

    private KpiChangeResult bringBack(KpiId id) {
        return Tenancy.of(pete).call(() -> changes.bringBack(pete, id, LeftVersion.ANY, clock));
    }

    private MeasuredKpi find(KpiId id) {
        return Tenancy.of(pete).call(() -> kpis.find(pete, id));
    }

    private List<MeasuredKpi> all() {
        return Tenancy.of(pete).call(() -> kpis.of(pete));
    }

    private List<String> said() {
        return Tenancy.of(pete).call(() -> activity.latest(pete, 9)).stream()
                .map(it -> it.what())
                .toList();
    }
}
