package io.waymark.roadmap.moves;

import io.waymark.figure.Figures;
import io.waymark.goal.RankedGoal;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.moves.MoveCause.Kind;
import io.waymark.roadmap.order.TimeCriticality.Pressing;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Compares what put a card at its place then with what does now. */
final class MoveCauses {

    private static final double SAME = 0.05;

    private final MovedNames names;
    private final RankCauses ranks;

    /** @param cards all that there are, by id */
    MoveCauses(KeptOrder then, KeptOrder now, Map<UUID, Card> cards, List<RankedGoal> goals) {
        this.names = new MovedNames(cards);
        this.ranks = new RankCauses(then, now, cards, goals);
    }

    /** What changed of a card, the most telling first; none where nothing did. */
    List<MoveCause> of(KeptCard was, KeptCard is) {
        List<MoveCause> causes = Stream.of(
                        byHand(was, is),
                        work(was, is),
                        answers(was, is),
                        pressing(was, is),
                        expected(was, is),
                        goals(was, is),
                        model(was, is),
                        neighbours(was, is))
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(MoveCause::kind))
                .toList();
        return causes.isEmpty() && Math.abs(was.days() - is.days()) > SAME
                ? List.of(new MoveCause(Kind.EFFORT, "", figure(was.days()), figure(is.days())))
                : causes;
    }

    private static Stream<MoveCause> byHand(KeptCard was, KeptCard is) {
        if (Objects.equals(was.byHand(), is.byHand())) {
            return Stream.empty();
        }
        return Stream.of(
                is.byHand() == null
                        ? MoveCause.of(Kind.BY_HAND_NO_MORE)
                        : new MoveCause(Kind.BY_HAND, "", "", figure(is.byHand())));
    }

    private Stream<MoveCause> work(KeptCard was, KeptCard is) {
        return Stream.concat(
                gone(was.open(), is.open())
                        .map(it ->
                                MoveCause.of(names.finished(it) ? Kind.FINISHED : Kind.GIVEN_AWAY, names.action(it))),
                gone(is.open(), was.open()).map(it -> MoveCause.of(Kind.ADDED, names.action(it))));
    }

    private Stream<MoveCause> answers(KeptCard was, KeptCard is) {
        return kept(was, is, it -> !Objects.equals(rating(was, it), rating(is, it)))
                .map(it -> new MoveCause(Kind.ANSWER, names.practice(is, it), rating(was, it), rating(is, it)));
    }

    private static Stream<MoveCause> pressing(KeptCard was, KeptCard is) {
        return Stream.of(Pressing.values()).flatMap(it -> {
            boolean pressed = presses(was, it);
            return pressed == presses(is, it) ? Stream.empty() : Stream.of(MoveCause.of(kind(it, !pressed)));
        });
    }

    private static Kind kind(Pressing pressing, boolean presses) {
        return switch (pressing) {
            case EXEMPTION -> presses ? Kind.EXEMPTION : Kind.EXEMPTION_NO_MORE;
            case QUARTER -> presses ? Kind.QUARTER : Kind.QUARTER_NO_MORE;
            case GOAL -> presses ? Kind.GOAL_DUE : Kind.GOAL_DUE_NO_MORE;
        };
    }

    /** An answer says itself that another thing is expected then. */
    private static Stream<MoveCause> expected(KeptCard was, KeptCard is) {
        return kept(
                        was,
                        is,
                        it -> rating(was, it).equals(rating(is, it))
                                && practice(was.practices(), it).reason()
                                        != practice(is.practices(), it).reason())
                .limit(1)
                .map(it -> MoveCause.of(Kind.LEVEL));
    }

    private Stream<MoveCause> goals(KeptCard was, KeptCard is) {
        boolean others = kept(
                        was,
                        is,
                        it -> Math.abs(practice(was.practices(), it).business()
                                        - practice(is.practices(), it).business())
                                > SAME)
                .findAny()
                .isPresent();
        return others ? Stream.of(ranks.reranked(is).orElseGet(() -> MoveCause.of(Kind.STRENGTH))) : Stream.empty();
    }

    private static Stream<MoveCause> model(KeptCard was, KeptCard is) {
        boolean other = was.open().equals(is.open())
                && !was.practices().keySet().equals(is.practices().keySet());
        return other ? Stream.of(MoveCause.of(Kind.MODEL)) : Stream.empty();
    }

    private Stream<MoveCause> neighbours(KeptCard was, KeptCard is) {
        Stream<MoveCause> waits = Stream.concat(
                gone(was.waitsFor(), is.waitsFor())
                        .map(it -> MoveCause.of(
                                names.settled(it) ? Kind.PREREQUISITE : Kind.WAITS_NO_MORE, names.card(it))),
                gone(is.waitsFor(), was.waitsFor()).map(it -> MoveCause.of(Kind.WAITS, names.card(it))));
        if (Objects.equals(was.movedUpFor(), is.movedUpFor())) {
            return waits;
        }
        return Stream.concat(
                waits,
                Stream.of(
                        is.movedUpFor() == null
                                ? MoveCause.of(Kind.NEEDED_NO_MORE, names.card(was.movedUpFor()))
                                : MoveCause.of(Kind.NEEDED, names.card(is.movedUpFor()))));
    }

    private static Stream<String> kept(KeptCard was, KeptCard is, Predicate<String> differs) {
        return is.practices().keySet().stream()
                .filter(was.practices()::containsKey)
                .filter(differs);
    }

    private static <T> Stream<T> gone(Collection<T> some, Collection<T> others) {
        return some.stream().filter(it -> !others.contains(it));
    }

    private static boolean presses(KeptCard card, Pressing pressing) {
        return card.practices().values().stream().anyMatch(it -> it.pressing().contains(pressing));
    }

    private static KeptPractice practice(Map<String, KeptPractice> practices, String key) {
        return Objects.requireNonNull(practices.get(key));
    }

    /** Empty while unanswered. */
    private static String rating(KeptCard card, String key) {
        return Objects.toString(practice(card.practices(), key).rating(), "");
    }

    private static String figure(double value) {
        return Figures.exact(BigDecimal.valueOf(value)).toPlainString();
    }
}
