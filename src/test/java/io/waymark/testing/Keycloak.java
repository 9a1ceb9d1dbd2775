package io.waymark.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** Keycloak with the realm that {@code docker-compose.yml} imports, from the folder that the profile {@code keycloak} unpacked. */
public final class Keycloak implements OpenIdProvider {

    private static final Path REALM = Path.of("src/compose/keycloak-realm.json");
    private static final String PASSWORD = "only-for-trying";
    private static final String LISTENS = "Listening on: ";
    private static final ParameterizedTypeReference<List<Map<String, Object>>> ROWS =
            new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Map<String, Object>> ROW = new ParameterizedTypeReference<>() {};

    private final Process process;
    private final String address;
    private final RestClient realm;

    private Keycloak(Process process, String address) {
        this.process = process;
        this.address = address;
        this.realm = RestClient.builder()
                .baseUrl(address + "/admin/realms/waymark")
                .requestInitializer(request -> request.getHeaders().setBearerAuth(token()))
                .build();
    }

    /**
     * Starts it on a free port, without anything that an earlier start left behind.
     *
     * @throws IllegalStateException with what it printed, where it ended instead
     */
    static Keycloak start() {
        try {
            Path folder = Path.of(Objects.requireNonNull(
                    System.getProperty("waymark.keycloak"), "waymark.keycloak, which mvn -Pkeycloak sets"));
            FileSystemUtils.deleteRecursively(folder.resolve("data"));
            Path realms = Files.createDirectories(folder.resolve("data/import"));
            Files.copy(REALM, realms.resolve("waymark.json"));
            int port = freePort();
            Process process = process(folder, port);
            awaitRealm(process);
            return new Keycloak(process, "http://127.0.0.1:" + port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process process(Path folder, int port) throws IOException {
        ProcessBuilder start = new ProcessBuilder(
                        folder.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port)
                .redirectErrorStream(true);
        start.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        PASSWORD,
                        "WAYMARK_OIDC_CLIENT_SECRET",
                        PASSWORD));
        return start.start();
    }

    /** It says that it listens once the realm is imported; what it says from then on is read and let go. */
    private static void awaitRealm(Process process) throws IOException {
        BufferedReader said = process.inputReader();
        StringBuilder log = new StringBuilder();
        String line = said.readLine();
        while (line != null && !line.contains(LISTENS)) {
            log.append(line).append('\n');
            line = said.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("Keycloak did not start:\n" + log);
        }
        Thread.ofVirtual().start(() -> said.lines().forEach(it -> {}));
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    @Override
    public String issuer() {
        return address + "/realms/waymark";
    }

    @Override
    public String clientSecret() {
        return PASSWORD;
    }

    /** Everything else of the client stays as the realm's file says it. */
    @Override
    public void trust(String portal) {
        Map<String, Object> client = first("/clients?clientId=waymark");
        client.put("redirectUris", List.of(portal + "/login/oauth2/code/waymark"));
        client.put("attributes", forPortal(Objects.requireNonNull(client.get("attributes")), portal));
        realm.put().uri("/clients/" + client.get("id")).body(client).retrieve().toBodilessEntity();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> forPortal(Object attributes, String portal) {
        Map<String, String> changed = (Map<String, String>) attributes;
        changed.replaceAll((name, value) -> value.replaceFirst("^http://(portal|localhost):8080", portal));
        return changed;
    }

    /** Ends all sessions of somebody, and tells the portal. */
    public void endSessions(String username) {
        realm.post().uri("/users/{id}/logout", id(username)).retrieve().toBodilessEntity();
    }

    /** How many sessions somebody has. */
    public int sessions(String username) {
        return rows("/users/" + id(username) + "/sessions").size();
    }

    /** Lets somebody in no more, or again. */
    public void enable(String username, boolean enabled) {
        realm.put()
                .uri("/users/{id}", id(username))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("enabled", enabled))
                .retrieve()
                .toBodilessEntity();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
    }

    private Object id(String username) {
        return Objects.requireNonNull(
                first("/users?exact=true&username=" + username).get("id"));
    }

    private Map<String, Object> first(String path) {
        return rows(path).getFirst();
    }

    private List<Map<String, Object>> rows(String path) {
        return Objects.requireNonNull(realm.get().uri(path).retrieve().body(ROWS));
    }

    private String token() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.setAll(
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", PASSWORD));
        Map<String, Object> answer = RestClient.create()
                .post()
                .uri(address + "/realms/master/protocol/openid-connect/token")
                .body(form)
                .retrieve()
                .body(ROW);
        return (String) Objects.requireNonNull(Objects.requireNonNull(answer).get("access_token"));
    }
}
