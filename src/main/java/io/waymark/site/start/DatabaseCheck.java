package io.waymark.site.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.PropertyResolver;

/** Asks the database, as both roles, whether a real portal can work with it, before anything that would break on it starts. */
class DatabaseCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** What a role that came in is asked. */
    private interface Question {
        Stream<WrongSetting> ask(Connection connection) throws SQLException;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!RequiredSettings.isLocal(context.getEnvironment())) {
            SettingsRefused.unlessNone(wrong(context.getEnvironment()));
        }
    }

    static List<WrongSetting> wrong(PropertyResolver settings) {
        return Stream.concat(
                        ask(
                                DatabaseLogin.portal(settings),
                                it -> PortalRole.asked(it).wrong()),
                        ask(DatabaseLogin.owner(settings), it -> SchemaVersion.asked(it).wrong().stream()))
                .distinct()
                .toList();
    }

    private static Stream<WrongSetting> ask(DatabaseLogin login, Question question) {
        try (Connection connection = login.open()) {
            return question.ask(connection);
        } catch (SQLException e) {
            return Stream.of(login.refused(e));
        }
    }
}
