package io.waymark.team;

import io.waymark.figure.Quarter;
import io.waymark.form.NameKey;
import io.waymark.organisation.Member;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A team that works the roadmap. An archived one is only read. */
@Entity
@Table(name = "team")
class Team {

    @Id
    private UUID id;

    private UUID organisationId;

    @Version
    private @Nullable Integer version;

    private String name;

    private String nameKey;

    private int others;

    private int usualDays;

    private List<String> roles;

    private @Nullable Instant archivedAt;

    @ElementCollection
    @CollectionTable(name = "team_member", joinColumns = @JoinColumn(name = "team_id"))
    private Set<TeamSeat> seats = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "team_quarter", joinColumns = @JoinColumn(name = "team_id"))
    @MapKeyColumn(name = "quarter")
    private Map<LocalDate, TeamQuarter> quarters = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Team() {}

    @SuppressWarnings("NullAway.Init")
    Team(Member member, TeamId id, TeamPlan plan) {
        this.id = id.value();
        this.organisationId = member.organisation().value();
        set(plan);
    }

    TeamId id() {
        return new TeamId(id);
    }

    /** Counts its changes from 0. */
    int version() {
        return Optional.ofNullable(version).orElse(0);
    }

    String name() {
        return name;
    }

    boolean archived() {
        return archivedAt != null;
    }

    TeamPlan plan() {
        return new TeamPlan(
                name,
                seats.stream().map(TeamSeat::person).collect(Collectors.toUnmodifiableSet()),
                others,
                usualDays,
                Set.copyOf(roles));
    }

    /** Quarters in which it can give something else than usual, with the person-days. */
    Map<Quarter, Integer> exceptions() {
        Map<Quarter, Integer> days = new HashMap<>();
        quarters.forEach((first, said) -> days.put(Quarter.of(first), said.days()));
        return days;
    }

    /** All that people say of it, by field. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new HashMap<>(plan().fields());
        Map<String, Integer> said = new TreeMap<>();
        exceptions().forEach((quarter, days) -> said.put(quarter.toString(), days));
        fields.put("quarters", said);
        return fields;
    }

    /** @throws IllegalStateException where it is archived */
    void change(TeamPlan wanted) {
        mustBe(!archived());
        set(wanted);
    }

    /** What it can give in a quarter that is not as usual; null in one that is. */
    @Nullable
    Integer daysIn(Quarter quarter) {
        TeamQuarter said = quarters.get(quarter.firstDay());
        return said == null ? null : said.days();
    }

    /**
     * Says what it can give in a quarter, or with null that the quarter is as usual.
     *
     * @throws IllegalStateException where it is archived
     */
    void say(Quarter quarter, @Nullable Integer days) {
        mustBe(!archived());
        if (days == null) {
            quarters.remove(quarter.firstDay());
        } else {
            quarters.put(quarter.firstDay(), new TeamQuarter(organisationId, days));
        }
    }

    /** @throws IllegalStateException where it is archived already */
    void archive(Instant now) {
        mustBe(!archived());
        archivedAt = now;
    }

    /** @throws IllegalStateException where it is in use */
    void bringBack() {
        mustBe(archived());
        archivedAt = null;
    }

    private void set(TeamPlan plan) {
        name = plan.name();
        nameKey = NameKey.of(name).value();
        others = plan.others();
        usualDays = plan.usual();
        roles = plan.roles().stream().sorted().toList();
        Set<TeamSeat> wanted = plan.members().stream()
                .map(it -> new TeamSeat(organisationId, it.value()))
                .collect(Collectors.toSet());
        seats.retainAll(wanted);
        seats.addAll(wanted);
    }

    private void mustBe(boolean so) {
        if (!so) {
            throw new IllegalStateException((archived() ? "Archived: " : "In use: ") + id);
        }
    }
}
