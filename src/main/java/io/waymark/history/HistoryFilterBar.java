package io.waymark.history;

import io.waymark.form.FilterBar;
import io.waymark.form.FilterField;
import io.waymark.form.SelectOption;
import io.waymark.form.WordedOptions;
import io.waymark.organisation.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What records of who did what are filtered by, in the words of their reader. */
final class HistoryFilterBar {

    private final WordedOptions words;

    private HistoryFilterBar(WordedOptions words) {
        this.words = words;
    }

    static FilterBar of(HistoryPage page, WordedOptions words) {
        return new HistoryFilterBar(words).ofAssessment(page);
    }

    static FilterBar of(OrganisationHistoryPage page, WordedOptions words, Function<LocalDate, String> told) {
        return new HistoryFilterBar(words).ofOrganisation(page, told);
    }

    private FilterBar ofAssessment(HistoryPage page) {
        HistoryFilter set = page.filter();
        Stream<SelectOption> kinds =
                page.kinds().entrySet().stream().map(it -> new SelectOption(it.getKey(), it.getValue()));
        return new FilterBar(
                page.path(),
                List.of(
                        person(set.person(), page.colleagues()),
                        FilterField.choice(
                                "kind", words.say("activity.kind"), set.kind(), behind("activity.kind.all", kinds))));
    }

    private FilterBar ofOrganisation(OrganisationHistoryPage page, Function<LocalDate, String> told) {
        RecordFilter set = page.filter();
        List<SelectOption> things =
                words.behind("activity.kind.all", "history.thing.", (Object[]) ChangedThing.values());
        return new FilterBar(
                page.path(),
                List.of(
                        FilterField.choice("thing", words.say("history.thing"), text(set.thing()), things),
                        person(set.person(), page.colleagues()),
                        day("from", set.from(), told),
                        day("to", set.to(), told),
                        FilterField.kept("of", text(set.of()), Objects.requireNonNullElse(page.of(), ""))));
    }

    private FilterField person(@Nullable UUID set, List<Member> colleagues) {
        Stream<SelectOption> people = colleagues.stream().map(it -> new SelectOption(it.person(), it.name()));
        return FilterField.choice(
                "person", words.say("activity.person"), text(set), behind("activity.person.all", people));
    }

    private FilterField day(String name, @Nullable LocalDate set, Function<LocalDate, String> told) {
        String label = words.say("history." + name);
        return FilterField.day(name, label, text(set), set == null ? "" : label + " " + told.apply(set));
    }

    private List<SelectOption> behind(String all, Stream<SelectOption> some) {
        return Stream.concat(Stream.of(new SelectOption("", words.say(all))), some)
                .toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
