package io.waymark.exemption;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The open exemptions, those that expire first on top, and who said last that these are all.
 *
 * @param statement empty where nobody ever said so
 */
public record Register(List<ListedExemption> open, Optional<Statement> statement) {

    /** Those whose last day has passed. */
    public List<ListedExemption> expired(LocalDate today) {
        return open.stream().filter(it -> it.expired(today)).toList();
    }

    /** Names what the register says, so that nobody calls another one complete than the one that they read. */
    public String seen() {
        String all =
                open.stream().map(it -> it.id() + ":" + it.version()).sorted().collect(Collectors.joining(" "));
        return open.size() + "-" + Integer.toHexString(all.hashCode());
    }
}
