package io.waymark.assessment;

import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Unit;
import io.waymark.organisation.UnitId;
import io.waymark.scoring.Targets;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One unit against one edition, with a target level and an owner for each dimension. */
@Entity
@Table(name = "assessment")
public class Assessment {

    /**
     * Open for answers, frozen in a milestone, or in no list and no figure: withdrawn, gone on with a newer edition in another
     * assessment, or made by such an upgrade that was taken back.
     */
    public enum State {
        OPEN,
        SIGNED_OFF,
        WITHDRAWN,
        UPGRADED,
        TAKEN_BACK
    }

    @Id
    private UUID id;

    private UUID organisationId;

    @Version
    private @Nullable Integer version;

    private UUID unitId;

    /** Read along with the assessment: nearly every page names the unit. */
    @Formula("(select u.name from unit u where u.organisation_id = organisation_id and u.id = unit_id)")
    private String unitName;

    /** Likewise: what stands today leaves archived units out. */
    @Formula(
            "(select u.archived_at is not null from unit u where u.organisation_id = organisation_id and u.id = unit_id)")
    private boolean unitArchived;

    private String editionId;

    private String title;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant createdAt;

    private UUID createdBy;

    private @Nullable Instant signedOffAt;

    private @Nullable LocalDate signedOffOn;

    /** The milestone whose ratings stand beside the new ones; null for a first assessment. */
    private @Nullable UUID baselineId;

    @Enumerated(EnumType.STRING)
    private QuestionPath path;

    private boolean presumed;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> notApplicable = new TreeMap<>();

    /** The assessment that went on in this one, with an older edition; null for one that was begun as it is. */
    private @Nullable UUID upgradedFrom;

    /** The edition of that one, read along. */
    @Formula(
            "(select b.edition_id from assessment b where b.organisation_id = organisation_id and b.id = upgraded_from)")
    private @Nullable String earlierEditionId;

    private @Nullable Instant upgradedAt;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "assessment_id", insertable = false, updatable = false)
    private List<Scope> scopes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    Assessment(Member lead, AssessmentId id, Plan plan, Unit unit, Instant now) {
        this.id = id.value();
        this.organisationId = lead.organisation().value();
        this.unitId = unit.id().value();
        this.unitName = unit.name();
        this.editionId = plan.edition().toString();
        this.title = plan.title().strip();
        this.state = State.OPEN;
        this.createdAt = now;
        this.createdBy = lead.person().value();
        this.baselineId = plan.baseline();
        this.path = plan.questions().path();
        this.presumed = plan.questions().presumed();
        plan.dimensions().forEach(it -> scopes.add(new Scope(organisationId, this.id, it)));
    }

    /**
     * Goes on with another edition: the same unit, title, targets, people and plan of questions. A topic that does not apply
     * stays so where the edition has it.
     *
     * @param anew the dimensions that are answered again, because the edition asks something there that nobody answered
     */
    Assessment(Assessment before, AssessmentId id, Edition edition, Set<DimensionKey> anew, Instant now) {
        this.id = id.value();
        this.organisationId = before.organisationId;
        this.unitId = before.unitId;
        this.unitName = before.unitName;
        this.editionId = edition.id().toString();
        this.title = before.title;
        this.state = State.OPEN;
        this.createdAt = before.createdAt;
        this.createdBy = before.createdBy;
        this.baselineId = before.baselineId;
        this.path = before.path;
        this.presumed = before.presumed;
        before.notApplicable.forEach((topic, reason) ->
                edition.topic(new TopicKey(topic)).ifPresent(it -> notApplicable.put(topic, reason)));
        this.upgradedFrom = before.id;
        this.earlierEditionId = before.editionId;
        this.upgradedAt = now;
        before.scopes.forEach(it -> scopes.add(new Scope(this.id, it, anew.contains(it.dimension()))));
    }

    public AssessmentId id() {
        return new AssessmentId(id);
    }

    public UnitId unit() {
        return new UnitId(unitId);
    }

    /** The unit's name as it was when the assessment was read or made. */
    public String unitName() {
        return unitName;
    }

    /** Whether its unit is only read any more. */
    public boolean unitArchived() {
        return unitArchived;
    }

    public EditionId edition() {
        return EditionId.parse(editionId);
    }

    public String title() {
        return title;
    }

    public boolean open() {
        return state == State.OPEN;
    }

    /** Whether it was withdrawn; no list shows it. */
    public boolean withdrawn() {
        return state == State.WITHDRAWN;
    }

    /** Whether it went on in another assessment, with a newer edition; no list shows it, and it can be read. */
    public boolean upgraded() {
        return state == State.UPGRADED;
    }

    /** Whether an upgrade made it that was taken back; the one before is asked again. */
    public boolean takenBack() {
        return state == State.TAKEN_BACK;
    }

    /** Whether another is asked in its place. */
    public boolean moved() {
        return upgraded() || takenBack();
    }

    /** Whether lists and figures hold it. */
    public boolean listed() {
        return open() || state == State.SIGNED_OFF;
    }

    /** The assessment that went on in this one, with an older edition. */
    public Optional<AssessmentId> upgradedFrom() {
        return Optional.ofNullable(upgradedFrom).map(AssessmentId::new);
    }

    /** The edition that one stands on. */
    public Optional<EditionId> earlierEdition() {
        return Optional.ofNullable(earlierEditionId).map(EditionId::parse);
    }

    /** When it went on in this one. */
    public Optional<Instant> upgradedAt() {
        return Optional.ofNullable(upgradedAt);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Whether it was this member who began it. */
    public boolean begunBy(Member member) {
        return createdBy.equals(member.person().value());
    }

    public Optional<Instant> signedOffAt() {
        return Optional.ofNullable(signedOffAt);
    }

    /** How much of its edition it asks. */
    public QuestionPlan questions() {
        return new QuestionPlan(
                path,
                presumed,
                notApplicable.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(it -> new TopicKey(it.getKey()), Map.Entry::getValue)));
    }

    /** What it asks of its edition. */
    public AskedPractices asks(Edition edition) {
        return new AskedPractices(edition, questions(), Set.of());
    }

    /** The level that each dimension aims at. */
    public Targets targets() {
        return new Targets(scopes.stream().collect(Collectors.toUnmodifiableMap(Scope::dimension, Scope::target)));
    }

    /** The dimensions, in no order. */
    public List<Scope> scopes() {
        return scopes;
    }

    /** One dimension; empty where the edition has none of this key. */
    public Optional<Scope> scope(DimensionKey dimension) {
        return scopes.stream().filter(it -> it.dimension().equals(dimension)).findFirst();
    }

    /** Who answers for the dimension, if anyone was named. */
    public Optional<PersonId> ownerOf(DimensionKey dimension) {
        return scope(dimension).flatMap(Scope::owner);
    }

    /** Where the work on the dimension stands. */
    public Workflow.State stateOf(DimensionKey dimension) {
        return open() ? scope(dimension).map(Scope::state).orElse(Workflow.State.ANSWERING) : Workflow.State.SIGNED_OFF;
    }

    /** Whether answers of the dimension may change now. */
    public boolean answering(DimensionKey dimension) {
        return stateOf(dimension).open();
    }

    /** Names a part of this assessment, for example "Technology – 2026 Q4, Acme Retail". */
    public String about(String part) {
        return part + " – " + title + ", " + unitName;
    }

    /** The milestone that this cycle starts from. */
    public Optional<UUID> baseline() {
        return Optional.ofNullable(baselineId);
    }

    /**
     * Closes the assessment; its milestone is taken in the same transaction.
     *
     * @param today the day that it is for whoever signs
     */
    void signOff(Instant now, LocalDate today) {
        mustBeOpen();
        state = State.SIGNED_OFF;
        signedOffAt = now;
        signedOffOn = today;
    }

    /** Opens it again; the milestones taken so far stay. */
    void reopen() {
        if (state != State.SIGNED_OFF) {
            throw new IllegalStateException("Not signed off: " + id);
        }
        state = State.OPEN;
        signedOffAt = null;
        signedOffOn = null;
    }

    /** Takes it out of everything; nothing of it must have been signed. */
    void withdraw() {
        mustBeOpen();
        state = State.WITHDRAWN;
    }

    /** Opens it again with all that was answered. */
    void bringBack() {
        if (!withdrawn()) {
            throw new IllegalStateException("Not withdrawn: " + id);
        }
        state = State.OPEN;
    }

    /** Goes on in another assessment; nothing is written into this one any more. */
    void upgrade() {
        mustBeOpen();
        state = State.UPGRADED;
    }

    /** Is asked again as it was: what it went on in was taken back. */
    void resume() {
        if (!upgraded()) {
            throw new IllegalStateException("Not upgraded: " + id);
        }
        state = State.OPEN;
    }

    /** Leaves its place to the one that went on in it. */
    void takeBack() {
        mustBeOpen();
        state = State.TAKEN_BACK;
    }

    /** Gives it another title, other targets and other questions; topics that do not apply stay so. */
    void replan(ChangedPlan plan) {
        mustBeOpen();
        title = plan.title();
        path = plan.path();
        presumed = plan.presumed();
        scopes.forEach(it -> it.aim(plan.targets().of(it.dimension())));
    }

    /** Leaves a topic out of questions and figures, because it does not apply to the unit. */
    void leaveOut(TopicKey topic, String reason) {
        mustBeOpen();
        notApplicable.put(topic.value(), reason);
    }

    /**
     * Asks a topic again that was left out.
     *
     * @return why it was left out; empty where it was not
     */
    Optional<String> askAgain(TopicKey topic) {
        mustBeOpen();
        return Optional.ofNullable(notApplicable.remove(topic.value()));
    }

    private void mustBeOpen() {
        if (!open()) {
            throw new IllegalStateException("Not open: " + id);
        }
    }
}
