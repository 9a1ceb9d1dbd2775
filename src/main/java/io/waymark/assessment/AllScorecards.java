package io.waymark.assessment;

import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import io.waymark.scoring.Scorecard;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.DigestUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every scorecard of a database, as a line that changes with any figure or rating in it; no portal needs to run. Read as the role
 * that owns the tables: as any other nothing would be seen.
 */
public final class AllScorecards {

    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private final DataSource database;
    private final JdbcClient sql;
    private final Scorecards scorecards;
    private final LocalDate today;
    private final JsonMapper json = JsonMapper.builder().build();

    /**
     * @param clock its day in UTC decides which evidence is overdue
     */
    public AllScorecards(DataSource database, Editions editions, Clock clock) {
        this.database = database;
        this.sql = JdbcClient.create(database);
        this.scorecards = new Scorecards(editions, new AllFindings(sql, clock));
        this.today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Assessments by organisation and age, then signed-off results likewise, and last one line for all together. */
    public List<String> lines() {
        List<String> each = Stream.concat(assessments(), milestones()).toList();
        String all = "%d scorecards on %s  %s".formatted(each.size(), today, digest(String.join("\n", each)));
        return Stream.concat(each.stream(), Stream.of(all)).toList();
    }

    private Stream<String> assessments() {
        try (SessionFactory entities = new HibernatePersistenceConfiguration("scorecards")
                .managedClasses(Assessment.class, Scope.class)
                .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, database)
                .property(MappingSettings.PHYSICAL_NAMING_STRATEGY, new PhysicalNamingStrategySnakeCaseImpl())
                .createEntityManagerFactory()) {
            return readers().stream()
                    .flatMap(reader -> held(entities, reader).stream().map(it -> line(reader, it)))
                    .toList()
                    .stream();
        }
    }

    /** One for each organisation, who belongs to none: no person's own view decides what is seen. */
    private List<Member> readers() {
        return sql.sql("select id, slug, name from organisation order by slug")
                .query((row, number) -> new Member(
                        new OrganisationId(row.getObject("id", UUID.class)),
                        row.getString("slug"),
                        row.getString("name"),
                        NOBODY,
                        "",
                        Set.of(),
                        ZoneOffset.UTC))
                .list();
    }

    private static List<Assessment> held(SessionFactory entities, Member reader) {
        return entities.fromSession(session -> session.createSelectionQuery("""
                        select distinct a from Assessment a left join fetch a.scopes
                        where a.organisationId = ?1 order by a.createdAt, a.id
                        """, Assessment.class)
                .setParameter(1, reader.organisation().value())
                .getResultList());
    }

    private String line(Member reader, Assessment assessment) {
        Scorecard scorecard = scorecards.of(reader, assessment);
        return "%s: %s, %s: level %d (%d to %d)  %s"
                .formatted(
                        reader.slug(),
                        assessment.unitName(),
                        assessment.title(),
                        scorecard.level().now(),
                        scorecard.level().low(),
                        scorecard.level().high(),
                        digest(json.writeValueAsString(FrozenFigures.of(scorecard))
                                + json.writeValueAsString(FrozenFigures.ratings(scorecard))));
    }

    private Stream<String> milestones() {
        return sql.sql("""
                select format('%s: %s, %s: signed off on %s  %s', o.slug, u.name, m.title,
                    (m.taken_at at time zone 'UTC')::date,
                    md5(row(m.figures, m.ratings, m.carried_over, m.not_yet)::text))
                from milestone m
                join organisation o on o.id = m.organisation_id
                join unit u on u.organisation_id = m.organisation_id and u.id = m.unit_id
                order by o.slug, m.taken_at, m.id
                """).query(String.class).list().stream();
    }

    private static String digest(String text) {
        return DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
