package io.waymark.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One checkable statement of a topic at a level; the thing that is rated.
 *
 * @param risk of leaving it open, 1 to 5
 * @param obligation whether running in production already obliges to it
 * @param weight in the mean of its level, 1 unless the edition says more
 * @param source heading of the source, dimension first
 * @param traits how it stands among the others and who can answer it
 */
public record Practice(
        PracticeKey key,
        int level,
        String title,
        String question,
        String why,
        AnswerTexts answers,
        @Nullable String guidance,
        List<String> evidence,
        int risk,
        boolean obligation,
        int weight,
        List<Reference> references,
        String source,
        Action action,
        Traits traits) {

    /**
     * What editions say of a practice since they have a short path.
     *
     * @param core whether it is on the short path
     * @param direction recommended without binding; never an obligation
     * @param ask who usually knows
     * @param notApplicable when that answer is right, in a sentence, or {@code never}
     * @param shownIn other topics whose owners see the answer
     */
    public record Traits(
            boolean core,
            boolean direction,
            @Nullable String ask,
            @Nullable String notApplicable,
            List<TopicKey> shownIn) {

        static final Traits NONE = new Traits(false, false, null, null, List.of());

        /** Whether the edition says that it applies to everybody. */
        public boolean alwaysApplies() {
            return "never".equals(notApplicable);
        }
    }

    /** Without traits. */
    public Practice(
            PracticeKey key,
            int level,
            String title,
            String question,
            String why,
            AnswerTexts answers,
            @Nullable String guidance,
            List<String> evidence,
            int risk,
            boolean obligation,
            int weight,
            List<Reference> references,
            String source,
            Action action) {
        this(
                key,
                level,
                title,
                question,
                why,
                answers,
                guidance,
                evidence,
                risk,
                obligation,
                weight,
                references,
                source,
                action,
                Traits.NONE);
    }

    public boolean core() {
        return traits.core();
    }

    public boolean direction() {
        return traits.direction();
    }
}
