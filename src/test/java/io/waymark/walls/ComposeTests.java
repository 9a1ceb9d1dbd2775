package io.waymark.walls;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of {@code docker compose up} fit together; an engine is not asked. */
class ComposeTests {

    private static final Pattern DEFAULT = Pattern.compile("\\$\\{\\w+:-(.*)}");
    private static final Map<String, Map<String, Object>> SERVICES = services();
    private static final JsonNode REALM = JsonMapper.shared().readTree(Path.of("src/compose/keycloak-realm.json"));
    private static final JsonNode CLIENT = REALM.path("clients").path(0);

    @Test
    void everyServiceSaysWhetherItIsHealthyAndComesBack() {
        assertThat(SERVICES).allSatisfy((name, service) -> {
            assertThat(service).as(name).containsEntry("restart", "unless-stopped");
            assertThat(
                            name.equals("portal")
                                    ? dockerfile().contains("HEALTHCHECK")
                                    : service.containsKey("healthcheck"))
                    .as(name)
                    .isTrue();
        });
    }

    @Test
    void thePortalWaitsUntilTheOthersAreHealthy() {
        assertThat(service("portal"))
                .containsEntry(
                        "depends_on",
                        Map.of(
                                "postgres", Map.of("condition", "service_healthy"),
                                "keycloak", Map.of("condition", "service_healthy"),
                                "mail", Map.of("condition", "service_healthy")));
    }

    @Test
    void nothingIsReachedFromOtherMachines() {
        assertThat(SERVICES.values())
                .flatExtracting(it -> (List<?>) it.getOrDefault("ports", List.of()))
                .allSatisfy(it -> assertThat(it).asString().startsWith("127.0.0.1:"));
    }

    @Test
    void everyMountedFileIsThere() {
        assertThat(SERVICES.values())
                .flatExtracting(it -> (List<?>) it.getOrDefault("volumes", List.of()))
                .map(it -> it.toString().split(":", 2)[0])
                .filteredOn(it -> it.startsWith("./"))
                .hasSize(3)
                .allSatisfy(it -> assertThat(Path.of(it)).exists());
    }

    @Test
    void theProviderLetsTheFirstAdministratorIn() {
        JsonNode ada = REALM.path("users").path(0);

        assertThat(ada.path("email").asString()).isEqualTo(portal("WAYMARK_FIRST_ADMINISTRATOR"));
        assertThat(ada.path("emailVerified").asBoolean()).isTrue();
        assertThat(REALM.path("users"))
                .allSatisfy(it -> assertThat(it.path("id").asString()).hasSize(36));
        assertThat(portal("WAYMARK_OIDC_ISSUER"))
                .isEqualTo(setting("keycloak", "KC_HOSTNAME") + "/realms/"
                        + REALM.path("realm").asString());
    }

    @Test
    void theClientIsThePortals() {
        assertThat(CLIENT.path("clientId").asString()).isEqualTo(portal("WAYMARK_OIDC_CLIENT_ID"));
        assertThat(CLIENT.path("secret").asString()).isEqualTo("${WAYMARK_OIDC_CLIENT_SECRET}");
        assertThat(CLIENT.path("redirectUris").path(0).asString())
                .isEqualTo(portal("WAYMARK_BASE_URL") + "/login/oauth2/code/waymark");
        assertThat(CLIENT.path("attributes").path("post.logout.redirect.uris").asString())
                .isEqualTo(portal("WAYMARK_BASE_URL") + "/signed-out");
        assertThat(CLIENT.path("attributes").path("pkce.code.challenge.method").asString())
                .isEqualTo("S256");
        assertThat(CLIENT.path("attributes").path("backchannel.logout.url").asString())
                .isEqualTo("http://portal:8080/logout/connect/back-channel/waymark");
    }

    @Test
    void secretsComeFromTheEnvironmentAndAreTheSameOnBothSides() {
        for (String secret : List.of("WAYMARK_DATABASE_PASSWORD", "WAYMARK_DATABASE_OWNER_PASSWORD")) {
            assertThat(raw("portal", secret)).startsWith("${" + secret + ":-").isEqualTo(raw("postgres", secret));
        }
        assertThat(raw("portal", "WAYMARK_OIDC_CLIENT_SECRET"))
                .startsWith("${WAYMARK_OIDC_CLIENT_SECRET:-")
                .isEqualTo(raw("keycloak", "WAYMARK_OIDC_CLIENT_SECRET"));
    }

    @Test
    void theImageRunsWithoutRightsOnAReadOnlyRoot() {
        assertThat(service("portal")).containsEntry("read_only", true).containsEntry("tmpfs", List.of("/tmp"));
        assertThat(dockerfile()).contains("RUN bin/train", "-XX:AOTCache=waymark.aot");
        assertThat(dockerfile().lastIndexOf("USER waymark"))
                .isBetween(0, dockerfile().indexOf("ENTRYPOINT"));
    }

    private static String portal(String name) {
        return setting("portal", name);
    }

    /** A setting as it is when nobody sets it in the environment. */
    private static String setting(String service, String name) {
        return DEFAULT.matcher(raw(service, name)).replaceAll("$1");
    }

    private static String raw(String service, String name) {
        return String.valueOf(((Map<?, ?>) requireNonNull(service(service).get("environment"))).get(name));
    }

    private static Map<String, Object> service(String name) {
        return requireNonNull(SERVICES.get(name));
    }

    private static String dockerfile() {
        return read("Dockerfile");
    }

    private static Map<String, Map<String, Object>> services() {
        Map<String, Map<String, Map<String, Object>>> file = new Yaml().load(read("docker-compose.yml"));
        return requireNonNull(file.get("services"));
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
