package io.waymark.search;

import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Hit;
import io.waymark.organisation.Member;
import io.waymark.organisation.NamedPage;
import io.waymark.organisation.Sql;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Looks for things of every kind; one statement, and a second where nothing fits. */
@Repository
class Search {

    private static final String PAGES = """
            select 'page' as kind, s.tier, p.name as title, '' as more, null::uuid as unit, p.area as place, null as state, p.path
            from asked
            cross join unnest(cast(:names as text[]), cast(:areas as text[]), cast(:paths as text[])) p (name, area, path)
            cross join search_tier(search_words(p.name), search_vector(p.name, ''), asked.terms) s (tier)
            where s.tier is not null
            """;

    /**
     * Of what only comes close, that stands first whose whole name does; then what has a word that does, whatever else its name
     * says, so that a sentence is as near as a title. A name of more than twice the length is not compared as a whole.
     */
    private static final String TIER = """
            case when tier < 4 then tier
                when length(title) > 4 + 2 * length((select (terms).near from asked)) then 4.5 + (tier - 4) / 2
                when similarity((select (terms).near from asked), search_words(title)) >= 0.5
                    then 5 - similarity((select (terms).near from asked), search_words(title))
                else 4.5 + (tier - 4) / 2
            end::real""";

    /** Of each kind the best, own things before those of others, and how many there are. */
    private static final String ALL = """
            with asked as materialized (select search_terms(:typed, :near) as terms)
            select kind, tier, title, more, place, state, path, many
            from (
                select h.*, count(*) over (partition by h.kind) as many, row_number() over (partition by h.kind
                    order by h.tier, h.state is not null, coalesce(h.unit = cast(:unit as uuid), false) desc, h.title, h.path) as rank
                from (
                    select kind, %s as tier, title, more, unit, place, state, path
                    from (%s) fit
                    where :kind in ('', kind)) h) h
            where h.rank <= :most
            order by h.rank
            """;

    private final Sql sql;
    private final List<NamedPage.Source> pages;
    private final String all;

    Search(Sql sql, List<Hit.Source> sources, List<NamedPage.Source> pages) {
        this.sql = sql;
        this.pages = pages;
        this.all = ALL.formatted(
                TIER,
                sources.stream()
                        .map(Hit.Source::select)
                        .collect(Collectors.joining("union all\n", PAGES + "union all\n", "")));
    }

    /**
     * What fits, else what comes close; in each kind the best first.
     *
     * @param kind the only one to look for; empty for all
     * @param most how many of each kind
     */
    @Transactional(readOnly = true)
    public List<Hit> hits(Member member, ChosenUnit own, String typed, String kind, int most) {
        List<Hit> hits = asked(member, own, typed, kind, most, false);
        return hits.isEmpty() ? asked(member, own, typed, kind, most, true) : hits;
    }

    private List<Hit> asked(Member member, ChosenUnit own, String typed, String kind, int most, boolean near) {
        List<NamedPage> open =
                pages.stream().flatMap(it -> it.openTo(member).stream()).toList();
        return sql.of(member, all)
                .with("typed", typed)
                .with("near", near)
                .with("home", "/orgs/" + member.slug())
                .with("unit", own.unit())
                .with("kind", kind)
                .with("most", most)
                .with("names", column(open, NamedPage::name))
                .with("areas", column(open, NamedPage::area))
                .with("paths", column(open, NamedPage::path))
                .list(Hit.class);
    }

    private static String[] column(List<NamedPage> pages, Function<NamedPage, String> column) {
        return pages.stream().map(column).toArray(String[]::new);
    }
}
