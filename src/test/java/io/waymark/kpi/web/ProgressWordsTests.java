package io.waymark.kpi.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Aim;
import io.waymark.figure.Reading;
import io.waymark.goal.KpiId;
import io.waymark.kpi.Founded;
import io.waymark.kpi.MeasuredKpi;
import io.waymark.organisation.TimeOrderedId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressWordsTests {

    @Test
    void theWayThatIsDoneIsRoundedDown() {
        assertThat(said(lower("100", "0"), "0.4"))
                .isEqualTo(Message.of("kpis.progress.gone", 99, "100\u00A0days", "0.4\u00A0days"));
        assertThat(said(lower("100", "0"), "99.9").args()).startsWith(0);
    }

    @Test
    void whatIsReachedIsSaidWithoutAShare() {
        assertThat(said(lower("100", "5"), "5").key()).isEqualTo("kpis.progress.reached");
        assertThat(said(Aim.corridor(number("22"), number("40"), number("65")), "65")
                        .key())
                .isEqualTo("kpis.progress.reached");
    }

    @Test
    void theWrongWayAndNoWayAreSaid() {
        assertThat(said(lower("100", "0"), "120").key()).isEqualTo("kpis.progress.backwards");
        assertThat(said(lower("100", "0"), "100").key()).isEqualTo("kpis.progress.nothing");
    }

    @Test
    void whatIsMissingIsSaidAndNeverCountedAsZero() {
        assertThat(said(lower("100", "0"), null).key()).isEqualTo("kpis.progress.no-data");
        assertThat(said(lower(null, "0"), "7").key()).isEqualTo("kpis.progress.no-baseline");
        assertThat(said(lower(null, "0"), "0").key()).isEqualTo("kpis.progress.no-baseline.reached");
        assertThat(said(lower("100", null), "7").key()).isEqualTo("kpis.progress.no-target");
    }

    private static Message said(Aim aim, @Nullable String now) {
        return ProgressWords.of(new KpiLineOfList(
                new MeasuredKpi(
                        new KpiId(TimeOrderedId.next()),
                        0,
                        Founded.figure("Figure", aim),
                        null,
                        null,
                        null,
                        LocalDate.EPOCH,
                        LocalDate.EPOCH,
                        null,
                        now == null ? List.of() : List.of(new Reading(LocalDate.EPOCH, number(now)))),
                LocalDate.EPOCH));
    }

    private static Aim lower(@Nullable String baseline, @Nullable String target) {
        return Aim.lower(baseline == null ? null : number(baseline), target == null ? null : number(target));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
