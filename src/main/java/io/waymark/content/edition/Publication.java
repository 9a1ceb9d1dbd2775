package io.waymark.content.edition;

import static java.util.stream.Collectors.toMap;

import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.file.InvalidContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionOperations;

/** Brings the database in line with the content folder at start: adds new editions, refuses changes to published ones. */
final class Publication {

    private final EditionArchive archive;
    private final TransactionOperations transaction;

    Publication(EditionArchive archive, TransactionOperations transaction) {
        this.archive = archive;
        this.transaction = transaction;
    }

    /**
     * All editions that are published afterwards, also those whose folder is gone.
     *
     * @throws InvalidContent where nothing was published because something is wrong
     */
    EditionsInMemory publish(List<EditionFolder> folders) {
        refuseChanges(folders);
        var editions = folders.stream().collect(toMap(EditionFolder::id, this::read));
        refuseBrokenMaps(folders, editions);
        transaction.executeWithoutResult(status -> store(folders, editions));
        EditionsInMemory published = inMemory(editions);
        transaction.executeWithoutResult(status -> index(published));
        return published;
    }

    private void index(EditionsInMemory published) {
        archive.lock();
        published.all().forEach(archive::index);
    }

    /** What was published passed the checks of its day; those are not run at every start. */
    private Edition read(EditionFolder folder) {
        return archive.checksums(folder.id()).isEmpty()
                ? EditionReader.read(folder)
                : EditionReader.readPublished(folder);
    }

    /** A map is judged beside both of its editions, of which the earlier may be published already or not. */
    private void refuseBrokenMaps(List<EditionFolder> folders, Map<EditionId, Edition> editions) {
        InvalidContent.refuse(folders.stream()
                .filter(folder -> archive.checksums(folder.id()).isEmpty())
                .flatMap(folder ->
                        ChangesRules.check(folder, found(editions, folder), id -> earlier(id, editions)).stream())
                .toList());
    }

    private Optional<Edition> earlier(EditionId id, Map<EditionId, Edition> editions) {
        return Optional.ofNullable(editions.get(id))
                .or(() -> Optional.of(id)
                        .filter(it -> !archive.checksums(it).isEmpty())
                        .map(it -> EditionReader.readPublished(archive.folder(it))));
    }

    private static Edition found(Map<EditionId, Edition> editions, EditionFolder folder) {
        return Optional.ofNullable(editions.get(folder.id())).orElseThrow();
    }

    /** Compares once more: another replica may have published since. */
    private void store(List<EditionFolder> folders, Map<EditionId, Edition> editions) {
        archive.lock();
        refuseChanges(folders);
        var published = archive.published();
        folders.stream()
                .filter(folder -> !published.containsKey(folder.id()))
                .forEach(folder -> archive.add(folder, found(editions, folder)));
    }

    private void refuseChanges(List<EditionFolder> folders) {
        InvalidContent.refuse(folders.stream()
                .flatMap(folder -> Changes.of(folder, archive.checksums(folder.id())).stream())
                .toList());
    }

    private EditionsInMemory inMemory(Map<EditionId, Edition> editions) {
        return EditionsInMemory.of(
                archive.published(),
                id -> Optional.ofNullable(editions.get(id))
                        .orElseGet(() -> EditionReader.readPublished(archive.folder(id))));
    }
}
