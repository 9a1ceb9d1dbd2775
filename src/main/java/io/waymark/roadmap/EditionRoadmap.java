package io.waymark.roadmap;

import io.waymark.content.Edition;
import io.waymark.organisation.UnitId;
import io.waymark.scoring.Gap;
import io.waymark.scoring.Scorecard;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A roadmap that nobody has: what a scorecard finds missing, as cards that nobody touched, put into order. Pure. */
public final class EditionRoadmap {

    private static final UnitId NOBODYS = new UnitId(new UUID(0, 0));

    private final Edition edition;

    private EditionRoadmap(Edition edition) {
        this.edition = edition;
    }

    /** A card for each topic and level with gaps, an action for each gap. */
    public static Roadmap of(Scorecard scorecard, LocalDate today) {
        Map<InitiativeFacts.TopicLevel, List<Gap>> gaps = Gap.of(scorecard).stream()
                .collect(Collectors.groupingBy(EditionRoadmap::topicLevel, LinkedHashMap::new, Collectors.toList()));
        EditionRoadmap roadmap = new EditionRoadmap(scorecard.edition());
        List<CardWork> cards = gaps.entrySet().stream()
                .map(it -> roadmap.card(it.getKey(), it.getValue()))
                .toList();
        OrderGround ground = new OrderGround(Optional.of(scorecard), List.of(), Set.of(), today);
        return new PriorityReckoning(cards, ground.ratings(), ground.rule()).roadmap(true);
    }

    private static InitiativeFacts.TopicLevel topicLevel(Gap gap) {
        return new InitiativeFacts.TopicLevel(gap.topic().key(), gap.practice().level());
    }

    private CardWork card(InitiativeFacts.TopicLevel madeFor, List<Gap> gaps) {
        List<ActionFacts> actions = gaps.stream().map(this::action).toList();
        InitiativeFacts card = new InitiativeFacts(
                new InitiativeId(id(gaps.getFirst())),
                0,
                NOBODYS,
                madeFor,
                gaps.getFirst().topic().title(),
                "",
                new InitiativePlan(Status.PROPOSED, null, null),
                null,
                null,
                actions);
        return new CardWork(
                card,
                actions.stream()
                        .map(it -> RoadmapWork.of(card, it, edition, edition, it.practices()))
                        .toList());
    }

    private ActionFacts action(Gap gap) {
        return new ActionFacts(
                new ActionId(id(gap)),
                0,
                edition.id(),
                gap.practice().action().title(),
                List.of(gap.practice().key()),
                ActionFacts.OwnWords.NONE,
                Set.of(),
                null,
                null);
    }

    private UUID id(Gap gap) {
        return new UUID(0, 1 + edition.place(gap.practice().key()));
    }
}
