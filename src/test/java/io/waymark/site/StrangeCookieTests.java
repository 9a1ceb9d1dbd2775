package io.waymark.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.WaymarkTest;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Nobody is signed in by a cookie that names no session, and no such cookie breaks the portal. */
@WaymarkTest
class StrangeCookieTests {

    @Autowired
    private MockMvcTester portal;

    /** The first is three zero characters where cookies are unpacked. */
    @ParameterizedTest
    @ValueSource(strings = {"AAAA", "!!!", "a'b", "00000000-0000-0000-0000-000000000000"})
    void theSignInPageIsShown(String value) {
        assertThat(portal.get().uri("/sign-in").cookie(new Cookie("waymark", value)))
                .hasStatus(HttpStatus.OK);
    }
}
