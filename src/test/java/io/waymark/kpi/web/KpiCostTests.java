package io.waymark.kpi.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Cycle;
import io.waymark.figure.Aim;
import io.waymark.goal.KpiId;
import io.waymark.kpi.Founded;
import io.waymark.kpi.KpiChangeResult;
import io.waymark.kpi.KpiChanges;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Statements;
import io.waymark.testing.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the pages of KPIs cost in an organisation that watches many figures for long. */
@OwnWorld
class KpiCostTests {

    private static final int MOST_BYTES = 60_000;
    private static final int MANY = 60;
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Member ada;
    private Visitor archie;

    @BeforeEach
    void enter() {
        ada = new Cycle(portal).member("ada", "acme");
        archie = Visitor.as("archie", mvc);
    }

    @Test
    void aPageAsksAsOftenHoweverMuchWasMeasured() {
        KpiId few = measured(1);
        List<String> small = asked("/orgs/acme/kpis");
        KpiId many = measured(MANY + 10);
        assertThat(asked("/orgs/acme/kpis")).hasSameSizeAs(small).hasSizeLessThanOrEqualTo(2);
        assertThat(asked("/orgs/acme/kpis/" + few)).hasSizeLessThanOrEqualTo(4);
        assertThat(asked("/orgs/acme/kpis/" + many)).hasSizeLessThanOrEqualTo(4);
        assertThat(asked("/orgs/acme/kpis/" + many + "/edit")).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void aLongListIsSmallEnough() throws IOException {
        for (int kpi = 0; kpi < MANY; kpi++) {
            measured(1);
        }
        byte[] page = archie.get("/orgs/acme/kpis").getResponse().getContentAsByteArray();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(page);
        }
        assertThat(packed.size()).isLessThan(MOST_BYTES);
    }

    private List<String> asked(String url) {
        return Statements.besideSessionAndMember(() -> archie.page(url));
    }

    private KpiId measured(int times) {
        Aim aim = Aim.lower(BigDecimal.TEN, BigDecimal.ONE);
        KpiChangeResult result = Tenancy.of(ada)
                .call(() -> portal.getBean(KpiChanges.class)
                        .add(
                                ada,
                                Founded.figure("Figure " + UUID.randomUUID(), aim),
                                null,
                                portal.getBean(Clock.class)));
        KpiId id = ((KpiChangeResult.Done) result).id();
        for (int month = 0; month < times; month++) {
            new Founded(portal).measure(ada, id, TODAY.minusMonths(month), "7.5");
        }
        return id;
    }
}
