package io.waymark.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says what happened and what to do, with an id to quote that stands in the log beside the cause. */
@Controller
class ErrorPage implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(ErrorPage.class);

    @RequestMapping("/error")
    String show(HttpServletRequest request, Model model) {
        HttpStatus status = status(request);
        String id = UUID.randomUUID().toString().substring(0, 8);
        write(id, status, request);
        model.addAttribute("status", status.value());
        model.addAttribute("kind", request.getAttribute(ExpiredSession.FOREIGN) == null ? kind(status) : "foreign");
        model.addAttribute("errorId", id);
        return "site/error";
    }

    private static void write(String id, HttpStatus status, HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (status.is5xxServerError()) {
            log.error("Error {}: {} at {}", id, status.value(), path, cause);
        } else {
            log.info("Error {}: {} at {}", id, status.value(), path);
        }
    }

    private static HttpStatus status(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((Integer) code))
                .orElse(HttpStatus.NOT_FOUND);
    }

    /** The words to use: message keys end in one of these. */
    private static String kind(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case UNAUTHORIZED -> "signed-out";
            case FORBIDDEN -> "forbidden";
            case CONFLICT -> "too-late";
            case LOCKED -> "archived";
            case CONTENT_TOO_LARGE -> "too-large";
            case TOO_MANY_REQUESTS -> "too-often";
            default -> status.is4xxClientError() ? "not-understood" : "broken";
        };
    }
}
