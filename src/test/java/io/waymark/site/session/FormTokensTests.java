package io.waymark.site.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;

class FormTokensTests {

    private final FormTokens tokens = new FormTokens();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aStrangersTokenWaitsInACookieThatNoOtherSiteSends() {
        CsrfToken token = tokens.loadDeferredToken(request, response).get();
        assertThat(request.getSession(false)).isNull();
        Cookie cookie = Objects.requireNonNull(response.getCookie("waymark-form"));
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Strict");

        request.setCookies(cookie);
        assertThat(tokens.loadToken(request))
                .extracting(CsrfToken::getToken, CsrfToken::getHeaderName, CsrfToken::getParameterName)
                .containsExactly(token.getToken(), token.getHeaderName(), token.getParameterName());
    }

    @Test
    void aMembersTokenBelongsToTheSessionWhateverACookieSays() {
        request.setCookies(new Cookie("waymark-form", "chosen by somebody else"));
        request.getSession(true);
        assertThat(tokens.loadToken(request)).isNull();
        CsrfToken token = tokens.loadDeferredToken(request, response).get();
        assertThat(response.getCookies()).isEmpty();
        assertThat(Objects.requireNonNull(tokens.loadToken(request)).getToken()).isEqualTo(token.getToken());
    }
}
