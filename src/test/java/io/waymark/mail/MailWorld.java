package io.waymark.mail;

import io.waymark.testing.OwnWorld;
import io.waymark.testing.RealPortal;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * A named world of its own with a mail server, a clock that tests move, and reminders that they pin up. By that clock it also
 * says what every portal of this JVM logs once a minute, so it takes turns with whoever counts that.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OwnWorld
@ResourceLock(RealPortal.TURN)
@Import({LocalMailServer.class, PassingTime.class, PinBoard.class})
@TestPropertySource(
        properties = {
            "spring.mail.host=127.0.0.1",
            "waymark.base-url=https://waymark.example.org/",
            "waymark.mail.from=waymark@example.org",
            "waymark.mail.digest-after=06:00"
        })
public @interface MailWorld {}
