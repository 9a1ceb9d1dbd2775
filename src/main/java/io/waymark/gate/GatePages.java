package io.waymark.gate;

import io.waymark.assessment.MilestoneClaim;
import io.waymark.assessment.Milestones;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Unit;
import io.waymark.organisation.UnitId;
import io.waymark.organisation.Units;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** Reads the page of the gate; ten statements, whatever there is. */
@Component
class GatePages {

    private final Units units;
    private final Milestones milestones;
    private final GateReading reading;
    private final GatePasses passes;
    private final ConditionWording wording;
    private final Clock clock;

    GatePages(
            Units units,
            Milestones milestones,
            GateReading reading,
            GatePasses passes,
            ConditionWording wording,
            Clock clock) {
        this.units = units;
        this.milestones = milestones;
        this.reading = reading;
        this.passes = passes;
        this.wording = wording;
        this.clock = clock;
    }

    /**
     * The gate of the unit that was asked for; without one, of the chosen one, else of the whole organisation, else of the first unit that has a
     * milestone.
     *
     * @throws NotFound where the unit is missing or another tenant's
     */
    @Transactional(readOnly = true)
    ModelAndView show(Member member, String asked, ChosenUnit chosen, HttpStatusCode status, String note) {
        List<Unit> all = units.of(member);
        List<Unit> inUse = all.stream().filter(it -> !it.archived()).toList();
        Unit unit = asked.isEmpty() ? kept(member, chosen, inUse) : named(asked, all);
        UnitId id = unit == null ? null : unit.id();
        GateFacts facts = reading.of(member, id);
        GatePage page = new GatePage(
                member,
                all.stream().filter(it -> !it.archived() || it == unit).toList(),
                unit,
                Gate.of(facts, member.today(clock)),
                passes.of(member, id),
                facts.suppliers(),
                wording,
                note);
        return new ModelAndView("gate/gate", Map.of("page", page), status);
    }

    private @Nullable Unit kept(Member member, ChosenUnit chosen, List<Unit> all) {
        Optional<Unit> kept =
                all.stream().filter(it -> it.id().equals(chosen.unit())).findFirst();
        return kept.isPresent() ? kept.get() : usual(member, all);
    }

    private static Unit named(String asked, List<Unit> all) {
        return all.stream()
                .filter(it -> it.id().toString().equals(asked))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private @Nullable Unit usual(Member member, List<Unit> all) {
        Optional<Unit> whole =
                all.stream().filter(it -> it.kind() == Unit.Kind.ORGANISATION).findFirst();
        if (whole.isPresent() || all.isEmpty()) {
            return whole.orElse(null);
        }
        Set<UnitId> signedOff =
                milestones.claims(member).stream().map(MilestoneClaim::unit).collect(Collectors.toSet());
        return all.stream()
                .filter(it -> signedOff.contains(it.id()))
                .findFirst()
                .orElse(all.getFirst());
    }
}
