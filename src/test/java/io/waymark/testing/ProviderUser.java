package io.waymark.testing;

import java.util.List;
import java.util.Map;

/** What an identity provider knows of somebody. */
public record ProviderUser(String username, String name, String email, boolean emailVerified) {

    public static final ProviderUser ADA = new ProviderUser("ada", "Ada Okafor", "ada@waymark.example", true);
    public static final ProviderUser PIA = new ProviderUser("pia", "Pia Moreau", "pia@waymark.example", true);
    public static final ProviderUser TESS = new ProviderUser("tess", "Tess Hartmann", "tess@waymark.example", true);

    /** Of each kind of claim that providers send one, nested ones too. */
    Map<String, Object> claims() {
        return Map.of(
                "name", name,
                "email", email,
                "email_verified", emailVerified,
                "groups", List.of("platform"),
                "address", Map.of("country", "DE"));
    }
}
