package io.waymark.history;

import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What the things of an organisation are called today that its record speaks of; one statement, whatever they are. */
@Repository
class NamedThings {

    /** A card has no name where its action has one, and is known all the same. */
    private static final String SQL = """
            select id, name, unit from (
                select organisation_id, id, statement as name, '' as unit from goal
                union all select organisation_id, id, title, unit from kpi
                union all select organisation_id, id, title, '' from objective
                union all select organisation_id, id, title, '' from key_result
                union all select organisation_id, id, '', '' from initiative
                union all select organisation_id, id, name, '' from team
                union all select organisation_id, id, name, '' from unit
                union all select organisation_id, id, exempted, '' from policy_exemption
            ) thing
            where organisation_id = :organisation and id = any (:ids)
            """;

    private final Sql sql;

    NamedThings(Sql sql) {
        this.sql = sql;
    }

    /** @param unit in which a KPI is counted; empty for all else */
    private record Thing(UUID id, String name, String unit) {}

    /** Those of an organisation that were asked for. */
    record Known(Map<UUID, Thing> byId) {

        boolean has(UUID id) {
            return byId.containsKey(id);
        }

        /** What it is called; null where it is none of them, or has no name of its own. */
        @Nullable
        String name(UUID id) {
            Thing thing = byId.get(id);
            return thing == null || thing.name().isEmpty() ? null : thing.name();
        }

        String unit(UUID id) {
            Thing thing = byId.get(id);
            return thing == null ? "" : thing.unit();
        }
    }

    Known of(Member member, Collection<UUID> ids) {
        List<Thing> found =
                sql.of(member, SQL).with("ids", ids.toArray(UUID[]::new)).list(Thing.class);
        return new Known(found.stream().collect(Collectors.toMap(Thing::id, Function.identity())));
    }
}
