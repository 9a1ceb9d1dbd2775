package io.waymark.roadmap.listed;

import io.waymark.organisation.Member;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.RoadmapRows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Makes the cards of a list of its rows. */
@Component
public class ListedCards {

    private final RoadmapRows rows;
    private final JsonMapper json;

    ListedCards(RoadmapRows rows, JsonMapper json) {
        this.rows = rows;
        this.json = json;
    }

    /**
     * A row of {@code listed_card}.
     *
     * @param told as it is kept; null where the card was not reckoned yet
     */
    public record Entry(InitiativeId initiativeId, @Nullable String told) {}

    /** The cards in this order as they are now; one statement. */
    @Transactional(readOnly = true)
    public List<ListedCard> of(Member member, List<Entry> entries) {
        Map<InitiativeId, InitiativeFacts> facts = rows.withoutActions(
                member, entries.stream().map(Entry::initiativeId).toList());
        return entries.stream()
                .flatMap(it -> Stream.ofNullable(facts.get(it.initiativeId()))
                        .map(its -> new ListedCard(its, reckoned(it.told()))))
                .toList();
    }

    private Reckoned reckoned(@Nullable String told) {
        return Optional.ofNullable(told)
                .map(it -> json.readValue(it, Reckoned.class))
                .orElse(Reckoned.NOT_YET);
    }
}
