package io.waymark.membership.export;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import io.waymark.organisation.Sql;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes everything that an organisation has at one moment, row by row; {@code docs/export.md} says how it reads. */
@Component
class ExportWriting {

    private static final String PEOPLE = """
            select json_build_object('id', p.id, 'name', p.name, 'address', coalesce(p.email, p.awaited_email))::text
            from membership m join person p on p.id = m.person_id
            where m.organisation_id = :organisation order by p.id
            """;
    private static final int PEOPLE_AT_ONCE = 50;

    private final TenantTables tables;
    private final Sql sql;
    private final ActivityRecord activity;
    private final JsonMapper json;
    private final Clock clock;

    ExportWriting(TenantTables tables, Sql sql, ActivityRecord activity, JsonMapper json, Clock clock) {
        this.tables = tables;
        this.sql = sql;
        this.activity = activity;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Writes the member's organisation, and writes down who had it.
     *
     * @param files whether with the files of evidence
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void write(Member administrator, boolean files, Writer out) throws IOException {
        administrator.must(Right.MOVE_ORGANISATION);
        record(administrator);
        List<TenantTable> all = tables.of(administrator);
        out.write("{\n\"header\": " + json.writeValueAsString(header(administrator, all, files)));
        out.write(",\n\"people\": [");
        rows(sql.of(administrator, PEOPLE).stream(String.class, PEOPLE_AT_ONCE), out);
        out.write("],\n\"tables\": {");
        String before = "";
        for (TenantTable table : all) {
            if (files || !table.name().equals(TenantTables.FILES)) {
                out.write(before + "\n\"" + table.name() + "\": [");
                rows(sql.of(administrator, table.rows()).stream(String.class, table.atOnce()), out);
                out.write("]");
                before = ",";
            }
        }
        out.write("\n}\n}\n");
    }

    /** How much the files of evidence take. */
    @Transactional(readOnly = true)
    public long bytesOfFiles(Member administrator) {
        return sql.of(administrator, """
                select coalesce(sum(length(bytes)), 0) from evidence_file where organisation_id = :organisation
                """).one(Long.class);
    }

    private static void rows(Stream<String> found, Writer out) throws IOException {
        try (found) {
            for (Iterator<String> rows = found.iterator(); rows.hasNext(); ) {
                out.write("\n" + rows.next() + (rows.hasNext() ? "," : "\n"));
            }
        }
    }

    private ExportHeader header(Member administrator, List<TenantTable> all, boolean files) {
        Map<String, String> leftOut = new TreeMap<>(TenantTables.LEFT_OUT);
        if (!files) {
            leftOut.put(TenantTables.FILES, "Asked for without the files of evidence.");
        }
        return new ExportHeader(
                ExportHeader.FORMAT,
                ExportHeader.VERSION,
                sql.of(administrator, "select schema_version()").one(String.class),
                editions(administrator, all),
                sql.of(administrator, "select id, slug, name, zone from organisation where id = :organisation")
                        .one(ExportHeader.Origin.class),
                clock.instant(),
                administrator.name(),
                leftOut);
    }

    private List<String> editions(Member administrator, List<TenantTable> all) {
        String used = all.stream()
                .filter(it -> it.columns().contains("edition_id"))
                .map(it -> "select edition_id from " + it.name() + " where organisation_id = :organisation")
                .collect(Collectors.joining(" union "));
        return sql.of(administrator, used + " order by 1").list(String.class);
    }

    private void record(Member administrator) {
        activity.add(
                administrator,
                "activity.organisation.exported",
                "organisation",
                administrator.organisation().value(),
                Map.of(),
                Map.of("title", administrator.organisationName()));
    }
}
