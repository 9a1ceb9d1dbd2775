package io.waymark.roadmap;

import io.waymark.content.EditionId;
import io.waymark.content.PracticeKey;
import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Sql;
import io.waymark.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads initiatives with their practices and the names of people, and what their forms offer; one statement each. */
@Repository
public class RoadmapRows {

    private static final String SELECT = """
            select i.id, i.version, i.unit_id, i.edition_id, i.title, i.status, i.owner_id, i.target_quarter,
                   i.override_priority, i.override_reason, i.override_at,
                   owner.name as owner_name, overrider.name as override_by,
                   array(select p.practice_key from initiative_practice p
                         where p.organisation_id = i.organisation_id and p.initiative_id = i.id) as practices,
                   i.prerequisite_of, f.application
            from initiative i
            left join colleague owner on owner.id = i.owner_id
            left join person overrider on overrider.id = i.override_by
            left join first_application f on f.organisation_id = i.organisation_id and f.choice_id = i.prerequisite_of
            where i.organisation_id = :organisation
            """;

    private record Stored(
            InitiativeId id,
            int version,
            UnitId unitId,
            String editionId,
            String title,
            Status status,
            @Nullable PersonId ownerId,
            @Nullable LocalDate targetQuarter,
            @Nullable Double overridePriority,
            @Nullable String overrideReason,
            @Nullable Instant overrideAt,
            @Nullable String ownerName,
            @Nullable String overrideBy,
            List<PracticeKey> practices,
            @Nullable UUID prerequisiteOf,
            @Nullable String application) {

        InitiativeFacts facts() {
            InitiativePlan plan =
                    new InitiativePlan(status, ownerId, targetQuarter == null ? null : Quarter.of(targetQuarter));
            EditionId edition = EditionId.parse(editionId);
            return new InitiativeFacts(
                    id, version, unitId, edition, title, plan, ownerName, byHand(), practices, neededBy());
        }

        private InitiativeFacts.@Nullable ByHand byHand() {
            return overridePriority == null
                    ? null
                    : new InitiativeFacts.ByHand(
                            overridePriority,
                            Objects.requireNonNull(overrideReason),
                            Objects.requireNonNull(overrideBy),
                            Objects.requireNonNull(overrideAt));
        }

        private InitiativeFacts.@Nullable FirstApplication neededBy() {
            return prerequisiteOf == null
                    ? null
                    : new InitiativeFacts.FirstApplication(prerequisiteOf, Objects.requireNonNull(application));
        }
    }

    private final Sql sql;

    RoadmapRows(Sql sql) {
        this.sql = sql;
    }

    List<InitiativeFacts> of(Member member, UnitId unit) {
        return sql
                .of(member, SELECT + "and i.unit_id = :unit order by i.id")
                .with("unit", unit)
                .list(Stored.class)
                .stream()
                .map(Stored::facts)
                .toList();
    }

    /**
     * One initiative as it is stored.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional(readOnly = true)
    public InitiativeFacts find(Member member, InitiativeId id) {
        return sql.of(member, SELECT + "and i.id = :id")
                .with("id", id)
                .one(Stored.class)
                .facts();
    }

    /** What forms about initiatives offer. */
    @Transactional(readOnly = true)
    public RoadmapChoices choices(Member member) {
        List<Choice> choices = sql.of(member, """
                select false as person, id, name from unit where organisation_id = :organisation
                union all
                select true, p.id, p.name
                from membership m join person p on p.id = m.person_id
                where m.organisation_id = :organisation and m.left_at is null
                order by name
                """).list(Choice.class);
        return new RoadmapChoices(
                choices.stream().filter(it -> !it.person()).map(Choice::unit).toList(),
                choices.stream().filter(Choice::person).map(Choice::owner).toList());
    }

    private record Choice(boolean person, UUID id, String name) {

        RoadmapChoices.OfUnit unit() {
            return new RoadmapChoices.OfUnit(new UnitId(id), name);
        }

        RoadmapChoices.OfPerson owner() {
            return new RoadmapChoices.OfPerson(new PersonId(id), name);
        }
    }
}
