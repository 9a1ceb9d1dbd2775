package io.waymark.content;

import java.util.List;

/**
 * Technical terms that readers outside IT stumble over, each with plain words to offer; held in memory.
 *
 * @param language of the terms and the words, {@code en}
 * @param terms in the order of the file; no form of one is a form of another
 */
public record Glossary(String language, List<GlossaryTerm> terms) {

    public Glossary {
        terms = List.copyOf(terms);
    }
}
