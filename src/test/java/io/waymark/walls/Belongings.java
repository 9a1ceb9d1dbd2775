package io.waymark.walls;

import static java.util.Map.entry;

import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One of each kind of thing that an organisation has; what it has none of gets an id that names nothing. */
record Belongings(Map<String, String> ids) {

    private static final Map<String, String> TABLES = Map.ofEntries(
            entry("assessments", "assessment"),
            entry("pulses", "pulse"),
            entry("mails", "mail"),
            entry("initiatives", "initiative"),
            entry("action", "action"),
            entry("link", "initiative_link"),
            entry("spending", "card_spending"),
            entry("views", "saved_view"),
            entry("scenarios", "scenario"),
            entry("calendars", "calendar_address"),
            entry("reports", "report"),
            entry("report-links", "report_link"),
            entry("goals", "goal"),
            entry("objectives", "objective"),
            entry("key-results", "key_result"),
            entry("kpis", "kpi"),
            entry("goal", "goal"),
            entry("objective", "objective"),
            entry("kpi", "kpi"),
            entry("milestones", "milestone"),
            entry("value-cases", "value_case"),
            entry("cost-reviews", "cost_review"),
            entry("policy-exemptions", "policy_exemption"),
            entry("measurement-imports", "sheet_draft"),
            entry("plan-imports", "sheet_draft"),
            entry("first-application", "application_choice"),
            entry("candidate", "candidate"),
            entry("unit", "unit"),
            entry("units", "unit"),
            entry("teams", "team"),
            entry("day", "team_day_off"),
            entry("piece", "evidence"),
            entry("thread", "comment"));

    static Belongings of(Member member, ApplicationContext portal) {
        Map<String, String> ids = new HashMap<>();
        TABLES.forEach((name, table) -> ids.put(name, any(member, portal, table)));
        ids.put("person", member.person().toString());
        return new Belongings(ids);
    }

    /** An initiative beside few others, so that pages made anew and anew are small, and an action of it. */
    static Map<String, String> initiative(Member member, ApplicationContext portal) {
        return asked(
                member,
                portal,
                it -> it.sql("""
                        select i.id::text as initiatives,
                            coalesce((select min(a.id::text) from action a where a.initiative_id = i.id), '') as its
                        from initiative i
                        order by count(*) over (partition by i.unit_id), i.id limit 1
                        """)
                        .query((row, number) ->
                                Map.of("initiatives", row.getString("initiatives"), "its", row.getString("its")))
                        .single());
    }

    private static <T> T asked(Member member, ApplicationContext portal, Function<JdbcClient, T> question) {
        return Tenancy.of(member)
                .call(() -> Objects.requireNonNull(portal.getBean(TransactionTemplate.class)
                        .execute(status -> question.apply(portal.getBean(JdbcClient.class)))));
    }

    private static String any(Member member, ApplicationContext portal, String table) {
        String sql = "select id::text from " + table + (table.equals("comment") ? " where reply_to is null" : "");
        return asked(
                member,
                portal,
                it -> it.sql(sql + " order by id desc limit 1")
                        .query(String.class)
                        .optional()
                        .orElseGet(() -> UUID.randomUUID().toString()));
    }

    String id(String name) {
        return ids.getOrDefault(name, "");
    }
}
