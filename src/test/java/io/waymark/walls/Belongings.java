package io.waymark.walls;

import static java.util.Map.entry;

import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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
            entry("goals", "goal"),
            entry("objectives", "objective"),
            entry("key-results", "key_result"),
            entry("milestones", "milestone"),
            entry("unit", "unit"),
            entry("piece", "evidence"),
            entry("thread", "comment"));
    private static final Map<String, String> TABLES = Map.of(
            "assessments", "assessment",
            "pulses", "pulse",
            "mails", "mail",
            "initiatives", "initiative",
            "goals", "goal",
            "kpis", "kpi",
            "milestones", "milestone",
            "unit", "unit",
            "piece", "evidence",
            "thread", "comment");
            Map.entry("assessments", "assessment"),
            Map.entry("pulses", "pulse"),
            Map.entry("mails", "mail"),
            Map.entry("initiatives", "initiative"),
            Map.entry("goals", "goal"),
            Map.entry("milestones", "milestone"),
            Map.entry("unit", "unit"),
            Map.entry("piece", "evidence"),
            Map.entry("thread", "comment"),
            Map.entry("goal", "goal"),
            Map.entry("objective", "objective"),
            Map.entry("kpi", "kpi"));

    static Belongings of(Member member, ApplicationContext portal) {
        Map<String, String> ids = new HashMap<>();
        TABLES.forEach((name, table) -> ids.put(name, any(member, portal, table)));
        ids.put("person", member.person().toString());
        return new Belongings(ids);
    }

    private static String any(Member member, ApplicationContext portal, String table) {
        JdbcClient jdbc = portal.getBean(JdbcClient.class);
        String sql = "select id::text from " + table + (table.equals("comment") ? " where reply_to is null" : "");
        return Tenancy.of(member)
                .call(() -> portal.getBean(TransactionTemplate.class)
                        .execute(status -> jdbc.sql(sql + " order by id desc limit 1")
                                .query(String.class)
                                .optional()
                                .orElseGet(() -> UUID.randomUUID().toString())));
    }

    String id(String name) {
        return ids.getOrDefault(name, "");
    }
}
