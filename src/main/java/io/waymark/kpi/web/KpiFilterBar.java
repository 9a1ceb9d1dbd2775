package io.waymark.kpi.web;

import io.waymark.figure.Nature;
import io.waymark.form.FilterBar;
import io.waymark.form.FilterField;
import io.waymark.form.SelectOption;
import io.waymark.form.WordedOptions;
import io.waymark.kpi.MeasuredKpi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the list of KPIs is filtered by, in the words of its reader. */
final class KpiFilterBar {

    private static final int LONG = 60;

    private final KpiListPage page;
    private final WordedOptions words;

    private KpiFilterBar(KpiListPage page, WordedOptions words) {
        this.page = page;
        this.words = words;
    }

    static FilterBar of(KpiListPage page, WordedOptions words) {
        return new KpiFilterBar(page, words).bar();
    }

    private FilterBar bar() {
        KpiFilters set = page.filters();
        return new FilterBar(
                "/orgs/" + page.member().slug() + "/kpis",
                List.of(
                        FilterField.choice("goal", words.say("kpis.filter.goal"), set.goal(), goals()),
                        FilterField.choice("owner", words.say("kpis.owner"), set.owner(), owners()),
                        FilterField.choice(
                                "nature",
                                words.say("kpis.filter.nature"),
                                set.nature(),
                                words.behind("kpis.filter.nature.all", "kpis.nature.", (Object[]) Nature.values())),
                        FilterField.order("show", words.say("kpis.show"), set.show(), shown())));
    }

    private List<SelectOption> goals() {
        return around("kpis.filter.goal.all", page.goals().stream().map(KpiFilterBar::option), "kpis.filter.goal.none");
    }

    private List<SelectOption> owners() {
        return around(
                "kpis.filter.owner.all",
                page.owners().entrySet().stream().map(it -> new SelectOption(it.getValue(), it.getKey())),
                "kpis.owner.none");
    }

    private List<SelectOption> shown() {
        List<SelectOption> shown = new ArrayList<>(List.of(
                new SelectOption("", words.say("kpis.show.used", page.inUse())),
                new SelectOption("overdue", words.say("kpis.show.overdue"))));
        if (page.retired() > 0 || page.filters().retired()) {
            shown.add(new SelectOption("retired", words.say("kpis.show.retired", page.retired())));
        }
        return shown;
    }

    private List<SelectOption> around(String all, Stream<SelectOption> some, String none) {
        return Stream.concat(
                        Stream.concat(Stream.of(new SelectOption("", words.say(all))), some),
                        Stream.of(new SelectOption(KpiFilters.NONE, words.say(none))))
                .toList();
    }

    private static SelectOption option(KpiListPage.Group it) {
        MeasuredKpi.Goal goal = it.goal();
        if (goal == null) {
            return new SelectOption(String.valueOf(it.id()), "");
        }
        String said = goal.statement();
        String brief = said.length() > LONG ? said.substring(0, LONG - 1) + "…" : said;
        return new SelectOption(String.valueOf(it.id()), goal.rank() == null ? brief : goal.rank() + ". " + brief);
    }
}
