package io.waymark.planning.unit;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Assessments;
import io.waymark.form.SelectOption;
import io.waymark.form.WordedOptions;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Unit;
import io.waymark.organisation.UnitId;
import io.waymark.organisation.Units;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the list of units, two statements, and the page of one, three. */
@Component
class UnitPages {

    static final String ALL = "planning/units";
    static final String ONE = "planning/unit";

    private final Units units;
    private final Assessments assessments;
    private final WordedOptions worded;

    UnitPages(Units units, Assessments assessments, WordedOptions worded) {
        this.units = units;
        this.assessments = assessments;
        this.worded = worded;
    }

    @Transactional(readOnly = true)
    public Map<String, Object> all(Member member) {
        List<Assessment> assessed = assessments.of(member);
        List<UnitLine> lines =
                units.of(member).stream().map(it -> UnitLine.of(it, assessed)).toList();
        return Map.of("page", new UnitsPage(lines, kinds()), "unitForm", UnitForm.fresh());
    }

    /** @throws NotFound where the unit is missing or another tenant's */
    @Transactional(readOnly = true)
    public Map<String, Object> one(Member member, UnitId id) {
        Unit unit = units.find(member, id).orElseThrow(NotFound::new);
        List<Assessment> its = assessments.of(member).stream()
                .filter(it -> it.unit().equals(id))
                .toList();
        return Map.of("page", new UnitPage(unit, its, kinds()), "unitForm", UnitForm.of(unit));
    }

    private List<SelectOption> kinds() {
        return worded.of("planning.kind.", (Object[]) Unit.Kind.values());
    }
}
