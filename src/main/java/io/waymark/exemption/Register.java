package io.waymark.exemption;

import io.waymark.content.TopicKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The open exemptions, those that expire first on top, and who said last that these are all.
 *
 * @param statement empty where nobody ever said so
 */
public record Register(List<ListedExemption> open, Optional<Statement> statement) {

    private static final int SOON_IN_MONTHS = 3;

    /** Those whose last day has passed. */
    public List<ListedExemption> expired(LocalDate today) {
        return open.stream().filter(it -> it.expired(today)).toList();
    }

    /** The topics of those whose last day is within three months, or has passed. */
    public Set<TopicKey> pressing(LocalDate today) {
        return open.stream()
                .filter(it -> it.ends(today, SOON_IN_MONTHS))
                .flatMap(it -> Stream.ofNullable(it.topic()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Names what the register says, so that nobody calls another one complete than the one that they read. */
    public String seen() {
        String all =
                open.stream().map(it -> it.id() + ":" + it.version()).sorted().collect(Collectors.joining(" "));
        return open.size() + "-" + Integer.toHexString(all.hashCode());
    }
}
