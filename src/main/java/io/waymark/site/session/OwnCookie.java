package io.waymark.site.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/**
 * What waits in the browser of somebody who has no session yet. It comes back with pages that they open, also when another site
 * leads there, and with no form of another site; who reads it believes nothing of it.
 *
 * @param age null until the browser is closed
 */
public record OwnCookie(String name, @Nullable Duration age) {

    public void keep(String value, HttpServletRequest request, HttpServletResponse response) {
        write(value, age == null ? -1 : (int) age.toSeconds(), request, response);
    }

    public void forget(HttpServletRequest request, HttpServletResponse response) {
        write("", 0, request, response);
    }

    /** What was kept; empty where that is nothing, or was never written by {@link #keep}. */
    public Optional<String> kept(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).flatMap(it -> unpacked(it.getValue()));
    }

    private void write(String value, int seconds, HttpServletRequest request, HttpServletResponse response) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        Cookie cookie = new Cookie(name, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        cookie.setMaxAge(seconds);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Optional<String> unpacked(String value) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
