package io.waymark.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Aim;
import io.waymark.figure.Frequency;
import io.waymark.figure.Nature;
import io.waymark.goal.KpiId;
import io.waymark.goal.OutcomeOrganisation;
import io.waymark.kpi.KpiChangeResult;
import io.waymark.kpi.KpiChanges;
import io.waymark.kpi.KpiDefinition;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** At any hour it is another day in the east of Kiribati than west of Samoa. */
@OwnWorld
class TimeZoneTests {

    private static final ZoneId EAST = ZoneId.of("Pacific/Kiritimati");
    private static final ZoneId WEST = ZoneId.of("Pacific/Pago_Pago");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MockMvcTester portal;

    @Test
    void aFormTakesTheDaysUpToTheReadersToday() {
        LocalDate today = LocalDate.now(EAST);
        OutcomeOrganisation east = in(EAST);
        KpiId ahead = kpi(east);
        assertThat(bound(east, ahead)).isEqualTo(today.toString());
        assertThat(measured(east, ahead, today)).hasStatus3xxRedirection();

        OutcomeOrganisation west = in(WEST);
        KpiId behind = kpi(west);
        assertThat(bound(west, behind)).isEqualTo(LocalDate.now(WEST).toString());
        assertThat(measured(west, behind, today)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void aFigureIsFreshUntilTheReadersDayEnds() {
        LocalDate lastDay = LocalDate.now(WEST);
        assertThat(list(in(WEST), lastDay)).contains("Fresh until").doesNotContain("Overdue since");
        assertThat(list(in(EAST), lastDay)).contains("Overdue since");
    }

    @Test
    void anUnknownZoneIsRefusedInWords() {
        MvcTestResult answer =
                Visitor.as("ada", portal).post(in(EAST).at("/time-zone"), Map.of("zone", "Europe/Atlantis"));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(answer).text()).contains("Choose one of the time zones offered");
    }

    @Test
    void onlyAnAdministratorChoosesForAll() {
        OutcomeOrganisation east = in(EAST);
        Map<String, String> fields = Map.of("organisationZone", "Asia/Tokyo");
        assertThat(Visitor.as("pete", portal).post(east.at("/organisation-time-zone"), fields))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(Visitor.as("pete", portal)
                        .page(east.at("/time-zone"))
                        .select("#zone > option[value=]")
                        .text())
                .isEqualTo("As the organisation: Pacific/Kiritimati");
    }

    @Test
    void aStrangerFindsNothing() {
        assertThat(Visitor.as("gus", portal).get(in(EAST).at("/time-zone"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theOfferLeadsBackToAPageOfTheOrganisationOnly() {
        OutcomeOrganisation shop = in(EAST);
        Visitor ada = Visitor.as("ada", portal);
        assertThat(ada.post(shop.at("/time-zone"), Map.of("zone", "", "back", "https://elsewhere.example")))
                .hasRedirectedUrl(shop.at(""));
        assertThat(ada.post(shop.at("/time-zone"), Map.of("zone", "", "back", shop.at("/goals?x={y}"))))
                .hasRedirectedUrl(shop.at("/goals?x={y}"));
    }

    private OutcomeOrganisation in(ZoneId zone) {
        OutcomeOrganisation founded = OutcomeOrganisation.found(beans);
        assertThat(Visitor.as("ada", portal)
                        .post(founded.at("/organisation-time-zone"), Map.of("organisationZone", zone.getId())))
                .hasStatus(HttpStatus.SEE_OTHER);
        return founded;
    }

    private String list(OutcomeOrganisation where, LocalDate lastDay) {
        where.measure(kpi(where), lastDay.minusWeeks(1), 1, "12");
        return Visitor.as("pete", portal).page(where.at("/kpis")).select("main").text();
    }

    private String bound(OutcomeOrganisation where, KpiId kpi) {
        return Visitor.as("pete", portal)
                .page(where.at("/kpis/" + kpi + "/measurements"))
                .select("input[name=day]")
                .attr("max");
    }

    private MvcTestResult measured(OutcomeOrganisation where, KpiId kpi, LocalDate day) {
        Map<String, String> fields = Map.of("day", day.toString(), "value", "9", "note", "");
        return Visitor.as("pete", portal).post(where.at("/kpis/" + kpi + "/measurements"), fields);
    }

    /** A KPI that is measured every week. */
    private KpiId kpi(OutcomeOrganisation where) {
        Member ada = where.member("ada");
        KpiDefinition definition = new KpiDefinition(
                "Time to offer",
                "What it means",
                "How it is counted",
                Nature.BUSINESS,
                "days",
                Aim.lower(BigDecimal.valueOf(35), BigDecimal.valueOf(7)),
                Frequency.WEEKLY,
                null,
                null,
                ada.person(),
                "");
        return Tenancy.of(ada)
                .call(() -> switch (beans.getBean(KpiChanges.class).add(ada, definition, null, Clock.systemUTC())) {
                    case KpiChangeResult.Done done -> done.id();
                    case KpiChangeResult other -> throw new AssertionError(other);
                });
    }
}
