package io.waymark.content.edition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.waymark.content.DimensionKey;
import io.waymark.content.EditionId;
import io.waymark.content.TopicKey;
import io.waymark.content.file.ContentFile;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The files of one edition, {@code <model>/<version>/...}, by path. */
record EditionFolder(EditionId id, List<ContentFile> files) {

    /** Sorts files by the edition that they belong to. */
    static List<EditionFolder> among(List<ContentFile> files) {
        return files.stream()
                .sorted((one, other) -> one.path().compareTo(other.path()))
                .collect(groupingBy(EditionFolder::root, TreeMap::new, toList()))
                .values()
                .stream()
                .map(EditionFolder::of)
                .toList();
    }

    static EditionFolder of(List<ContentFile> files) {
        var parts = files.getFirst().path().split("/", 3);
        return new EditionFolder(new EditionId(parts[0], parts[1]), List.copyOf(files));
    }

    /** The file that names title, levels, outline and topics of the edition. */
    String framePath() {
        return path("edition.yaml");
    }

    Optional<ContentFile> frame() {
        return files.stream().filter(this::isFrame).findFirst();
    }

    /** The file that says what became of the practices of the edition before. */
    Optional<ContentFile> changes() {
        return files.stream().filter(this::isChanges).findFirst();
    }

    List<ContentFile> topicFiles() {
        return files.stream().filter(file -> !isFrame(file) && !isChanges(file)).toList();
    }

    String path(TopicKey topic) {
        return path(topic.dimension() + "/" + topic.slug() + ".yaml");
    }

    /** The topic that a file must hold by its place: {@code <dimension>/<topic>.yaml}. */
    TopicKey topic(ContentFile file) {
        var place = file.path().substring(path("").length(), file.path().lastIndexOf('.'));
        int slash = place.indexOf('/');
        return new DimensionKey(place.substring(0, Math.max(0, slash))).topic(place.substring(slash + 1));
    }

    /** One checksum over paths and checksums of all files. */
    String sha256() {
        return ContentFile.sha256(files.stream()
                .map(file -> file.sha256() + "  " + file.path() + "\n")
                .collect(joining()));
    }

    private boolean isFrame(ContentFile file) {
        return file.path().equals(framePath());
    }

    private boolean isChanges(ContentFile file) {
        return file.path().equals(path("changes.yaml"));
    }

    private String path(String place) {
        return id.model() + "/" + id.version() + "/" + place;
    }

    private static String root(ContentFile file) {
        return file.path().substring(0, file.path().indexOf('/', file.path().indexOf('/') + 1));
    }
}
