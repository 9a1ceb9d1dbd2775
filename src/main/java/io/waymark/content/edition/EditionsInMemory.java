package io.waymark.content.edition;

import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.EditionMap;
import io.waymark.content.Editions;
import io.waymark.content.Imprint;
import io.waymark.content.file.ContentProblem;
import io.waymark.content.file.InvalidContent;
import java.lang.module.ModuleDescriptor.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Every published edition, the newest first; fixed once the portal has started. */
final class EditionsInMemory implements Editions {

    private final List<Edition> editions;
    private final Map<EditionId, Imprint> imprints;
    private final Map<Way, Optional<EditionMap>> ways = new ConcurrentHashMap<>();

    /** From an edition to another. */
    private record Way(EditionId from, EditionId to) {}

    private EditionsInMemory(List<Edition> editions, Map<EditionId, Imprint> imprints) {
        if (editions.isEmpty()) {
            throw new InvalidContent(
                    new ContentProblem("<model>/<version>/edition.yaml", 1, "is needed at least once"));
        }
        this.editions = editions;
        this.imprints = imprints;
    }

    /**
     * Of editions published at the same moment the higher version is newer; a beta is lower than its release.
     *
     * @throws InvalidContent where there is none
     */
    static EditionsInMemory of(Map<EditionId, Imprint> published, Function<EditionId, Edition> edition) {
        Comparator<Map.Entry<EditionId, Imprint>> byAge =
                Comparator.comparing(entry -> entry.getValue().publishedAt());
        return new EditionsInMemory(
                published.entrySet().stream()
                        .sorted(byAge.thenComparing(
                                        entry -> Version.parse(entry.getKey().version()))
                                .reversed())
                        .map(entry -> edition.apply(entry.getKey()))
                        .toList(),
                published);
    }

    @Override
    public List<Edition> all() {
        return editions;
    }

    @Override
    public Optional<Edition> find(EditionId id) {
        return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    /** Worked out once: editions never change. */
    @Override
    public Optional<EditionMap> map(EditionId from, EditionId to) {
        return ways.computeIfAbsent(new Way(from, to), it -> Editions.super.map(from, to));
    }

    @Override
    public Imprint imprint(Edition edition) {
        return Optional.ofNullable(imprints.get(edition.id())).orElseThrow();
    }

    @Override
    public Edition current() {
        return editions.getFirst();
    }
}
