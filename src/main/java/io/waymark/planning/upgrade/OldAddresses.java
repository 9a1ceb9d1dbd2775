package io.waymark.planning.upgrade;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Upgrades;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads addresses of an assessment that is not asked any more to the same question of the one that is. */
@Component
@Transactional(readOnly = true)
class OldAddresses {

    private static final String OVERVIEW = "/orgs/{slug}/assessments/{id}";

    private final Assessments assessments;
    private final Upgrades upgrades;
    private final Editions editions;

    OldAddresses(Assessments assessments, Upgrades upgrades, Editions editions) {
        this.assessments = assessments;
        this.upgrades = upgrades;
        this.editions = editions;
    }

    /**
     * Where an address leads today; empty where it is not an old one.
     *
     * @param pattern of the address, with names in braces
     * @param names what stands for them
     */
    public Optional<Reply> today(Member member, String pattern, Map<String, String> names) {
        return id(names)
                .flatMap(it -> assessments.ever(member, it))
                .filter(Assessment::moved)
                .map(old -> led(old, upgrades.today(member, old), pattern, names));
    }

    private Reply led(Assessment old, Assessment today, String pattern, Map<String, String> names) {
        Map<String, String> now = new HashMap<>(names);
        now.put("id", today.id().toString());
        boolean there = today.listed() && moved(now, new SameQuestion(editions, edition(old), edition(today)));
        return Reply.toAddress(UriComponentsBuilder.fromUriString(there ? pattern : OVERVIEW)
                        .encode()
                        .buildAndExpand(now)
                        .toUriString())
                .saying(
                        old.upgraded() ? "planning.upgraded.led" : "planning.upgrade.undone.led",
                        today.edition().version());
    }

    /** Whether all that the address names is there; it is renamed on the way. */
    private static boolean moved(Map<String, String> names, SameQuestion same) {
        String practice = names.get("practice");
        String dimension = names.get("dimension");
        String topic = names.get("topic");
        if (practice != null) {
            Optional<PracticeKey> there = same.of(new PracticeKey(practice));
            there.ifPresent(it -> names.put("practice", it.value()));
            return there.isPresent();
        }
        if (dimension != null && topic != null) {
            Optional<TopicKey> there = same.of(new DimensionKey(dimension).topic(topic));
            there.ifPresent(
                    it -> names.putAll(Map.of("dimension", it.dimension().value(), "topic", it.slug())));
            return there.isPresent();
        }
        return dimension == null
                || same.to().dimension(new DimensionKey(dimension)).isPresent();
    }

    private static Optional<AssessmentId> id(Map<String, String> names) {
        return Optional.ofNullable(names.get("id")).map(AssessmentId::of);
    }

    private Edition edition(Assessment assessment) {
        return editions.find(assessment.edition()).orElseThrow(NotFound::new);
    }
}
