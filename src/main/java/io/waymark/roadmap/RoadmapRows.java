package io.waymark.roadmap;

import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Sql;
import io.waymark.organisation.UnitId;
import io.waymark.team.TeamId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads cards with their actions and the names of people, and what their forms offer; one statement each. */
@Repository
public class RoadmapRows {

    private static final String SELECT = """
            select i.id, i.version, i.unit_id, i.edition_id, i.title, i.topic_key, i.level, i.outcome, i.status,
                   i.status_reason, i.owner_id, i.target_quarter, i.start_not_before, i.against_reason, i.team_id,
                   team.name as team_name, i.override_priority, i.override_reason, i.override_at,
                   trim_scale(i.cost_once) as cost_once, trim_scale(i.cost_monthly) as cost_monthly,
                   sayer.name as cost_said_by, judge.name as cost_judged_by, i.cost_judged_at, i.cost_against,
                   owner.name as owner_name, overrider.name as override_by,
                   a.id as action_id, a.version as action_version, a.edition_id as action_edition,
                   a.title as action_title, a.own_steps, a.own_done_when, a.optimistic, a.likely, a.pessimistic,
                   a.actual_days, a.finished_at, finisher.name as finished_by, b.days as days_before, a.prerequisite_of, f.application,
                   array(select p.practice_key from action_practice p
                         where p.organisation_id = a.organisation_id and p.action_id = a.id
                         order by p.practice_key) as practices,
                   array(select t.step::int from step_tick t
                         where t.organisation_id = a.organisation_id and t.action_id = a.id) as ticked
            from initiative i
            left join action a on a.organisation_id = i.organisation_id and %s
            left join colleague owner on owner.id = i.owner_id
            left join team on team.organisation_id = i.organisation_id and team.id = i.team_id
            left join person overrider on overrider.id = i.override_by
            left join person sayer on sayer.id = i.cost_said_by
            left join person judge on judge.id = i.cost_judged_by
            left join person finisher on finisher.id = a.finished_by
            left join days_before_work b on b.organisation_id = a.organisation_id and b.action_id = a.id
            left join first_application f on f.organisation_id = a.organisation_id and f.choice_id = a.prerequisite_of
            where i.organisation_id = :organisation
            """;

    private static final String WHOLE = SELECT.formatted("a.initiative_id = i.id");

    private static final String WITHOUT_ACTIONS = SELECT.formatted("false");

    private static final String IN_PLACE = " order by i.id, a.position, a.id";

    private final Sql sql;
    private final Editions editions;
    private final CardTitle titles;

    RoadmapRows(Sql sql, Editions editions, CardTitle titles) {
        this.sql = sql;
        this.editions = editions;
        this.titles = titles;
    }

    /** The cards of a unit as they are stored; one statement. */
    @Transactional(readOnly = true)
    public List<InitiativeFacts> of(Member member, UnitId unit) {
        return cards(sql.of(member, WHOLE + "and i.unit_id = :unit" + IN_PLACE).with("unit", unit));
    }

    /**
     * One card as it is stored.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional(readOnly = true)
    public InitiativeFacts find(Member member, InitiativeId id) {
        return cards(sql.of(member, WHOLE + "and i.id = :id" + IN_PLACE).with("id", id)).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Cards as they are stored, by id, but for their actions; one statement. Of those that are gone none. */
    @Transactional(readOnly = true)
    public Map<InitiativeId, InitiativeFacts> withoutActions(Member member, Collection<InitiativeId> ids) {
        UUID[] values = ids.stream().map(InitiativeId::value).toArray(UUID[]::new);
        return cards(sql.of(member, WITHOUT_ACTIONS + "and i.id = any(:ids)").with("ids", values)).stream()
                .collect(Collectors.toMap(InitiativeFacts::id, Function.identity()));
    }

    private List<InitiativeFacts> cards(Sql.Statement asked) {
        return asked.list(StoredInitiative.class).stream()
                .collect(Collectors.groupingBy(StoredInitiative::id, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::card)
                .toList();
    }

    private InitiativeFacts card(List<StoredInitiative> rows) {
        StoredInitiative first = rows.getFirst();
        return first.facts(
                titleOf(first),
                rows.stream().flatMap(it -> it.action().stream()).toList());
    }

    private String titleOf(StoredInitiative it) {
        return it.title() != null
                ? it.title()
                : titles.of(
                        editions.find(it.edition()).orElseThrow(NotFound::new),
                        Objects.requireNonNull(it.topicKey()),
                        Objects.requireNonNull(it.level()));
    }

    /** What forms about initiatives offer. */
    @Transactional(readOnly = true)
    public RoadmapChoices choices(Member member) {
        List<Choice> choices = sql.of(member, """
                select 'UNIT' as what, id, name from unit where organisation_id = :organisation
                union all
                select 'PERSON', p.id, p.name
                from membership m join person p on p.id = m.person_id
                where m.organisation_id = :organisation and m.left_at is null
                union all
                select 'TEAM', id, name from team where organisation_id = :organisation and archived_at is null
                order by name
                """).list(Choice.class);
        return new RoadmapChoices(
                of(Choice.What.UNIT, choices).map(Choice::unit).toList(),
                of(Choice.What.PERSON, choices).map(Choice::owner).toList(),
                of(Choice.What.TEAM, choices).map(Choice::team).toList());
    }

    private static Stream<Choice> of(Choice.What what, List<Choice> choices) {
        return choices.stream().filter(it -> it.what() == what);
    }

    private record Choice(What what, UUID id, String name) {

        private enum What {
            UNIT,
            PERSON,
            TEAM
        }

        RoadmapChoices.OfUnit unit() {
            return new RoadmapChoices.OfUnit(new UnitId(id), name);
        }

        RoadmapChoices.OfPerson owner() {
            return new RoadmapChoices.OfPerson(new PersonId(id), name);
        }

        RoadmapChoices.OfTeam team() {
            return new RoadmapChoices.OfTeam(new TeamId(id), name);
        }
    }
}
