package io.waymark.firstapplication.web;

import io.waymark.firstapplication.CandidateComparison;
import io.waymark.firstapplication.CandidatePlace;
import io.waymark.firstapplication.Hinge;
import io.waymark.firstapplication.Ranking;
import io.waymark.firstapplication.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Says who won a ranking and why. */
record VerdictWords(Ranking ranking, RankingWords words) {

    /** Who won, in one sentence. */
    String headline() {
        return switch (ranking.verdict()) {
            case Verdict.Won won ->
                words.say("application.won", won.winner().name(), won.winner().score());
            case Verdict.Tied tied ->
                words.say(
                        "application.tied",
                        names(tied.leaders()),
                        tied.leaders().getFirst().score());
            case Verdict.NothingWeighs it -> words.say("application.nothing-weighs");
            case Verdict.Nobody it -> words.say("application.nobody");
        };
    }

    /** Why, in a few sentences. */
    List<String> reasons() {
        return switch (ranking.verdict()) {
            case Verdict.Won won -> reasons(won);
            case Verdict.Tied tied -> List.of(words.say("application.tied.why"));
            case Verdict.NothingWeighs it -> List.of(words.say("application.nothing-weighs.why"));
            case Verdict.Nobody it -> List.of(words.say("application.nobody.why"));
        };
    }

    private List<String> reasons(Verdict.Won won) {
        return won.overSecond().map(this::lead).orElseGet(() -> List.of(words.say("application.alone")));
    }

    /** Which weight the choice hangs on; empty where there is nobody who could win instead. */
    String hinge() {
        return ranking.verdict() instanceof Verdict.Won won && won.overSecond().isPresent()
                ? won.hinge().map(this::hinge).orElseGet(() -> words.say("application.hinge.none"))
                : "";
    }

    private List<String> lead(CandidateComparison lead) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(
                "application.reason.lead",
                lead.first().name(),
                lead.points(),
                lead.second().name()));
        if (!lead.ahead().isEmpty()) {
            sentences.add(words.say("application.reason.ahead", leads("application.reason.gain", lead.ahead())));
        }
        sentences.add(
                lead.behind().isEmpty()
                        ? words.say("application.reason.behind.none")
                        : words.say("application.reason.behind", leads("application.reason.loss", lead.behind())));
        return sentences;
    }

    private String hinge(Hinge hinge) {
        return words.say(
                "application.hinge",
                words.name(hinge.criterion()),
                hinge.weight(),
                words.flip(hinge.flip(), hinge.below()));
    }

    private String leads(String key, List<CandidateComparison.Lead> leads) {
        return words.list(leads.stream()
                .map(it -> words.say(key, words.name(it.criterion()), it.points()))
                .toList());
    }

    private String names(List<CandidatePlace> places) {
        return words.list(places.stream().map(CandidatePlace::name).toList());
    }
}
