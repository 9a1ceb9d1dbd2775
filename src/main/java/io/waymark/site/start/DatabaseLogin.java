package io.waymark.site.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.core.env.PropertyResolver;

/**
 * One of the two roles as which the portal comes to its database.
 *
 * @param passwordSetting the name of the setting that holds the password
 */
record DatabaseLogin(String url, String role, String passwordSetting, String password) {

    private static final String PATIENCE_SECONDS = "5";

    /** As whom pages read and write. */
    static DatabaseLogin portal(PropertyResolver settings) {
        return of(settings, settings.getProperty("WAYMARK_DATABASE_USER", "waymark_app"), "WAYMARK_DATABASE_PASSWORD");
    }

    /** As whom migrations run. */
    static DatabaseLogin owner(PropertyResolver settings) {
        return of(
                settings,
                settings.getProperty("WAYMARK_DATABASE_OWNER", "waymark_owner"),
                "WAYMARK_DATABASE_OWNER_PASSWORD");
    }

    Connection open() throws SQLException {
        Properties wish = new Properties();
        wish.setProperty("user", role);
        wish.setProperty("password", password);
        wish.setProperty("connectTimeout", PATIENCE_SECONDS);
        wish.setProperty("loginTimeout", PATIENCE_SECONDS);
        wish.setProperty("socketTimeout", PATIENCE_SECONDS);
        return DriverManager.getConnection(url, wish);
    }

    /** Why nobody came in. */
    WrongSetting refused(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return switch (state) {
            case "28P01", "28000" ->
                new WrongSetting(
                        passwordSetting,
                        "does not let " + role + " into the database",
                        "Make the role with db/roles.sql and set its password: alter role " + role + " password '...'");
            case "3D000" ->
                new WrongSetting(
                        "WAYMARK_DATABASE_URL",
                        "names a database that is not there",
                        "Create it: create database ... owner waymark_owner");
            default ->
                new WrongSetting(
                        "WAYMARK_DATABASE_URL",
                        "names a database that does not answer as it should (" + firstLine(e) + ")",
                        "Start PostgreSQL, or correct host, port and database");
        };
    }

    private static DatabaseLogin of(PropertyResolver settings, String role, String passwordSetting) {
        return new DatabaseLogin(
                settings.getRequiredProperty("WAYMARK_DATABASE_URL"),
                role,
                passwordSetting,
                settings.getRequiredProperty(passwordSetting));
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("it gives no reason");
    }
}
