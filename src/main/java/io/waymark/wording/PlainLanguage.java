package io.waymark.wording;

import io.waymark.content.Glossary;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads wordings with the eyes of somebody outside IT; asks no database. */
@Component
public class PlainLanguage {

    private final Terms terms;

    PlainLanguage(Glossary glossary) {
        this.terms = Terms.of(glossary);
    }

    public Advice of(Wording wording) {
        return new Advice(
                terms.mark(wording.title()),
                terms.mark(wording.more()),
                wording.keyResults().stream().map(terms::mark).toList(),
                Readability.of(wording.texts()));
    }

    /** Advice on words that belong to nothing yet. */
    public Advice of(String text) {
        return new Advice(terms.mark(text), terms.mark(""), List.of(), Readability.of(List.of(text)));
    }
}
