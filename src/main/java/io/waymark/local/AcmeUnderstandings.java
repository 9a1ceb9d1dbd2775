package io.waymark.local;

import io.waymark.assessment.Assessment;
import io.waymark.goal.GoalId;
import io.waymark.goal.RankedGoal;
import io.waymark.goal.RankedGoals;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.wording.Confirmations;
import io.waymark.wording.PlainLanguage;
import io.waymark.wording.Wording;
import io.waymark.wording.Wordings;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The owners of the first goals confirm what they understood at the first reading; what holds technical terms waits. */
@Component
@Order(80)
@Profile("demo-world")
class AcmeUnderstandings implements AcmeScene {

    private static final int FIRST = 3;
    private static final int DAYS_AGO = 4;

    private final RankedGoals goals;
    private final Wordings wordings;
    private final PlainLanguage language;
    private final Confirmations confirmations;

    AcmeUnderstandings(RankedGoals goals, Wordings wordings, PlainLanguage language, Confirmations confirmations) {
        this.goals = goals;
        this.wordings = wordings;
        this.language = language;
        this.confirmations = confirmations;
    }

    @Override
    public void play(Cast<Member> members, Assessment open) {
        Clock at = DemoQuarter.before(0).daysEarlier(DAYS_AGO);
        members.byPersona().values().forEach(it -> Tenancy.of(it).run(() -> read(it, at)));
    }

    private void read(Member owner, Clock at) {
        Set<GoalId> first = goals.of(owner).stream()
                .filter(it -> it.rank() <= FIRST)
                .map(RankedGoal::id)
                .collect(Collectors.toSet());
        wordings.of(owner).stream()
                .filter(it -> it.confirmedBy(owner) && isUnder(it, first))
                .filter(it -> language.of(it).marks().isEmpty())
                .forEach(it -> confirmations.confirm(owner, it.subject(), it.hash(), at));
    }

    private static boolean isUnder(Wording wording, Set<GoalId> goals) {
        return wording.goal() != null && goals.contains(wording.goal().id());
    }
}
