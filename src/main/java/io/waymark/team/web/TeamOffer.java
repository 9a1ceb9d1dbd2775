package io.waymark.team.web;

import io.waymark.content.OwnerRole;
import io.waymark.form.SelectOption;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Roster;
import io.waymark.team.TeamFacts;
import io.waymark.team.TeamPerson;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.validation.BindingResult;

/** Who can belong to a team and which roles it can take; who left and what the model dropped stay where they stand. */
record TeamOffer(List<SelectOption> people, List<SelectOption> roles) {

    static TeamOffer of(TeamFacts team, Roster roster, List<OwnerRole> owners) {
        List<PersonId> standing = team.members().stream().map(TeamPerson::id).toList();
        List<SelectOption> people = roster.entries().stream()
                .filter(it -> it.present() || standing.contains(it.member().person()))
                .map(it -> new SelectOption(it.member().person(), it.member().name()))
                .toList();
        List<String> keys = owners.stream().map(OwnerRole::key).toList();
        Stream<SelectOption> offered = owners.stream().map(it -> new SelectOption(it.key(), it.title()));
        Stream<SelectOption> dropped =
                team.roles().stream().filter(it -> !keys.contains(it)).sorted().map(it -> new SelectOption(it, it));
        return new TeamOffer(people, Stream.concat(offered, dropped).toList());
    }

    void judge(TeamForm form, BindingResult problems) {
        if (form.members() != null && !offers(people, form.members())) {
            problems.rejectValue("members", "team.error.members");
        }
        if (form.roles() != null && !offers(roles, form.roles())) {
            problems.rejectValue("roles", "team.error.roles");
        }
    }

    /** The names of roles in the order of the model, one after the other; empty where it takes all. */
    String titles(Collection<String> keys) {
        return labels(roles, keys);
    }

    /** The names of people, one after the other. */
    String names(Collection<PersonId> ids) {
        return labels(people, ids.stream().map(PersonId::toString).toList());
    }

    private static boolean offers(List<SelectOption> options, Collection<?> chosen) {
        return chosen.stream()
                .allMatch(
                        it -> options.stream().anyMatch(option -> option.value().equals(String.valueOf(it))));
    }

    private static String labels(List<SelectOption> options, Collection<String> values) {
        return options.stream()
                .filter(it -> values.contains(it.value()))
                .map(SelectOption::label)
                .collect(Collectors.joining(", "));
    }
}
