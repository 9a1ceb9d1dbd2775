package io.waymark.agreement;

import io.waymark.organisation.NotFound;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A walk through what people differ on, one practice at a time. The way keeps its order while decisions are made; going
 * on leads to the next practice that is not decided, going back to whatever came before.
 *
 * @param walk what there is, or was, to agree on
 * @param at the practice on the screen; null at the end
 */
record Workshop(
        DimensionComparison comparison,
        List<ComparedPractice> walk,
        @Nullable ComparedPractice at) {

    /** Where the walk ends. */
    static final String END = "end";

    /**
     * The walk at a place.
     *
     * @param place a practice's key, a number from 1, {@code end}, or empty for the first that is not decided
     * @throws NotFound where there is no such place
     */
    static Workshop of(DimensionComparison comparison, String place) {
        List<ComparedPractice> walk = comparison.walk();
        return new Workshop(comparison, walk, find(comparison, walk, place));
    }

    private static @Nullable ComparedPractice find(
            DimensionComparison comparison, List<ComparedPractice> walk, String place) {
        if (place.equals(END)) {
            return null;
        }
        if (place.isEmpty()) {
            return walk.stream().filter(ComparedPractice::undecided).findFirst().orElse(null);
        }
        return place.matches("\\d{1,4}") ? numbered(walk, Integer.parseInt(place)) : named(comparison, place);
    }

    private static ComparedPractice named(DimensionComparison comparison, String key) {
        return comparison.practices().stream()
                .filter(it -> it.practice().key().value().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static ComparedPractice numbered(List<ComparedPractice> walk, int number) {
        if (number < 1 || number > walk.size()) {
            throw new NotFound();
        }
        return walk.get(number - 1);
    }

    /** From 1; 0 for a practice that nobody differs on. */
    public int position() {
        return walk.indexOf(at) + 1;
    }

    public List<ComparedPractice> undecided() {
        return walk.stream().filter(ComparedPractice::undecided).toList();
    }

    public int decided() {
        return walk.size() - undecided().size();
    }

    /** From the end it leads back to the last. */
    public Optional<ComparedPractice> previous() {
        int place = at == null ? walk.size() : position() - 1;
        return place < 1 ? Optional.empty() : Optional.of(walk.get(place - 1));
    }

    /** The next that is not decided; empty where the end comes next. */
    public Optional<ComparedPractice> next() {
        return walk.stream()
                .skip(position())
                .filter(ComparedPractice::undecided)
                .findFirst();
    }
}
