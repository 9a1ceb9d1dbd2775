package io.waymark.site;

import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers uploads that were stopped while they came in. Nothing of such a form can be read, not even its token: without
 * this it would be called forbidden.
 */
@ControllerAdvice
class TooLargeUploads {

    private static final Logger log = LoggerFactory.getLogger(TooLargeUploads.class);

    @ExceptionHandler
    ModelAndView stopped(MaxUploadSizeExceededException e) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        log.info("Error {}: {}", id, e.getMessage());
        return new ModelAndView(
                "site/error",
                Map.of("status", HttpStatus.CONTENT_TOO_LARGE.value(), "kind", "too-large", "errorId", id),
                HttpStatus.CONTENT_TOO_LARGE);
    }
}
