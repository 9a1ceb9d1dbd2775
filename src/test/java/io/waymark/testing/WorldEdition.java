package io.waymark.testing;

import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.Editions;
import org.springframework.context.ApplicationContext;

/** The edition on which the named world stands; what is planned on a page takes the current one, which is newer. */
public final class WorldEdition {

    public static final EditionId ID = new EditionId("cnmm", "4.0-beta.1");

    private WorldEdition() {}

    public static Edition in(ApplicationContext portal) {
        return portal.getBean(Editions.class).find(ID).orElseThrow();
    }
}
