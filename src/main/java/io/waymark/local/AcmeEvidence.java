package io.waymark.local;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.PracticeEvidence;
import io.waymark.content.PracticeKey;
import io.waymark.evidence.EvidenceId;
import io.waymark.evidence.EvidencePlace;
import io.waymark.evidence.FileCheck;
import io.waymark.evidence.NewEvidence;
import io.waymark.evidence.Proving;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.TimeOrderedId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What Acme Retail can show for its newest answers: links and two small files, one piece of it too old by now. */
@Component
@Order(2)
@Profile("demo-world")
class AcmeEvidence implements AcmeScene {

    private static final String WIKI = "https://wiki.acme.example/";
    private static final PracticeKey LOG_STRATEGY = new PracticeKey("process.audit-and-logs.log-strategy");
    private static final PracticeKey LOG_SEARCH = new PracticeKey("process.audit-and-logs.production-coverage");
    private static final PracticeKey TROUBLESHOOTING =
            new PracticeKey("technology.testing-and-detection.logs-for-troubleshooting");
    private static final PracticeKey GITOPS = new PracticeKey("technology.release-and-operations.gitops-delivery");
    private static final PracticeKey AUDIT = new PracticeKey("policy.implementation-and-compliance.regular-audit");
    private static final PracticeKey FINANCE = new PracticeKey("business-outcomes.cost.finance-in-step");

    private static final int DATED_DAYS_AGO = 40;

    private final Proving proving;
    private final PracticeEvidence evidence;
    private final Clock clock;

    AcmeEvidence(Proving proving, PracticeEvidence evidence, Clock clock) {
        this.proving = proving;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Override
    public void play(Cast<Member> members, Assessment newest) {
        Member ada = members.get(Persona.ADA);
        Member pete = members.get(Persona.PETE);
        add(pete, newest, LOG_STRATEGY, "Log strategy, agreed in spring", file("log-strategy.md", """
                # Log strategy

                - Applications write structured lines to standard output; the platform gathers them.
                - Production logs are kept for 30 days at hand and one year in the archive.
                - Payment services leave card numbers out; the release check refuses them.
                """), 120);
        EvidenceId search = add(
                pete, newest, LOG_SEARCH, "Log search, all production workloads", link("observability/log-search"), 75);
        add(
                members.get(Persona.TESS),
                newest,
                GITOPS,
                "Repositories that deploy each environment",
                link("platform/gitops"),
                160);
        add(
                members.get(Persona.POLLY),
                newest,
                AUDIT,
                "Results of the last benchmark run",
                file("benchmark-results.csv", """
                check,passed,failed,open since
                control plane,41,2,2026-06-02
                worker nodes,23,0,
                policies,18,5,2026-03-14
                """),
                -12);
        add(
                members.get(Persona.BO),
                newest,
                FINANCE,
                "Minutes of the monthly cost round",
                link("finance/cost-round"),
                9);
        use(members.get(Persona.TESS), newest, TROUBLESHOOTING, search);
        accept(ada, newest, List.of(LOG_STRATEGY, LOG_SEARCH, AUDIT));
    }

    private static NewEvidence.Substance link(String path) {
        return new NewEvidence.Link(WIKI + path);
    }

    private static NewEvidence.Substance file(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (FileCheck.of(name, bytes) instanceof FileCheck.Accepted accepted) {
            return new NewEvidence.File(name, accepted.type(), bytes);
        }
        throw new IllegalStateException("Not taken: " + name);
    }

    private EvidenceId add(
            Member member,
            Assessment assessment,
            PracticeKey practice,
            String title,
            NewEvidence.Substance substance,
            int reviewInDays) {
        LocalDate today = member.today(clock);
        NewEvidence wish = new NewEvidence(
                new EvidenceId(TimeOrderedId.next()),
                title,
                substance,
                member.person(),
                today.minusDays(DATED_DAYS_AGO),
                today.plusDays(reviewInDays));
        EvidencePlace place = new EvidencePlace(assessment.id(), practice);
        check(Tenancy.of(member).call(() -> proving.add(member, place, wish, earlier(20))));
        return wish.id();
    }

    private void use(Member member, Assessment assessment, PracticeKey practice, EvidenceId piece) {
        EvidencePlace place = new EvidencePlace(assessment.id(), practice);
        check(Tenancy.of(member).call(() -> proving.use(member, place, piece, earlier(19))));
    }

    private void accept(Member ada, Assessment assessment, List<PracticeKey> practices) {
        Tenancy.of(ada).call(() -> evidence.accept(ada, assessment.id(), practices, earlier(18)));
    }

    /** Before the benchmark's results were too old. */
    private Clock earlier(int days) {
        return Clock.offset(clock, Duration.ofDays(-days));
    }

    private static void check(Proving.Outcome outcome) {
        if (outcome != Proving.Outcome.DONE) {
            throw new IllegalStateException("Not shown: " + outcome);
        }
    }
}
