package io.waymark.evidence.web;

import io.waymark.evidence.EvidenceList.Show;
import io.waymark.form.FilterBar;
import io.waymark.form.FilterField;
import io.waymark.form.SelectOption;
import io.waymark.form.WordedOptions;
import java.util.List;
import java.util.stream.Stream;

/** What the list of evidence is filtered by, in the words of its reader. */
final class EvidenceFilterBar {

    private EvidenceFilterBar() {}

    static FilterBar of(EvidenceListPage page, WordedOptions words) {
        ListQuery set = page.query();
        return new FilterBar(
                "/orgs/" + page.member().slug() + "/evidence",
                List.of(
                        FilterField.choice("show", words.say("evidence.list.show"), value(set.show()), shown(words)),
                        FilterField.words(words.say("evidence.list.search"), set.words())));
    }

    private static List<SelectOption> shown(WordedOptions words) {
        return Stream.of(Show.values())
                .map(it -> new SelectOption(value(it), words.say("evidence.list.show." + ListQuery.name(it))))
                .toList();
    }

    private static String value(Show show) {
        return show == Show.ALL ? "" : ListQuery.name(show);
    }
}
