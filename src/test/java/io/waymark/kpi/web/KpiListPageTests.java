package io.waymark.kpi.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Aim;
import io.waymark.figure.Reading;
import io.waymark.goal.KpiId;
import io.waymark.kpi.Founded;
import io.waymark.kpi.MeasuredKpi;
import io.waymark.organisation.Member;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Role;
import io.waymark.organisation.TimeOrderedId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What waits to be measured, worked out by hand; every figure is measured monthly. */
class KpiListPageTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate ADDED = LocalDate.of(2026, 7, 1);

    @Test
    void aFigureIsFreshOnTheDayItIsDueAndOverdueFromTheDayAfter() {
        assertThat(missed(kpi("Due today", "2026-10-25"))).isEmpty();
        assertThat(missed(kpi("Due yesterday", "2026-10-24"))).containsExactly("Due yesterday");
        assertThat(new KpiLineOfList(kpi("Due yesterday", "2026-10-24"), TODAY).freshnessDay())
                .isEqualTo("2026-11-24");
    }

    @Test
    void whatWasMissedTheLongestStandsFirstAndWhatWasNeverMeasuredCountsFromTheDayItWasAdded() {
        assertThat(missed(kpi("August", "2026-07-25"), kpi("Never", null), kpi("July", "2026-05-25")))
                .containsExactly("July", "Never", "August");
    }

    @Test
    void aRetiredFigureWaitsForNothing() {
        MeasuredKpi used = kpi("Old", null);
        MeasuredKpi retired = new MeasuredKpi(
                used.id(),
                0,
                used.definition(),
                null,
                null,
                null,
                used.addedOn(),
                used.addedOn(),
                Instant.EPOCH,
                List.of());
        assertThat(missed(retired)).isEmpty();
    }

    @Test
    void figuresStandUnderTheirGoalsByRankAndThoseWithoutOneLast() {
        assertThat(page(new KpiFilters(null, null, null, null), kpi("None", null))
                        .groups())
                .extracting(KpiListPage.Group::goal)
                .containsExactly((MeasuredKpi.Goal) null);
    }

    @Test
    void anAimIsReachedOnlyWhereAFigureSaysSo() {
        assertThat(kpi("Never", null).reached()).isFalse();
        assertThat(new KpiLineOfList(kpi("Never", null), TODAY).comparable()).isFalse();
        assertThat(kpi("Zero", "2026-11-01").reached()).isTrue();
    }

    private static List<String> missed(MeasuredKpi... kpis) {
        return page(new KpiFilters(null, null, null, null), kpis).missed().stream()
                .map(it -> it.definition().title())
                .toList();
    }

    private static KpiListPage page(KpiFilters filters, MeasuredKpi... kpis) {
        Member pete = new Member(
                new OrganisationId(TimeOrderedId.next()),
                "acme",
                "Acme",
                new PersonId(TimeOrderedId.next()),
                "Pete",
                Set.of(Role.OWNER),
                ZoneOffset.UTC);
        return new KpiListPage(pete, filters, List.of(kpis), TODAY);
    }

    private static MeasuredKpi kpi(String title, @Nullable String measured) {
        return new MeasuredKpi(
                new KpiId(TimeOrderedId.next()),
                0,
                Founded.figure(title, Aim.lower(BigDecimal.TEN, BigDecimal.ZERO)),
                null,
                null,
                null,
                ADDED,
                ADDED,
                null,
                measured == null ? List.of() : List.of(new Reading(LocalDate.parse(measured), BigDecimal.ZERO)));
    }
}
