package io.waymark.membership.export;

import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The tables of tenants as the database itself names them, so that a new one cannot be forgotten. */
@Component
class TenantTables {

    /** What no export holds, and why. */
    static final Map<String, String> LEFT_OUT = Map.ofEntries(
            Map.entry("calendar_address", "Who reads a plan in their calendar makes an address there."),
            Map.entry("changed_roadmap", "Says what a list of cards does not know yet."),
            Map.entry("listed_card", "A copy of cards, made where they are read in."),
            Map.entry("listed_roadmap", "Reckoned of the cards by whoever looks at them first."),
            Map.entry("mail", "What was sent is with whoever got it, and what waits would go out twice."),
            Map.entry("mail_notice", "What waits for a digest is said by the tasks themselves."),
            Map.entry("portfolio_figure", "A copy of what results and answers say, made again where they are read in."),
            Map.entry("report", "Whoever needs one makes it again, of what is there."),
            Map.entry("report_link", "Its address leads here and nowhere else."),
            Map.entry("sheet_draft", "Rows between preview and decision belong to one person, for a day."),
            Map.entry("visit", "When somebody came to look is nobody else's."));

    /** Files of evidence, which make an export large. */
    static final String FILES = "evidence_file";

    /** What an organisation has before anybody does anything in it; what comes in joins it. */
    private static final Set<String> FROM_THE_START = Set.of("membership", "invitation", "mail_preference", "activity");

    private final Sql sql;

    TenantTables(Sql sql) {
        this.sql = sql;
    }

    /** All that are exported, each behind those that it points at. */
    List<TenantTable> of(Member member) {
        return ordered(sql.of(member, """
                select c.relname::text as name,
                    array(select p.relname::text from pg_constraint k join pg_class p on p.oid = k.confrelid
                        where k.conrelid = c.oid and k.contype = 'f' and not k.condeferrable) as parents,
                    array(select a.attname::text from pg_attribute a
                        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns,
                    array(select a.attname::text from pg_constraint k, unnest(k.conkey) with ordinality as u(number, place)
                        join pg_attribute a on a.attnum = u.number
                        where k.conrelid = c.oid and k.contype = 'p' and a.attrelid = c.oid order by u.place) as key,
                    exists (select from pg_attribute a where a.attrelid = c.oid and a.atttypid = 'bytea'::regtype
                        and not a.attisdropped) as bytes
                from pg_class c
                join pg_attribute o on o.attrelid = c.oid and o.attname = 'organisation_id' and not o.attisdropped
                where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all (:left_out)
                """)
                .with("left_out", LEFT_OUT.keySet().toArray(String[]::new))
                .list(TenantTable.class));
    }

    static boolean isThereFromTheStart(TenantTable table) {
        return FROM_THE_START.contains(table.name());
    }

    private static List<TenantTable> ordered(Collection<TenantTable> tables) {
        Map<String, TenantTable> left = new TreeMap<>();
        tables.forEach(it -> left.put(it.name(), it));
        List<TenantTable> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            TenantTable next = left.values().stream()
                    .filter(it -> Collections.disjoint(it.parents(), left.keySet()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Point at each other: " + left.keySet()));
            ordered.add(next);
            left.remove(next.name());
        }
        return ordered;
    }
}
