package io.waymark.results;

import io.waymark.content.Edition;
import io.waymark.form.FilterBar;
import io.waymark.form.FilterField;
import io.waymark.form.SelectOption;
import io.waymark.form.WordedOptions;
import java.util.List;
import java.util.stream.Stream;

/** What the list of gaps is filtered by, in the words of its reader. */
final class GapFilterBar {

    private final GapsPage page;
    private final WordedOptions words;

    private GapFilterBar(GapsPage page, WordedOptions words) {
        this.page = page;
        this.words = words;
    }

    static FilterBar of(GapsPage page, WordedOptions words) {
        return new GapFilterBar(page, words).bar();
    }

    private FilterBar bar() {
        GapFilter set = page.filter();
        String order = set.order() == GapOrder.RISK ? "" : set.order().key();
        return new FilterBar(
                page.path(),
                List.of(
                        FilterField.choice(
                                "dimension", words.say("results.dimension"), set.dimension(), all(dimensions())),
                        FilterField.choice("level", words.say("results.level-of"), digit(set.level()), all(levels()))
                                .saying(words.say("results.level", set.level())),
                        FilterField.choice("risk", words.say("gaps.risk"), digit(set.risk()), all(risks()))
                                .saying(words.say("gaps.pill.risk", set.risk())),
                        FilterField.words(words.say("gaps.search"), set.words()),
                        FilterField.order("sort", words.say("gaps.sort"), order, orders()),
                        FilterField.kept("show", set.all() ? "all" : "", "")));
    }

    private Stream<SelectOption> dimensions() {
        return page.standing().edition().dimensions().stream()
                .map(it -> new SelectOption(it.key().value(), it.title()));
    }

    private Stream<SelectOption> levels() {
        Edition edition = page.standing().edition();
        return edition.asked().stream()
                .map(it -> new SelectOption(
                        it,
                        words.say("results.level.short", it, edition.level(it).name())));
    }

    private Stream<SelectOption> risks() {
        return words.of("gaps.risk.least.", 2, 3, 4, 5).stream();
    }

    private List<SelectOption> orders() {
        return page.orders().stream()
                .map(it -> new SelectOption(it == GapOrder.RISK ? "" : it.key(), words.say("gaps.sort." + it.key())))
                .toList();
    }

    private List<SelectOption> all(Stream<SelectOption> some) {
        return Stream.concat(Stream.of(new SelectOption("", words.say("gaps.all"))), some)
                .toList();
    }

    private static String digit(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }
}
