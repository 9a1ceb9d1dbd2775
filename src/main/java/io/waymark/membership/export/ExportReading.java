package io.waymark.membership.export;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import io.waymark.organisation.Sql;
import io.waymark.organisation.TimeOrderedId;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Reads an export into an organisation that is empty: whole, or not at all. */
@Component
class ExportReading {

    private final TenantTables tables;
    private final Sql sql;
    private final ActivityRecord activity;

    ExportReading(TenantTables tables, Sql sql, ActivityRecord activity) {
        this.tables = tables;
        this.sql = sql;
        this.activity = activity;
    }

    /** Whether nothing was begun in the member's organisation, so that an export can be read in. */
    @Transactional(readOnly = true)
    public boolean isEmpty(Member member) {
        return isEmpty(member, tables.of(member));
    }

    private boolean isEmpty(Member member, List<TenantTable> all) {
        String something = all.stream()
                .filter(it -> !TenantTables.isThereFromTheStart(it))
                .map(it -> "exists (select from " + it.name() + " where organisation_id = :organisation)")
                .collect(Collectors.joining(" or "));
        return sql.of(member, "select not (" + something + ")").one(Boolean.class);
    }

    /**
     * Reads a file in; ids stay but for the organisation's and those of people.
     *
     * @return the name of the organisation that it was made of
     * @throws UnreadableExport where it is refused; nothing of it stays
     */
    @Transactional
    public String read(Member administrator, InputStream content) {
        administrator.must(Right.MOVE_ORGANISATION);
        sql.hold(administrator, "export");
        List<TenantTable> all = tables.of(administrator);
        if (!isEmpty(administrator, all)) {
            throw new UnreadableExport("export.refused.not-empty");
        }
        try (ExportedFile file = new ExportedFile(content)) {
            ExportHeader header = file.header();
            judge(administrator, header);
            rows(administrator, all, file, header.organisation().id());
            finish(administrator, header.organisation());
            return header.organisation().name();
        }
    }

    private void judge(Member administrator, ExportHeader header) {
        if (!ExportHeader.FORMAT.equals(header.format()) || header.version() != ExportHeader.VERSION) {
            throw new UnreadableExport("export.refused.other");
        }
        String here = sql.of(administrator, "select schema_version()").one(String.class);
        if (header.schema().compareTo(here) > 0) {
            throw new UnreadableExport("export.refused.newer", header.schema(), here);
        }
        List<String> known = sql.of(administrator, "select id from edition").list(String.class);
        header.editions().stream().filter(it -> !known.contains(it)).findFirst().ifPresent(it -> {
            throw new UnreadableExport("export.refused.edition", it);
        });
    }

    private void rows(Member administrator, List<TenantTable> all, ExportedFile file, UUID origin) {
        RowsIn rows = new RowsIn(
                sql, administrator, all.stream().collect(Collectors.toMap(TenantTable::name, Function.identity())));
        rows.rename(origin.toString(), administrator.organisation().value());
        file.people(person -> rows.rename(text(person, "id", file), known(administrator, person, file)));
        sql.of(administrator, "set constraints all deferred").run();
        file.tables((table, row) -> rows.add(table, row, file.line()));
        rows.finish();
        try {
            sql.of(administrator, "set constraints all immediate").run();
        } catch (DataAccessException e) {
            throw new UnreadableExport("export.refused.together", RowsIn.reason(e));
        }
    }

    /** The member with this address; where there is none, somebody who is awaited. */
    private UUID known(Member administrator, JsonNode person, ExportedFile file) {
        String name = text(person, "name", file);
        JsonNode address = person.path("address");
        @Nullable String email = address.isString() ? address.stringValue() : null;
        return sql.of(administrator, """
                select p.id from membership m join person p on p.id = m.person_id
                where m.organisation_id = :organisation and p.email_verified and lower(p.email) = lower(:email)
                order by p.id limit 1
                """)
                .with("email", email)
                .maybe(UUID.class)
                .orElseGet(() -> awaited(administrator, name, email));
    }

    private UUID awaited(Member administrator, String name, @Nullable String email) {
        UUID id = TimeOrderedId.next();
        sql.of(administrator, "select 1 from await_person(:id, :name, :email)")
                .with("id", id)
                .with("name", name)
                .with("email", email)
                .list(Integer.class);
        return id;
    }

    private static String text(JsonNode person, String field, ExportedFile file) {
        JsonNode value = person.path(field);
        if (!value.isString()) {
            throw new UnreadableExport("export.refused.broken", file.line());
        }
        return value.stringValue();
    }

    private void finish(Member administrator, ExportHeader.Origin origin) {
        sql.of(administrator, "update organisation set zone = :zone where id = :organisation and zone is null")
                .with("zone", origin.zone())
                .run();
        activity.add(
                administrator,
                "activity.organisation.read-in",
                "organisation",
                administrator.organisation().value(),
                Map.of(),
                Map.of("title", origin.name()));
    }
}
