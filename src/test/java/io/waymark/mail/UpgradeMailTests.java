package io.waymark.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.assessment.Upgrades;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Notice.Kind;
import io.waymark.organisation.Tenancy;
import io.waymark.scoring.Rating;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Pia answers people and Pete processes; Ada, who leads, goes on with the newer edition. */
@MailWorld
class UpgradeMailTests {

    private static final PracticeKey REWORDED = new PracticeKey("people.security.working-rules");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private GreenMail server;

    @Autowired
    private Delivery delivery;

    private Cycle cycle;
    private Member ada;
    private Member pia;
    private Member pete;
    private AssessmentId before;

    @BeforeEach
    void eachAnswersForTheirOwn() {
        cycle = new Cycle(portal);
        ada = cycle.member("ada", "acme");
        pia = cycle.member("pia", "acme");
        pete = cycle.member("pete", "acme");
        before = cycle.begin(ada, Map.of("people", pia, "process", pete));
    }

    @Test
    void whoAnswersIsToldOnceWhatItMeansForThem() throws MessagingException {
        cycle.answer(pia, before, cycle.practices("people"), Rating.LARGELY);
        String after = after();
        upgrade();
        delivery.run();

        MimeMessage toPia = only(after, pia);
        assertThat(toPia.getSubject()).startsWith("Ada Okafor went on with newer questions: Trial, Shop ");
        assertThat(Letters.text(toPia))
                .contains("> The questions are those of version 4.0-beta.2 of the model now.\n")
                .containsPattern("> \\d+ of your answers are kept.\n")
                .containsPattern(
                        "> \\d+ questions were merged or split: your answers are suggested, please confirm them.\n")
                .contains("https://waymark.example.org" + after + "\n");
        assertThat(Letters.text(only(after, pete)))
                .contains("> None of your answers is kept.\n", "> Nothing is to confirm.\n")
                .containsPattern("> \\d+ questions are new to you.\n");
        assertThat(Letters.about(after, server)).as("Ada did it herself").hasSize(2);
    }

    @Test
    void theNumbersAreTheirOwn() {
        cycle.answer(pia, before, List.of(REWORDED), Rating.FULLY);
        String after = after();
        delivery.run();
        assertThat(Letters.text(only(after, pia)))
                .contains("> 1 of your answers is kept.\n", "> Nothing is to confirm.\n");
        assertThat(Letters.text(only(after, pete))).contains("> None of your answers is kept.\n");
    }

    @Test
    void whoDoesNotWantToHearOfItDoesNot() {
        MailPreferences preferences = portal.getBean(MailPreferences.class);
        Tenancy.of(pete).run(() -> preferences.save(pete, EnumSet.complementOf(EnumSet.of(Kind.QUESTIONS_CHANGED))));
        String after = after();
        Tenancy.of(pete).run(() -> preferences.save(pete, EnumSet.allOf(Kind.class)));
        delivery.run();
        assertThat(Letters.about(after, server))
                .extracting(it -> Letters.text(it).lines().findFirst().orElseThrow())
                .containsExactly("Hello " + pia.name() + ",");
    }

    private MimeMessage only(String address, Member to) {
        return Letters.about(address, server).stream()
                .filter(it -> Letters.text(it).startsWith("Hello " + to.name() + ","))
                .reduce((one, other) -> {
                    throw new AssertionError("Two mails to " + to.name());
                })
                .orElseThrow();
    }

    /** Where it goes on. */
    private String after() {
        return "/orgs/acme/assessments/" + upgrade();
    }

    private AssessmentId upgrade() {
        return Tenancy.of(ada).call(() -> portal.getBean(Upgrades.class).upgrade(ada, before, Clock.systemUTC()))
                        instanceof Upgrades.Result.Done done
                ? done.now()
                : before;
    }
}
