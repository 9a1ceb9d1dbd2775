package io.waymark.planning;

import io.waymark.content.Edition;
import io.waymark.content.Level;
import io.waymark.form.SelectOption;
import io.waymark.organisation.Unit;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the form of a new assessment offers.
 *
 * @param edition the one that the form is about
 * @param kinds of units, in words
 * @param expected who is invited, in words
 * @param paths through its questions
 * @param newUnit what stands for a unit that is not there yet
 */
record PlanPage(
        PlanChoices choices,
        Edition edition,
        List<SelectOption> kinds,
        List<SelectOption> expected,
        List<SelectOption> paths,
        SelectOption newUnit) {

    /** Whether there is no unit yet that could be chosen. */
    public boolean first() {
        return choices.offered().isEmpty();
    }

    /** The units, and a new one. */
    public List<SelectOption> units() {
        return Stream.concat(choices.offered().stream().map(this::option), Stream.of(newUnit))
                .toList();
    }

    private SelectOption option(Unit unit) {
        return new SelectOption(
                unit.id().toString(),
                unit.name(),
                kinds.get(unit.kind().ordinal()).label());
    }

    /** Who can answer for a dimension. */
    public List<SelectOption> owners() {
        return Stream.concat(
                        choices.colleagues().stream().map(it -> new SelectOption(it.person(), it.name())),
                        expected.stream())
                .toList();
    }

    /** The editions by title and version, for two can bear one title. */
    public List<SelectOption> editions() {
        return choices.editions().stream()
                .map(it -> new SelectOption(
                        it.id(), "%s (%s)".formatted(it.title(), it.id().version())))
                .toList();
    }

    /** The milestones that a cycle can start from. */
    public List<SelectOption> milestones() {
        return choices.milestones().stream()
                .filter(it -> choices.hasUnit(it.unit().toString()))
                .map(it -> new SelectOption(it.id(), choices.label(it)))
                .toList();
    }

    /** The goals that it can be about. */
    public List<SelectOption> goals() {
        return GoalOptions.of(choices.goals());
    }

    /** The levels that can be aimed at: those that the edition asks about. */
    public List<Level> levels() {
        return edition.asked().stream().map(edition::level).toList();
    }
}
