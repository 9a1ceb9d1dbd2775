package io.waymark.roadmap.moves;

import io.waymark.figure.Figures;
import io.waymark.goal.RankedGoal;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.Closing;
import io.waymark.roadmap.PlacedAction;
import io.waymark.roadmap.Status;
import io.waymark.roadmap.moves.MoveCause.Kind;
import io.waymark.roadmap.order.TimeCriticality.Pressing;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares what put a card at its place then with what does now. */
final class MoveCauses {

    private static final double SAME = 0.05;

    private final KeptOrder then;
    private final KeptOrder now;
    private final Map<UUID, Card> cards;
    private final Map<UUID, PlacedAction> actions;
    private final List<RankedGoal> goals;

    /** @param cards all that there are, by id */
    MoveCauses(KeptOrder then, KeptOrder now, Map<UUID, Card> cards, List<RankedGoal> goals) {
        this.then = then;
        this.now = now;
        this.cards = cards;
        this.actions = cards.values().stream()
                .flatMap(it -> it.actions().stream())
                .collect(Collectors.toMap(it -> it.facts().id().value(), Function.identity()));
        this.goals = goals;
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
                        .map(it -> MoveCause.of(finished(it) ? Kind.FINISHED : Kind.GIVEN_AWAY, action(it))),
                gone(is.open(), was.open()).map(it -> MoveCause.of(Kind.ADDED, action(it))));
    }

    private Stream<MoveCause> answers(KeptCard was, KeptCard is) {
        return kept(was, is, it -> !Objects.equals(rating(was, it), rating(is, it)))
                .map(it -> new MoveCause(Kind.ANSWER, practice(is, it), rating(was, it), rating(is, it)));
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
        return others ? Stream.of(reranked(is).orElseGet(() -> MoveCause.of(Kind.STRENGTH))) : Stream.empty();
    }

    /** Of the goals that it serves the one whose rank changed most. */
    private Optional<MoveCause> reranked(KeptCard card) {
        Set<RankedGoal> served =
                Objects.requireNonNull(cards.get(card.id())).served().keySet();
        return Stream.concat(served.stream(), goals.stream())
                .filter(it -> steps(it) != 0)
                .max(Comparator.<RankedGoal, Boolean>comparing(served::contains)
                        .thenComparing(it -> Math.abs(steps(it))))
                .map(it -> new MoveCause(
                        then.rank(it.id().value()) == 0 ? Kind.GOAL_NEW : Kind.GOAL,
                        it.statement(),
                        rank(then.rank(it.id().value())),
                        rank(now.rank(it.id().value()))));
    }

    private int steps(RankedGoal goal) {
        return then.rank(goal.id().value()) - now.rank(goal.id().value());
    }

    private static String rank(int rank) {
        return rank == 0 ? "" : String.valueOf(rank);
    }

    private static Stream<MoveCause> model(KeptCard was, KeptCard is) {
        boolean other = was.open().equals(is.open())
                && !was.practices().keySet().equals(is.practices().keySet());
        return other ? Stream.of(MoveCause.of(Kind.MODEL)) : Stream.empty();
    }

    private Stream<MoveCause> neighbours(KeptCard was, KeptCard is) {
        Stream<MoveCause> waits = Stream.concat(
                gone(was.waitsFor(), is.waitsFor())
                        .map(it -> MoveCause.of(settled(it) ? Kind.PREREQUISITE : Kind.WAITS_NO_MORE, card(it))),
                gone(is.waitsFor(), was.waitsFor()).map(it -> MoveCause.of(Kind.WAITS, card(it))));
        if (Objects.equals(was.movedUpFor(), is.movedUpFor())) {
            return waits;
        }
        return Stream.concat(
                waits,
                Stream.of(
                        is.movedUpFor() == null
                                ? MoveCause.of(Kind.NEEDED_NO_MORE, card(was.movedUpFor()))
                                : MoveCause.of(Kind.NEEDED, card(is.movedUpFor()))));
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

    private boolean finished(UUID action) {
        return Optional.ofNullable(actions.get(action)).filter(it -> !it.left()).isPresent();
    }

    private String action(UUID action) {
        return Optional.ofNullable(actions.get(action))
                .map(it -> it.facts().title())
                .orElse("");
    }

    private boolean settled(UUID card) {
        return Optional.ofNullable(cards.get(card))
                .filter(it -> it.facts().status() == Status.DONE || it.allFinished())
                .isPresent();
    }

    private String card(@Nullable UUID card) {
        return Optional.ofNullable(cards.get(card)).map(Card::title).orElse("");
    }

    private String practice(KeptCard card, String key) {
        return Objects.requireNonNull(cards.get(card.id())).closings().stream()
                .map(Closing::practice)
                .filter(it -> it.key().value().equals(key))
                .map(it -> it.title())
                .findFirst()
                .orElse(key);
    }

    private static String figure(double value) {
        return Figures.exact(BigDecimal.valueOf(value)).toPlainString();
    }
}
