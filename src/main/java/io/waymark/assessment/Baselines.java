package io.waymark.assessment;

import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What cycles start from. A milestone never changes, so what was read once is kept: the most used few hundred. */
@Component
public class Baselines {

    private static final int KEPT = 500;
    private static final float LOAD = 0.75f;

    private final Milestones milestones;
    private final Editions editions;
    private final Map<UUID, Baseline> read = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Baseline> eldest) {
            return size() > KEPT;
        }
    });

    Baselines(Milestones milestones, Editions editions) {
        this.milestones = milestones;
        this.editions = editions;
    }

    /**
     * The baseline of an assessment that the member was given, in the keys of its edition as far as that asks the same; no
     * statement where it was read before.
     */
    @Transactional(readOnly = true)
    public Optional<Baseline> of(Member member, Assessment assessment) {
        return asSigned(member, assessment)
                .map(it -> editions.map(it.edition(), assessment.edition())
                        .map(it::through)
                        .orElse(it));
    }

    /** The same in the keys that it was signed with. */
    @Transactional(readOnly = true)
    Optional<Baseline> asSigned(Member member, Assessment assessment) {
        return assessment.baseline().flatMap(id -> {
            Optional<Baseline> kept = Optional.ofNullable(read.get(id));
            return kept.isPresent() ? kept : read(member, id);
        });
    }

    private Optional<Baseline> read(Member member, UUID id) {
        Optional<Baseline> found = milestones.baseline(member, id);
        found.ifPresent(it -> read.put(id, it));
        return found;
    }
}
