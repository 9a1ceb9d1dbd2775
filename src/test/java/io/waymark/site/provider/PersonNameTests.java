package io.waymark.site.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;

/** What people are called, whatever their provider tells of them. */
class PersonNameTests {

    private static final List<String> BEST_FIRST =
            List.of("name", "given_name", "preferred_username", "nickname", "email", "sub");

    @Test
    void byTheBestNameThatIsThere() {
        Map<String, Object> claims = new HashMap<>(Map.of(
                "name", "Ada Okafor",
                "given_name", "Ada",
                "family_name", "O.",
                "preferred_username", "ada.okafor",
                "nickname", "addie",
                "email", "ao@waymark.example",
                "sub", "8f14"));

        assertThat(BEST_FIRST.stream().map(best -> {
                    String name = PersonName.of(new OidcUserInfo(claims));
                    claims.put(best, best.equals("sub") ? "8f14" : " \u200b");
                    claims.remove("family_name", best.equals("given_name") ? "O." : "");
                    return name;
                }))
                .containsExactly("Ada Okafor", "Ada O.", "ada.okafor", "addie", "ao", "8f14");
    }

    @Test
    void inOneLineThatTheDatabaseTakes() {
        assertThat(name("  Ada\u0000\n  Okafor ")).isEqualTo("Ada Okafor");
        assertThat(name("\uD83E\uDDED".repeat(200))).isEqualTo("\uD83E\uDDED".repeat(120));
    }

    private static String name(String full) {
        return PersonName.of(new OidcUserInfo(Map.of("name", full, "sub", "8f14")));
    }
}
