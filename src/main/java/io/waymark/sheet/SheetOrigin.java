package io.waymark.sheet;

import io.waymark.organisation.Member;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a file that left remembers: whose it is, what it is about, when it left, and the version of each row as it was then.
 *
 * @param organisation its id
 * @param about the id of what it holds the rows of
 * @param person the id of whoever it was handed to
 * @param name of what it is about, with its organisation, in words
 * @param who the person's name
 * @param versions by what names a row
 */
public record SheetOrigin(
        String organisation,
        String about,
        String person,
        String name,
        String who,
        Instant at,
        Map<String, Integer> versions) {

    /** The hidden sheet that holds it. */
    static final String TAB = "waymark";

    private static final int HEAD = 6;

    /** What a file remembers that a member is handed now. */
    public static SheetOrigin of(
            Member member, @Nullable UUID about, String name, Instant at, Map<String, Integer> versions) {
        return new SheetOrigin(
                member.organisation().toString(),
                about == null ? "" : about.toString(),
                member.person().toString(),
                name + ", " + member.organisationName(),
                member.name(),
                at,
                versions);
    }

    /** How it is another than a member would be handed now; null where it is the same. */
    public @Nullable OriginMismatch mismatch(Member member, @Nullable UUID now) {
        boolean same =
                organisation.equals(member.organisation().toString()) && (now == null || about.equals(now.toString()));
        return !same ? OriginMismatch.OTHER : person.equals(member.person().toString()) ? null : OriginMismatch.PERSON;
    }

    /** Its rows in the hidden sheet. */
    List<List<String>> cells() {
        List<List<String>> cells = new ArrayList<>(List.of(
                List.of("organisation", organisation),
                List.of("about", about),
                List.of("person", person),
                List.of("name", name),
                List.of("who", who),
                List.of("at", at.toString())));
        versions.forEach((row, version) -> cells.add(List.of(row, version.toString())));
        return cells;
    }

    /** The same as text. */
    String text() {
        return cells().stream()
                .map(it -> it.stream().map(part -> part.replaceAll("\\s+", " ")).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    static Optional<SheetOrigin> of(String text) {
        return of(text.lines().map(it -> List.of(it.split("\t", -1))).toList());
    }

    /** Empty where somebody changed what nobody sees. */
    static Optional<SheetOrigin> of(List<List<String>> cells) {
        try {
            Map<String, Integer> versions = new LinkedHashMap<>();
            cells.stream().skip(HEAD).forEach(it -> versions.put(it.get(0), Integer.valueOf(it.get(1))));
            return Optional.of(new SheetOrigin(
                    cells.get(0).get(1),
                    cells.get(1).get(1),
                    cells.get(2).get(1),
                    cells.get(3).get(1),
                    cells.get(4).get(1),
                    Instant.parse(cells.get(5).get(1)),
                    versions));
        } catch (IndexOutOfBoundsException | NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
