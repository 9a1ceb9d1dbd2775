package io.waymark.site.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code java -jar waymark.jar appoint ORGANISATION ADDRESS}, with the settings of the portal, which may go on meanwhile. */
public final class AppointCommand {

    /** What comes first on the command line. */
    public static final String NAME = "appoint";

    private static final int ARGUMENTS = 2;

    private AppointCommand() {}

    /**
     * Runs it.
     *
     * @param arguments what follows the name: the short name of an organisation and a mail address
     * @return what was done, a sentence
     * @throws IllegalArgumentException with a sentence for the operator
     */
    public static String run(List<String> arguments) {
        if (arguments.size() != ARGUMENTS) {
            throw new IllegalArgumentException(
                    "Write: appoint ORGANISATION ADDRESS, e.g. appoint acme ada@example.org");
        }
        try (ConfigurableApplicationContext settings = settings();
                Connection owner =
                        DatabaseLogin.owner(settings.getEnvironment()).open()) {
            return Appointment.of(arguments.getFirst(), arguments.getLast(), owner);
        } catch (SQLException e) {
            throw new IllegalArgumentException("The database refused: " + e.getMessage(), e);
        }
    }

    /** Nothing but the settings, judged as before a start. */
    private static ConfigurableApplicationContext settings() {
        return new SpringApplicationBuilder(Object.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run();
    }
}
