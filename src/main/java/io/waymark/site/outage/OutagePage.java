package io.waymark.site.outage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** The page that needs no database: in the frame of all pages, but without anybody's name. */
@Component
class OutagePage {

    private final ITemplateEngine templates;
    private final ResourceUrlProvider files;
    private final Locale language;

    OutagePage(ITemplateEngine templates, ResourceUrlProvider files, @Value("${spring.web.locale}") Locale language) {
        this.templates = templates;
        this.files = files;
        this.language = language;
    }

    String of(DatabaseFault fault, HttpServletRequest request, HttpServletResponse response) {
        var exchange = JakartaServletWebApplication.buildApplication(request.getServletContext())
                .buildExchange(request, new Hashed(response));
        boolean sent = !HttpMethod.GET.matches(request.getMethod());
        return templates.process(
                "site/outage", new WebContext(exchange, language, Map.of("fault", fault, "sent", sent)));
    }

    /** Static files by the addresses that browsers already have. */
    private final class Hashed extends HttpServletResponseWrapper {

        Hashed(HttpServletResponse response) {
            super(response);
        }

        @Override
        public String encodeURL(String url) {
            return Objects.requireNonNullElse(files.getForLookupPath(url), url);
        }
    }
}
