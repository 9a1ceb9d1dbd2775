package io.waymark.objective.web;

import io.waymark.form.FilterBar;
import io.waymark.form.FilterField;
import io.waymark.form.SelectOption;
import io.waymark.form.WordedOptions;
import java.util.List;
import java.util.stream.Stream;

/** What the list of objectives is filtered by, in the words of its reader. */
final class ObjectiveFilterBar {

    private ObjectiveFilterBar() {}

    static FilterBar of(ObjectiveListPage page, WordedOptions words) {
        ListFilters set = page.filters();
        return new FilterBar(
                "/orgs/" + page.member().slug() + "/objectives",
                List.of(
                        FilterField.choice("goal", words.say("objectives.form.goal"), set.goal(), goals(page, words)),
                        FilterField.choice("owner", words.say("objectives.form.owner"), set.owner(), owners(words)),
                        FilterField.tick("closed", words.say("objectives.filter.closed"), set.withClosed())));
    }

    private static List<SelectOption> goals(ObjectiveListPage page, WordedOptions words) {
        return Stream.concat(
                        Stream.of(new SelectOption("", words.say("objectives.filter.goal.all"))),
                        page.ranked().stream().map(it -> new SelectOption(it.id(), it.rank() + ". " + it.statement())))
                .toList();
    }

    private static List<SelectOption> owners(WordedOptions words) {
        return List.of(
                new SelectOption("", words.say("objectives.filter.owner.all")),
                new SelectOption(ListFilters.ME, words.say("objectives.filter.owner.me")),
                new SelectOption(ListFilters.NONE, words.say("objectives.owner.none")));
    }
}
