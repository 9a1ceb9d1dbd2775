package io.waymark.site.start;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What an operator does in place of a start: with the settings of the portal, which may go on meanwhile. */
public final class AsOwner {

    private AsOwner() {}

    /** Work over the database as the role that owns the tables; what belongs to whom is no wall to it. */
    @FunctionalInterface
    public interface Work {
        String done(Connection owner) throws SQLException;
    }

    /**
     * Does it.
     *
     * @return what the operator reads
     * @throws IllegalArgumentException with a sentence for the operator
     */
    public static String does(Work work) {
        try (ConfigurableApplicationContext settings = settings();
                Connection owner =
                        DatabaseLogin.owner(settings.getEnvironment()).open()) {
            return work.done(owner);
        } catch (SQLException e) {
            throw new IllegalArgumentException("The database refused: " + e.getMessage(), e);
        }
    }

    /** Nothing but the settings, judged as before a start; what is asked for is not to drown in a log. */
    private static ConfigurableApplicationContext settings() {
        return new SpringApplicationBuilder(Object.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("logging.level.root=warn")
                .run();
    }
}
