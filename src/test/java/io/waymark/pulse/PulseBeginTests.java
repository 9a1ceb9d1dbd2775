package io.waymark.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.Organisations;
import io.waymark.organisation.Role;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Unit;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OwnWorld
class PulseBeginTests {

    private static final int AT_ONCE = 4;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void ofSeveralWhoBeginAtOnceAllContinueTheSame() {
        UnitWithGaps world = new UnitWithGaps(portal);
        Member ada = world.member("ada", "acme");
        Unit unit = world.unit(ada);
        Taken taken = new Taken(portal);

        List<CompletableFuture<PulseId>> begun = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> taken.begun(ada, unit)))
                .limit(AT_ONCE)
                .toList();

        assertThat(begun.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"LEAD, Plan an assessment", "EXECUTIVE, Ask a lead or an administrator"})
    void withoutAUnitThePageTeachesAndSaysWhatToDoNext(Role role, String next) {
        String slug = "fresh-pulse-" + role.name().toLowerCase(Locale.ROOT);
        OrganisationId fresh = new OrganisationId(UUID.randomUUID());
        Member eva = new UnitWithGaps(portal).member("eva", "acme");
        Tenancy.of(fresh).run(() -> {
            portal.getBean(Organisations.class).found(fresh, slug, "Fresh Foods");
            portal.getBean(Members.class).admit(fresh, eva.person(), List.of(role));
        });

        assertThat(Visitor.as("eva", mvc)
                        .page("/orgs/" + slug + "/pulses")
                        .select(".empty")
                        .text())
                .startsWith("No unit to look at yet")
                .contains(next);
    }
}
