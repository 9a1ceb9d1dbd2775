package io.waymark.site;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsUtils;

/** Whether a browser vouches that a form was sent from a page of this host. */
final class OwnPage {

    private OwnPage() {}

    /** Every browser says where a form comes from; what says nothing is none, or hides something. */
    static boolean sent(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null
                ? request.getHeader(HttpHeaders.ORIGIN) != null && !CorsUtils.isCorsRequest(request)
                : site.equals("same-origin");
    }
}
