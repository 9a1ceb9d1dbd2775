package io.waymark.firstapplication.web;

import io.waymark.chart.Words;
import io.waymark.figure.Figures;
import io.waymark.firstapplication.CandidateComparison;
import io.waymark.firstapplication.CandidatePlace;
import io.waymark.firstapplication.Criteria;
import io.waymark.firstapplication.Criterion;
import io.waymark.firstapplication.Eligibility;
import io.waymark.firstapplication.Flip;
import io.waymark.firstapplication.Hinge;
import io.waymark.firstapplication.Ranking;
import io.waymark.firstapplication.Verdict;
import java.text.ListFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in the reader's language what a ranking says. */
@Component
class RankingWords {

    private final MessageSource messages;

    RankingWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Who won, in one sentence. */
    String headline(Ranking ranking) {
        return switch (ranking.verdict()) {
            case Verdict.Won won ->
                say("application.won", won.winner().name(), won.winner().score());
            case Verdict.Tied tied ->
                say(
                        "application.tied",
                        names(tied.leaders()),
                        tied.leaders().getFirst().score());
            case Verdict.NothingWeighs it -> say("application.nothing-weighs");
            case Verdict.Nobody it -> say("application.nobody");
        };
    }

    /** Why, in a few sentences. */
    List<String> reasons(Ranking ranking) {
        return switch (ranking.verdict()) {
            case Verdict.Won won -> reasons(won);
            case Verdict.Tied tied -> List.of(say("application.tied.why"));
            case Verdict.NothingWeighs it -> List.of(say("application.nothing-weighs.why"));
            case Verdict.Nobody it -> List.of(say("application.nobody.why"));
        };
    }

    private List<String> reasons(Verdict.Won won) {
        return won.overSecond().map(this::lead).orElseGet(() -> List.of(say("application.alone")));
    }

    /** Which weight the choice hangs on; empty where there is nobody who could win instead. */
    String hinge(Ranking ranking) {
        return ranking.verdict() instanceof Verdict.Won won && won.overSecond().isPresent()
                ? won.hinge().map(this::hinge).orElseGet(() -> say("application.hinge.none"))
                : "";
    }

    private List<String> lead(CandidateComparison lead) {
        List<String> sentences = new ArrayList<>();
        sentences.add(say(
                "application.reason.lead",
                lead.first().name(),
                lead.points(),
                lead.second().name()));
        if (!lead.ahead().isEmpty()) {
            sentences.add(say("application.reason.ahead", leads("application.reason.gain", lead.ahead())));
        }
        sentences.add(
                lead.behind().isEmpty()
                        ? say("application.reason.behind.none")
                        : say("application.reason.behind", leads("application.reason.loss", lead.behind())));
        return sentences;
    }

    private String hinge(Hinge hinge) {
        return say("application.hinge", name(hinge.criterion()), hinge.weight(), flip(hinge.flip(), hinge.below()));
    }

    /** From where on somebody else wins. */
    String flip(Flip flip, boolean below) {
        String key =
                flip.atEnd() ? "application.flip.at-end" : below ? "application.flip.below" : "application.flip.above";
        return say(key, flip.stated(), list(flip.winners()));
    }

    /** Why a candidate is not ranked. */
    String why(Eligibility eligibility) {
        return switch (eligibility) {
            case Eligibility.Eligible it -> "";
            case Eligibility.MustNot it -> say("application.apart.must-not", it.because());
            case Eligibility.BelowLimit it ->
                say(
                        "application.apart.below",
                        list(it.shortfalls().stream()
                                .map(one -> say(
                                        "application.apart.shortfall",
                                        name(one.criterion()),
                                        one.rating(),
                                        one.atLeast()))
                                .toList()));
            case Eligibility.NotRated it ->
                say(
                        "application.apart.not-rated",
                        list(it.missing().stream().map(this::name).toList()));
        };
    }

    /** The hard limits in one sentence; empty where there are none. */
    String limits(Criteria criteria) {
        List<String> limits = Criterion.ratedOnes().stream()
                .flatMap(it ->
                        criteria.atLeast(it).stream().map(limit -> say("application.reckoning.limit", name(it), limit)))
                .toList();
        return limits.isEmpty() ? "" : say("application.reckoning.limits", list(limits));
    }

    String name(Criterion criterion) {
        return say("application.criterion." + criterion);
    }

    private String leads(String key, List<CandidateComparison.Lead> leads) {
        return list(leads.stream()
                .map(it -> say(key, name(it.criterion()), it.points()))
                .toList());
    }

    private String names(List<CandidatePlace> places) {
        return list(places.stream().map(CandidatePlace::name).toList());
    }

    /** How charts speak. */
    Words ofCharts() {
        Locale locale = LocaleContextHolder.getLocale();
        return Words.from(locale, Figures::roughly, phrase -> messages.getMessage(phrase, null, null, locale));
    }

    private static String list(List<String> items) {
        return ListFormat.getInstance(LocaleContextHolder.getLocale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(items);
    }

    String say(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
