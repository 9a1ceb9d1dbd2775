package waymark.benchmark;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The portal as it runs for real, but for people, who sign in as personas and as often as they like, and for what it does once
 * an hour with all units, which would fall into some rounds and not into others.
 */
final class PortalProgram {

    private static final String PASSWORD = "waymark";
    private static final Map<String, String> OFTEN =
            Map.of("WAYMARK_LIMIT_SIGN_INS", "100000", "WAYMARK_LIMIT_EXPORTS", "100000");

    private final String program;
    private final DurablePostgres database;

    /** @param program a jar that starts by itself, or a class path */
    PortalProgram(String program, DurablePostgres database) {
        this.program = program;
        this.database = database;
    }

    /** The first time: makes its tables, and the demo world. */
    Program begin() throws IOException {
        return start("personas,demo-world");
    }

    /** @param options of the JVM */
    Program start(List<String> options) throws IOException {
        return start("personas", options.toArray(String[]::new));
    }

    private Program start(String profiles, String... options) throws IOException {
        return Program.serving(
                Stream.of(Stream.of(options), program(), arguments(profiles))
                        .flatMap(it -> it)
                        .toList(),
                OFTEN);
    }

    /** Makes the rows of all portfolios anew by the operator's command. */
    String rebuildPortfolios() throws IOException {
        return Program.run(
                Stream.concat(program(), Stream.of("rebuild-portfolio")).toList(), production());
    }

    static boolean isJar(String program) {
        return program.endsWith(".jar") && !program.contains(File.pathSeparator);
    }

    private Stream<String> program() {
        return isJar(program)
                ? Stream.of("--enable-native-access=ALL-UNNAMED", "-jar", program)
                : Stream.of("--enable-native-access=ALL-UNNAMED", "-cp", program, "io.waymark.WaymarkApplication");
    }

    private Stream<String> arguments(String profiles) {
        return List.of(
                "--spring.profiles.active=" + profiles,
                "--server.port=0",
                "--waymark.portfolio.compare-schedule=-",
                "--waymark.roadmap.order-schedule=-",
                "--waymark.mail.without-server=keeps",
                "--waymark.mail.digest-after=06:00",
                "--waymark.mail.digest-schedule=0 */15 * * * *",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=waymark_app",
                "--spring.datasource.password=" + PASSWORD,
                "--spring.flyway.url=" + database.url(),
                "--spring.flyway.user=waymark_owner",
                "--spring.flyway.password=" + PASSWORD)
                .stream();
    }

    /** What the operator's commands need. */
    private Map<String, String> production() {
        return Map.of(
                "WAYMARK_DATABASE_URL",
                database.url(),
                "WAYMARK_DATABASE_PASSWORD",
                PASSWORD,
                "WAYMARK_DATABASE_OWNER_PASSWORD",
                PASSWORD,
                "WAYMARK_OIDC_ISSUER",
                "http://localhost/nobody",
                "WAYMARK_OIDC_CLIENT_SECRET",
                "none");
    }
}
