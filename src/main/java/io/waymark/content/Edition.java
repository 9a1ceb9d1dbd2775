package io.waymark.content;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One published version of the model, whole and immutable.
 *
 * @param asked the level numbers that questions are asked about, ascending
 * @param outline every section of the source
 * @param owners the roles that actions name; empty where an edition lets each action name its own
 * @param map from the edition before; null where the edition says nothing of one
 */
public record Edition(
        EditionId id,
        String title,
        Source source,
        List<Level> levels,
        List<Integer> asked,
        List<GoalTheme> themes,
        List<String> outline,
        List<Dimension> dimensions,
        List<OwnerRole> owners,
        @Nullable EditionMap map,
        Index index) {

    /**
     * Looks up without walking the tree.
     *
     * @param places of the practices in the order in which they are asked, from 0
     */
    public record Index(
            Map<DimensionKey, Dimension> dimensions,
            Map<TopicKey, Topic> topics,
            Map<PracticeKey, Practice> practices,
            List<Practice> inOrder,
            Map<PracticeKey, Integer> places) {}

    public Edition(
            EditionId id,
            String title,
            Source source,
            List<Level> levels,
            List<Integer> asked,
            List<GoalTheme> themes,
            List<String> outline,
            List<Dimension> dimensions) {
        this(id, title, source, levels, asked, themes, outline, dimensions, List.of(), null, indexOf(dimensions));
    }

    /** The same, that says which roles own its actions. */
    public Edition withOwners(List<OwnerRole> roles) {
        return new Edition(
                id, title, source, levels, asked, themes, outline, dimensions, List.copyOf(roles), map, index);
    }

    /** The same, that says what became of the practices of the edition before. */
    public Edition withMap(@Nullable EditionMap before) {
        return new Edition(id, title, source, levels, asked, themes, outline, dimensions, owners, before, index);
    }

    /** Its id says which it is; no text needs to be read for that. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Whether some of its practices make a short path. */
    public boolean hasCore() {
        return practices().stream().anyMatch(Practice::core);
    }

    /** All topics in order. */
    public List<Topic> topics() {
        return dimensions.stream()
                .flatMap(dimension -> dimension.topics().stream())
                .toList();
    }

    /** All practices in the order in which they are asked. */
    public List<Practice> practices() {
        return index.inOrder();
    }

    public Optional<Dimension> dimension(DimensionKey key) {
        return Optional.ofNullable(index.dimensions().get(key));
    }

    public Optional<Topic> topic(TopicKey key) {
        return Optional.ofNullable(index.topics().get(key));
    }

    public Optional<Practice> practice(PracticeKey key) {
        return Optional.ofNullable(index.practices().get(key));
    }

    /**
     * Which of all practices it is in the order in which they are asked, from 0.
     *
     * @throws NullPointerException where the edition has none with this key
     */
    public int place(PracticeKey key) {
        return Objects.requireNonNull(index.places().get(key), key::value);
    }

    /**
     * The level with this number, 1 to 5.
     *
     * @throws NoSuchElementException where there is none
     */
    public Level level(int number) {
        return levels.stream()
                .filter(level -> level.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static Index indexOf(List<Dimension> dimensions) {
        List<Practice> practices =
                dimensions.stream().flatMap(it -> it.practices().stream()).toList();
        return new Index(
                byKey(dimensions, Dimension::key),
                byKey(dimensions.stream().flatMap(it -> it.topics().stream()).toList(), Topic::key),
                byKey(practices, Practice::key),
                practices,
                places(practices));
    }

    private static Map<PracticeKey, Integer> places(List<Practice> practices) {
        return IntStream.range(0, practices.size())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(it -> practices.get(it).key(), Function.identity()));
    }

    private static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }
}
