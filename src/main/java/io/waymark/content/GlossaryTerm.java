package io.waymark.content;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A technical term.
 *
 * @param term as it is usually written
 * @param forms how else it is written: plurals, abbreviations, spelled out
 * @param except longer phrases in which the word means what everybody means, {@code sales pipeline}
 * @param plain what to write instead; fits into a sentence
 * @param note what it is, in a sentence; null where the plain words say it all
 */
public record GlossaryTerm(
        String term,
        List<String> forms,
        List<String> except,
        String plain,
        @Nullable String note) {

    public GlossaryTerm {
        forms = List.copyOf(forms);
        except = List.copyOf(except);
    }

    /** Every way to write it, the usual one first. */
    public List<String> spellings() {
        return Stream.concat(Stream.of(term), forms.stream()).toList();
    }
}
