package io.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.SignedIn;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Unit;
import io.waymark.organisation.Units;
import io.waymark.scoring.Rating;
import io.waymark.testing.WorldEdition;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionTemplate;

/** Assessments of new units of the named world, and the steps that people take in them. */
public final class Cycle {

    /** One answer once more, for practices whose topics the same person was given and whose dimensions are not submitted. */
    private static final String LIKEWISE = """
            with saved as (
                insert into answer (organisation_id, assessment_id, practice_key, respondent_id, edition_id,
                    rating, reason, confidence, note, basis, version, saved_at)
                select o.organisation_id, o.assessment_id, p.practice_key, o.respondent_id, o.edition_id,
                    o.rating, o.reason, o.confidence, o.note, o.basis, 1, o.saved_at
                from answer o
                join edition_practice p on p.edition_id = o.edition_id and p.practice_key = any(:others)
                join assignment g on g.organisation_id = o.organisation_id and g.assessment_id = o.assessment_id
                    and g.topic_key = p.topic_key and g.person_id = o.respondent_id
                join assessment_scope s on s.organisation_id = o.organisation_id and s.assessment_id = o.assessment_id
                    and s.dimension_key = p.dimension_key and s.state in ('ANSWERING', 'SENT_BACK')
                where o.organisation_id = :organisation and o.assessment_id = :assessment
                    and o.respondent_id = :person and o.practice_key = :first
                returning *)
            insert into answer_event (organisation_id, client_key, assessment_id, practice_key, respondent_id,
                rating, reason, confidence, note, basis, version, saved_at)
            select organisation_id, gen_random_uuid(), assessment_id, practice_key, respondent_id,
                rating, reason, confidence, note, basis, version, saved_at
            from saved
            """;

    private final ApplicationContext portal;
    private final Clock clock = Clock.systemUTC();

    public Cycle(ApplicationContext portal) {
        this.portal = portal;
    }

    /** A persona of an organisation. */
    public Member member(String username, String slug) {
        SignedIn.Principal persona =
                (SignedIn.Principal) portal.getBean(UserDetailsService.class).loadUserByUsername(username);
        PersonId person = persona.signedIn().id();
        return Tenancy.of(person)
                .call(() -> portal.getBean(Members.class).find(person, slug).orElseThrow());
    }

    public Edition edition() {
        return WorldEdition.in(portal);
    }

    /** A new assessment of a new unit; who is not named as owner of a dimension leaves it to the lead. */
    public AssessmentId begin(Member lead, Map<String, Member> owners) {
        return begin(lead, unit(lead), owners, null);
    }

    /** A new unit of the lead's organisation. */
    public Unit unit(Member lead) {
        return as(lead, () -> portal.getBean(Units.class).add(lead, "Shop " + UUID.randomUUID(), Unit.Kind.TEAM));
    }

    /** A new assessment of the unit, from a milestone or from nothing. */
    public AssessmentId begin(Member lead, Unit unit, Map<String, Member> owners, @Nullable UUID baseline) {
        List<Plan.Dimension> dimensions = edition().dimensions().stream()
                .map(it -> new Plan.Dimension(
                        it.key(), 3, person(owners.get(it.key().value()))))
                .toList();
        Plan plan = new Plan(unit.id(), edition().id(), "Trial", dimensions, baseline);
        return as(lead, () -> runs().begin(lead, plan, clock).id());
    }

    /**
     * Somebody answers practices for the first time: one as a page does, the others by a statement that writes what their saves
     * would, where they may be saved.
     */
    public void answer(Member member, AssessmentId assessment, Collection<PracticeKey> practices, Rating rating) {
        Iterator<PracticeKey> all = practices.iterator();
        if (all.hasNext()) {
            PracticeKey first = all.next();
            assertThat(save(member, assessment, first, rating)).isInstanceOf(Save.Result.Saved.class);
            List<String> others = new ArrayList<>();
            all.forEachRemaining(it -> others.add(it.value()));
            assertThat(as(member, () -> likewise(member, assessment, first, others)))
                    .as("%s of %s are saved", others, member.person())
                    .isEqualTo(others.size());
        }
    }

    private int likewise(Member member, AssessmentId assessment, PracticeKey first, List<String> others) {
        return Objects.requireNonNull(portal.getBean(TransactionTemplate.class)
                .execute(status -> portal.getBean(JdbcClient.class)
                        .sql(LIKEWISE)
                        .param("organisation", member.organisation().value())
                        .param("assessment", assessment.value())
                        .param("person", member.person().value())
                        .param("first", first.value())
                        .param("others", others.toArray(String[]::new))
                        .update()));
    }

    /** Somebody answers one practice for the first time. */
    public Save.Result save(Member member, AssessmentId assessment, PracticeKey practice, Rating rating) {
        Save wish = new Save(assessment, practice, AnswerContent.of(rating), UUID.randomUUID(), 0);
        return as(member, () -> portal.getBean(Answers.class).save(member, wish, clock.instant()));
    }

    /** Somebody says that a rating of the cycle before is still true. */
    public void carryOver(Member member, AssessmentId assessment, PracticeKey practice, Rating rating) {
        AnswerContent content = AnswerContent.of(rating).on(Basis.CARRIED_OVER);
        Save wish = new Save(assessment, practice, content, UUID.randomUUID(), 0);
        assertThat(as(member, () -> portal.getBean(Answers.class).save(member, wish, clock.instant())))
                .isInstanceOf(Save.Result.Saved.class);
    }

    /** The topics that somebody answers. */
    public Set<TopicKey> topics(Member member, AssessmentId assessment) {
        return as(member, () -> portal.getBean(Parts.class).of(member, assessment))
                .assignments()
                .keySet();
    }

    /** Somebody changes the first answer that they gave to a practice. */
    public Save.Result change(Member member, AssessmentId assessment, PracticeKey practice, Rating rating) {
        Save wish = new Save(assessment, practice, AnswerContent.of(rating), UUID.randomUUID(), 1);
        return as(member, () -> portal.getBean(Answers.class).save(member, wish, clock.instant()));
    }

    /** The practices of one dimension. */
    public List<PracticeKey> practices(String dimension) {
        return edition().dimension(new DimensionKey(dimension)).orElseThrow().practices().stream()
                .map(it -> it.key())
                .toList();
    }

    /** The lead gives a topic to one more person. */
    public void assign(Member lead, AssessmentId assessment, Member to, TopicKey topic) {
        var request = new AssignmentChanges.Request(List.of(topic), List.of(to.person()), null, "");
        as(lead, () -> {
            portal.getBean(AssignmentChanges.class).assign(lead, assessment, request, clock);
            return true;
        });
    }

    /** Somebody hands in what they answered of a dimension. */
    public void handIn(Member member, AssessmentId assessment, String dimension) {
        assertThat(as(member, () -> handingIn().handIn(member, assessment, new DimensionKey(dimension), clock)))
                .isInstanceOf(WorkResult.Done.class);
    }

    /** The lead opens the comparison of a dimension. */
    public void open(Member lead, AssessmentId assessment, DimensionKey dimension) {
        assertThat(as(lead, () -> handingIn().openComparison(lead, assessment, dimension, clock)))
                .isInstanceOf(WorkResult.Done.class);
    }

    /** The lead submits and accepts every dimension that is not accepted yet; its answers must all be there. */
    public void accept(Member lead, AssessmentId assessment) {
        for (DimensionKey it : dimensions(lead, assessment)) {
            Workflow.State state = state(lead, assessment, it);
            if (state.open()) {
                open(lead, assessment, it);
                done(submit(lead, assessment, it));
            }
            if (state != Workflow.State.ACCEPTED) {
                done(review(lead, assessment, new Review(it, List.of())));
            }
        }
    }

    private List<DimensionKey> dimensions(Member lead, AssessmentId assessment) {
        return as(lead, () -> portal.getBean(Assessments.class).of(lead, assessment)).scopes().stream()
                .map(it -> it.dimension())
                .toList();
    }

    /** Where a dimension stands. */
    public Workflow.State state(Member member, AssessmentId assessment, DimensionKey dimension) {
        return as(member, () -> portal.getBean(Assessments.class).of(member, assessment))
                .stateOf(dimension);
    }

    public WorkResult submit(Member member, AssessmentId assessment, DimensionKey dimension) {
        return as(member, () -> work().submit(member, assessment, dimension, clock));
    }

    public WorkResult review(Member reviewer, AssessmentId assessment, Review review) {
        return as(reviewer, () -> work().review(reviewer, assessment, review, clock));
    }

    /** That a step was taken. */
    public static void done(WorkResult result) {
        assertThat(result).isInstanceOf(WorkResult.Done.class);
    }

    public SignOff signOff(Member lead, AssessmentId assessment) {
        return as(lead, () -> runs().signOff(lead, assessment, clock));
    }

    /** What of the member's own is saved. */
    public List<Answer> answers(Member member, AssessmentId assessment) {
        return as(member, () -> portal.getBean(Parts.class).of(member, assessment))
                .answers();
    }

    /** Does something as the member. */
    public static <T> T as(Member member, Supplier<T> what) {
        return Tenancy.of(member).call(what);
    }

    AssessmentRuns runs() {
        return portal.getBean(AssessmentRuns.class);
    }

    HandingIn handingIn() {
        return portal.getBean(HandingIn.class);
    }

    DimensionWork work() {
        return portal.getBean(DimensionWork.class);
    }

    private static @Nullable PersonId person(@Nullable Member member) {
        return member == null ? null : member.person();
    }
}
