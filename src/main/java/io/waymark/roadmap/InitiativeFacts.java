package io.waymark.roadmap;

import io.waymark.content.TopicKey;
import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotYourRole;
import io.waymark.organisation.Right;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.order.WorkBand;
import io.waymark.roadmap.order.Worth;
import io.waymark.team.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A card as it is stored, for reading.
 *
 * @param version counts its changes; a change names the version that it was made from
 * @param madeFor the gaps that it was made for; null where somebody wrote it
 * @param title its own, else told from topic and level
 * @param outcome in own words; empty where its actions tell it
 * @param startNotBefore the first day on which anybody can begin; null where nothing is in the way
 * @param against why it is planned before what it needs, as whoever did so says; empty where it is not
 * @param ownerName null where nobody owns it
 * @param team that works it; null where none does
 * @param cost null where nobody said that it costs anything
 * @param actions by their position
 */
public record InitiativeFacts(
        InitiativeId id,
        int version,
        UnitId unit,
        @Nullable TopicLevel madeFor,
        String title,
        String outcome,
        InitiativePlan plan,
        @Nullable LocalDate startNotBefore,
        String against,
        @Nullable String ownerName,
        @Nullable ByTeam team,
        @Nullable ByHand override,
        @Nullable CardCost cost,
        List<ActionFacts> actions) {

    /** One that no team works, which costs nothing, can begin any day and keeps to the order. */
    public InitiativeFacts(
            InitiativeId id,
            int version,
            UnitId unit,
            @Nullable TopicLevel madeFor,
            String title,
            String outcome,
            InitiativePlan plan,
            @Nullable String ownerName,
            @Nullable ByHand override,
            List<ActionFacts> actions) {
        this(id, version, unit, madeFor, title, outcome, plan, null, "", ownerName, null, override, null, actions);
    }

    /** A level of a topic, whose gaps one card closes. */
    public record TopicLevel(TopicKey topic, int level) {}

    /** The team that works it, archived or not. */
    public record ByTeam(TeamId id, String name) {}

    /** A value in ten days that was set by hand, by whom and when. */
    public record ByHand(double priority, String reason, String by, Instant at) {

        private static final int MOST = 60;
        private static final int LEAST = 1;
        private static final int TEN_DAYS = 10;

        /** To go first where it is raised, or set as high as it can be; to go last where it is lowered or at its lowest. */
        WorkBand band(double reckoned) {
            boolean raised = priority >= MOST || priority > LEAST && priority >= reckoned;
            return raised ? WorkBand.RAISED : WorkBand.LOWERED;
        }

        /** What so many days earn. */
        double value(double days) {
            return priority * days / TEN_DAYS;
        }
    }

    public Status status() {
        return plan.status();
    }

    /** The same as if nobody had decided about it yet but for owner and quarter. */
    InitiativeFacts proposedAgain() {
        return new InitiativeFacts(
                id,
                version,
                unit,
                madeFor,
                title,
                outcome,
                new InitiativePlan(Status.PROPOSED, plan.owner(), plan.target()),
                startNotBefore,
                against,
                ownerName,
                team,
                override,
                cost,
                actions);
    }

    /** What finance says to what it costs. */
    public FinanceWord word() {
        return cost == null ? FinanceWord.NOT_NEEDED : cost.word();
    }

    public @Nullable Quarter target() {
        return plan.target();
    }

    /** The action of this id, where the card holds it. */
    public Optional<ActionFacts> action(ActionId action) {
        return actions.stream().filter(it -> it.id().equals(action)).findFirst();
    }

    /**
     * Whether its quarter went by with work left.
     *
     * @param now the quarter that today lies in
     */
    public boolean late(Quarter now) {
        return status().open() && target() != null && target().compareTo(now) < 0;
    }

    /** Whether the member may work this card: whoever works the roadmap, and its owner. */
    public boolean workedBy(Member member) {
        return member.may(Right.CHANGE_INITIATIVES) || member.person().equals(plan.owner());
    }

    /**
     * Refuses who may not.
     *
     * @throws NotYourRole answered as 403 in words
     */
    public void mustBeWorkedBy(Member member) {
        if (!workedBy(member)) {
            member.must(Right.CHANGE_INITIATIVES);
        }
    }

    /** The first applications that need one of its actions. */
    public List<ActionFacts.FirstApplication> neededBy() {
        return actions.stream()
                .flatMap(it -> Optional.ofNullable(it.neededBy()).stream())
                .distinct()
                .toList();
    }

    /**
     * The band that work of it belongs to; a value set by hand leaves the reckoned one, unless nothing is left to do.
     *
     * @param whole of the card
     * @param part the card itself or one of its actions
     */
    WorkBand band(Worth whole, Worth part) {
        return override == null || part.days() == 0 ? part.band() : override.band(whole.perTenDays());
    }

    /** The value in ten days that counts: what was set by hand where it was, else what was reckoned. */
    public double counts(double reckoned) {
        return override == null ? reckoned : override.priority();
    }
}
