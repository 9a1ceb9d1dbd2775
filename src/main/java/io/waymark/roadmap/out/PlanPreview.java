package io.waymark.roadmap.out;

import io.waymark.sheet.SheetDraft;
import io.waymark.sheet.SheetFault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What rows would do as things stand now.
 *
 * @param effects of rows that change something, in their order
 * @param same how many rows change nothing
 */
record PlanPreview(SheetDraft draft, List<PlanEffect> effects, int same, List<SheetFault> faults) {

    static PlanPreview refused(SheetDraft draft, List<SheetFault> faults) {
        return new PlanPreview(draft, List.of(), 0, faults);
    }

    /** Those to be saved: what was changed since its file left only where it is chosen. */
    List<PlanEffect> wishes(Set<Integer> chosen) {
        return effects.stream()
                .filter(it -> !it.outrun() || chosen.contains(it.line()))
                .toList();
    }

    public int outrun() {
        return (int) effects.stream().filter(PlanEffect::outrun).count();
    }

    /** Rows that would change something without being chosen. */
    public int changes() {
        return effects.size() - outrun();
    }

    /** Whether a card would come before what it needs. */
    public boolean against() {
        return effects.stream().anyMatch(it -> !it.needs().isEmpty());
    }

    /** A mark of all that it rests on; it is another as soon as anything of that is. */
    public String seen() {
        String rests = effects.stream()
                .map(it -> it.card().id() + "." + it.card().version() + "." + it.needs())
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(rests.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
