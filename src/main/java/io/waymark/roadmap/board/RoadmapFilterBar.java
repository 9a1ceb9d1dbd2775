package io.waymark.roadmap.board;

import io.waymark.form.FilterBar;
import io.waymark.form.FilterField;
import io.waymark.form.SelectOption;
import io.waymark.form.WordedOptions;
import io.waymark.roadmap.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a roadmap is filtered by, in the words of its reader; what the view has no use for is kept unseen. */
final class RoadmapFilterBar {

    private final RoadmapPage page;
    private final WordedOptions words;

    private RoadmapFilterBar(RoadmapPage page, WordedOptions words) {
        this.page = page;
        this.words = words;
    }

    static FilterBar of(RoadmapPage page, WordedOptions words) {
        return new RoadmapFilterBar(page, words).bar();
    }

    private FilterBar bar() {
        RoadmapFilters set = page.filters();
        List<FilterField> fields = new ArrayList<>(List.of(
                FilterField.kept("view", set.view(), ""),
                unit(),
                FilterField.words(words.say("board.filter.words"), set.q())));
        if (!page.goals().isEmpty()) {
            Stream<SelectOption> goals = page.goals().stream().map(it -> new SelectOption(it.id(), it.statement()));
            fields.add(choice("goal", "board.filter.goal", set.goal(), "board.filter.goal.all", goals));
        }
        fields.add(choice("owner", "roadmap.filter.owner", set.owner(), "roadmap.filter.owner.all", people()));
        if (!page.choices().teams().isEmpty()) {
            fields.add(choice("team", "card.team", set.team(), "board.filter.team.all", teams()));
        }
        Stream<SelectOption> model =
                page.dimensions().stream().map(it -> new SelectOption(it.key().value(), it.title()));
        String all = "roadmap.filter.dimension.all";
        fields.add(choice("dimension", "roadmap.filter.dimension", set.dimension(), all, model));
        fields.add(choice("status", "roadmap.filter.status", set.status(), "roadmap.filter.status.open", states()));
        if (page.view().tabular()) {
            fields.add(FilterField.order(
                    "group", words.say("board.filter.group"), page.grouping().key(), groups()));
        }
        fields.add(FilterField.order("sort", words.say("roadmap.filter.sort"), set.sort(), orders()));
        return new FilterBar("/orgs/" + page.member().slug() + "/roadmap", fields);
    }

    private FilterField unit() {
        List<SelectOption> units = page.choices().units().stream()
                .map(it -> new SelectOption(it.id(), it.name()))
                .toList();
        return units.size() > 1
                ? FilterField.order(
                        "unit", words.say("roadmap.filter.unit"), page.filters().unit(), units)
                : FilterField.kept("unit", page.filters().unit(), "");
    }

    private FilterField choice(String name, String label, String value, String all, Stream<SelectOption> options) {
        List<SelectOption> offered = Stream.concat(Stream.of(new SelectOption("", words.say(all))), options)
                .toList();
        return FilterField.choice(name, words.say(label), value, offered);
    }

    private Stream<SelectOption> people() {
        return Stream.concat(
                Stream.of(new SelectOption(RoadmapFilters.NONE, words.say("roadmap.filter.owner.none"))),
                page.choices().people().stream().map(it -> new SelectOption(it.id(), it.name())));
    }

    private Stream<SelectOption> teams() {
        return Stream.concat(
                Stream.of(new SelectOption(RoadmapFilters.NONE, words.say("card.team.none"))),
                page.choices().teams().stream().map(it -> new SelectOption(it.id(), it.name())));
    }

    private Stream<SelectOption> states() {
        return Stream.of(
                        words.of("board.filter.status.", RoadmapFilters.LATE, RoadmapFilters.WAITING),
                        words.of("roadmap.status.", (Object[]) Status.values()),
                        List.of(new SelectOption(RoadmapFilters.ALL, words.say("roadmap.filter.status.all"))))
                .flatMap(List::stream);
    }

    private List<SelectOption> groups() {
        return Arrays.stream(page.groupings())
                .map(it -> new SelectOption(it.key(), words.say("board.group." + it)))
                .toList();
    }

    private List<SelectOption> orders() {
        return Stream.of("order", "priority", "size", "target", "owner")
                .map(it -> new SelectOption(it.equals("order") ? "" : it, words.say("roadmap.filter.sort." + it)))
                .toList();
    }
}
