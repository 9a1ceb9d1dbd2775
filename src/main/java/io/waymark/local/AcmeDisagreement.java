package io.waymark.local;

import io.waymark.assessment.AnswerContent;
import io.waymark.content.PracticeKey;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What the people of Acme's online shop see differently; on everything else they say the same. */
enum AcmeDisagreement {
    WATCHED_CONTAINERS(
            "technology.containers-and-runtime.runtime-observability",
            Map.of(
                    Persona.TESS,
                            sure(Rating.FULLY, "Every cluster sends metrics and traces, and alerts page my team."),
                    Persona.PETE, sure(Rating.NOT, "For the shop itself, customers call before any alert does."),
                    Persona.ARCHIE,
                            answer(Rating.PARTLY, "The platform is watched, the shop’s own services are not."))),
    GITOPS(
            "technology.release-and-operations.gitops-delivery",
            Map.of(
                    Persona.ADA, answer(Rating.FULLY, "All teams reported in spring that they had moved."),
                    Persona.TESS, sure(Rating.PARTLY, "Test and staging have moved; production is next year’s work."),
                    Persona.PETE, answer(Rating.PARTLY, ""),
                    Persona.ARCHIE,
                            answer(Rating.NOT, "Production is still deployed from a laptop when it is urgent."))),
    ROLL_FORWARD(
            "technology.release-and-operations.roll-forward",
            Map.of(
                    Persona.ADA, answer(Rating.LARGELY, ""),
                    Persona.TESS, answer(Rating.LARGELY, "Rehearsed twice this year."),
                    Persona.PETE, notApplicable("The shop is released by a supplier, who repairs its own releases."),
                    Persona.ARCHIE, answer(Rating.PARTLY, ""))),
    ENVIRONMENTS(
            "technology.testing-and-detection.environment-support",
            Map.of(
                    Persona.TESS,
                            answer(Rating.DONT_KNOW, "I only hear of it when it fails; asking the platform team."),
                    Persona.PETE, sure(Rating.FULLY, "We get one within an hour."),
                    Persona.ARCHIE, answer(Rating.FULLY, ""))),
    SCANNING(
            "technology.containers-and-runtime.image-scanning",
            Map.of(
                    Persona.TESS, sure(Rating.LARGELY, ""),
                    Persona.PETE, answer(Rating.LARGELY, ""),
                    Persona.ARCHIE, answer(Rating.PARTLY, "Owners yes, dates only in half of the repositories."))),
    /** The one that was decided. */
    SMOKE_TESTS(
            "technology.testing-and-detection.smoke-tests-and-probes",
            Map.of(
                    Persona.TESS, sure(Rating.FULLY, ""),
                    Persona.PETE, answer(Rating.LARGELY, ""),
                    Persona.ARCHIE, sure(Rating.PARTLY, "The checkout has probes that always say yes.")));

    private final PracticeKey practice;
    private final Map<Persona, AnswerContent> answers;

    AcmeDisagreement(String practice, Map<Persona, AnswerContent> answers) {
        this.practice = new PracticeKey(practice);
        this.answers = new EnumMap<>(answers);
    }

    PracticeKey practice() {
        return practice;
    }

    /** What somebody says of a practice that people disagree on. */
    static Optional<AnswerContent> of(PracticeKey practice, Persona persona) {
        for (AcmeDisagreement it : values()) {
            if (it.practice.equals(practice)) {
                return Optional.ofNullable(it.answers.get(persona));
            }
        }
        return Optional.empty();
    }

    private static AnswerContent answer(Rating rating, String note) {
        return new AnswerContent(rating, "", Confidence.MEDIUM, note);
    }

    private static AnswerContent sure(Rating rating, String note) {
        return new AnswerContent(rating, "", Confidence.HIGH, note);
    }

    private static AnswerContent notApplicable(String reason) {
        return new AnswerContent(Rating.NOT_APPLICABLE, reason, Confidence.MEDIUM, "");
    }
}
