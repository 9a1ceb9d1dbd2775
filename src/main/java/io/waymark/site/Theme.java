package io.waymark.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Light, dark or as the device says; kept in a cookie that the server reads, so that no page flashes. */
@Controller
class Theme {

    static final String COOKIE = "theme";

    /** The choices offered. */
    enum Choice {
        SYSTEM,
        LIGHT,
        DARK
    }

    @PostMapping("/theme")
    ResponseEntity<Void> choose(
            @RequestParam Choice theme,
            @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String from,
            HttpServletRequest request) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, theme.name().toLowerCase(Locale.ROOT))
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .maxAge(Duration.ofDays(365))
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .location(back(from))
                .build();
    }

    /** Only the path of where the person came from: never another host. */
    private static URI back(@Nullable String from) {
        try {
            URI page = URI.create(from == null ? "/" : from);
            String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            String path = page.getRawPath() == null || page.getRawPath().startsWith("//") ? "/" : page.getRawPath();
            return URI.create(path + query);
        } catch (IllegalArgumentException e) {
            return URI.create("/");
        }
    }
}
