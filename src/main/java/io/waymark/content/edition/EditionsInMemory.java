package io.waymark.content.edition;

import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.Editions;
import java.lang.module.ModuleDescriptor.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Every published edition, the newest first; fixed once the portal has started. */
final class EditionsInMemory implements Editions {

    private final List<Edition> editions;

    private EditionsInMemory(List<Edition> editions) {
        if (editions.isEmpty()) {
            throw new InvalidContent(
                    new ContentProblem("<model>/<version>/edition.yaml", 1, "is needed at least once"));
        }
        this.editions = editions;
    }

    /**
     * Of editions published at the same moment the higher version is newer; a beta is lower than its release.
     *
     * @throws InvalidContent where there is none
     */
    static EditionsInMemory of(Map<EditionId, Instant> published, Function<EditionId, Edition> edition) {
        Comparator<Map.Entry<EditionId, Instant>> byAge = Map.Entry.comparingByValue();
        return new EditionsInMemory(published.entrySet().stream()
                .sorted(byAge.thenComparing(
                                entry -> Version.parse(entry.getKey().version()))
                        .reversed())
                .map(entry -> edition.apply(entry.getKey()))
                .toList());
    }

    @Override
    public List<Edition> all() {
        return editions;
    }

    @Override
    public Optional<Edition> find(EditionId id) {
        return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    @Override
    public Edition current() {
        return editions.getFirst();
    }
}
