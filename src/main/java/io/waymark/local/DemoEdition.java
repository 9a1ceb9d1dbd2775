package io.waymark.local;

import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.Editions;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The edition that Acme and Globex began with and still answer; what is planned in the portal takes the current one. */
@Component
@Profile("demo-world")
class DemoEdition {

    private static final EditionId BEGUN_WITH = new EditionId("cnmm", "4.0-beta.1");

    private final Editions editions;

    DemoEdition(Editions editions) {
        this.editions = editions;
    }

    /** The current one where a folder of somebody's own holds no other. */
    Edition edition() {
        return editions.find(BEGUN_WITH).orElseGet(editions::current);
    }
}
