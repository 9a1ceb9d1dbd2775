package io.waymark.kpi;

import io.waymark.content.TopicKey;
import io.waymark.figure.Aim;
import io.waymark.figure.Direction;
import io.waymark.figure.Frequency;
import io.waymark.figure.Nature;
import io.waymark.form.NameKey;
import io.waymark.goal.GoalId;
import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A figure that an organisation watches; a retired one keeps its measurements, and its title is free again. */
@Entity
@Table(name = "kpi")
class Kpi {

    @Id
    private UUID id;

    private UUID organisationId;

    @Version
    private @Nullable Integer version;

    private String title;

    private String nameKey;

    private String meaning;

    private String formula;

    @Enumerated(EnumType.STRING)
    private Nature nature;

    private String unit;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private @Nullable BigDecimal baseline;

    private @Nullable BigDecimal target;

    private @Nullable BigDecimal low;

    private @Nullable BigDecimal high;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    private @Nullable UUID goalId;

    private @Nullable String topicKey;

    private @Nullable String suggestionKey;

    private @Nullable UUID ownerId;

    private String source;

    private Instant createdAt;

    private @Nullable Instant retiredAt;

    @SuppressWarnings("NullAway.Init")
    protected Kpi() {}

    @SuppressWarnings("NullAway.Init")
    Kpi(Member member, UUID id, KpiDefinition definition, @Nullable String suggestion, Instant now) {
        this.id = id;
        this.organisationId = member.organisation().value();
        this.createdAt = now;
        define(definition);
        this.suggestionKey = suggestion;
    }

    KpiId id() {
        return new KpiId(id);
    }

    int version() {
        return Optional.ofNullable(version).orElse(0);
    }

    boolean retired() {
        return retiredAt != null;
    }

    String title() {
        return title;
    }

    KpiDefinition definition() {
        return new KpiDefinition(
                title,
                meaning,
                formula,
                nature,
                unit,
                new Aim(direction, baseline, target, low, high),
                frequency,
                goalId == null ? null : new GoalId(goalId),
                topicKey == null ? null : new TopicKey(topicKey),
                ownerId == null ? null : new PersonId(ownerId),
                source);
    }

    /** Whether it was taken from this suggestion of this topic. */
    boolean isTakenFrom(@Nullable TopicKey topic, String suggestion) {
        return suggestion.equals(suggestionKey) && Objects.equals(definition().topic(), topic);
    }

    /** About another topic it has nothing of the suggestion any more. */
    void define(KpiDefinition wanted) {
        String topic = wanted.topic() == null ? null : wanted.topic().value();
        if (!Objects.equals(topic, topicKey)) {
            suggestionKey = null;
        }
        title = wanted.title();
        nameKey = NameKey.of(title).value();
        meaning = wanted.meaning();
        formula = wanted.formula();
        nature = wanted.nature();
        unit = wanted.unit();
        direction = wanted.aim().direction();
        baseline = wanted.aim().baseline();
        target = wanted.aim().target();
        low = wanted.aim().low();
        high = wanted.aim().high();
        frequency = wanted.frequency();
        goalId = wanted.goal() == null ? null : wanted.goal().value();
        topicKey = topic;
        ownerId = wanted.owner() == null ? null : wanted.owner().value();
        source = wanted.source();
    }

    void retire(Instant now) {
        retiredAt = now;
    }

    void bringBack() {
        retiredAt = null;
    }
}
