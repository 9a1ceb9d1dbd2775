package io.waymark.plan;

import io.waymark.roadmap.Card;
import io.waymark.roadmap.PlacedAction;
import io.waymark.roadmap.Roadmap;
import io.waymark.scoring.DimensionScore;
import io.waymark.scoring.PracticeScore;
import io.waymark.scoring.Scorecard;
import io.waymark.scoring.TopicScore;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells apart what forecasts are reckoned from, but for teams and accepted plans: the day, the roadmap and the ratings. */
final class OutlookGround {

    private final StringJoiner all = new StringJoiner("\n");

    private OutlookGround() {}

    static String of(Roadmap roadmap, Scorecard card, LocalDate today) {
        OutlookGround ground = new OutlookGround();
        ground.all.add(today.toString()).add(String.valueOf(roadmap.cycle().isEmpty()));
        roadmap.cards().forEach(ground::add);
        card.dimensions().forEach(ground::add);
        return UUID.nameUUIDFromBytes(ground.all.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private void add(Card it) {
        all.add(it.id() + " " + it.facts().target() + " " + it.facts().startNotBefore() + " "
                + it.facts().team());
        it.actions().forEach(this::add);
    }

    private void add(PlacedAction it) {
        String after = it.after().stream().map(Object::toString).sorted().collect(Collectors.joining(","));
        all.add(it.facts().id() + " " + it.facts().version() + " " + it.place() + " " + it.days() + " " + it.value()
                + " " + after);
    }

    private void add(DimensionScore it) {
        all.add(it.dimension().key() + " " + it.target());
        it.topics().forEach(this::add);
    }

    private void add(TopicScore it) {
        all.add(it.topic().key() + " " + it.target() + " " + it.weight().times());
        it.practices().forEach(this::add);
    }

    private void add(PracticeScore it) {
        all.add(it.practice().key() + " " + it.state() + " "
                + (it.rated() == null ? "" : it.rated().rating()));
    }
}
