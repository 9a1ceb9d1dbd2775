package io.waymark.mail;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints letters as plain text and as the inside of an HTML body. */
@Component
class LetterPrint {

    private final ITemplateEngine templates;

    LetterPrint(ITemplateEngine templates) {
        this.templates = templates;
    }

    String text(Letter letter) {
        return of("mail/letter.txt", letter).replaceAll("\n{3,}", "\n\n");
    }

    String html(Letter letter) {
        return of("mail/letter", letter);
    }

    private String of(String template, Letter letter) {
        return templates
                .process(template, new Context(LetterWording.LANGUAGE, Map.of("letter", letter)))
                .strip();
    }
}
