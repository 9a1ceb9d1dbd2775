package io.waymark.roadmap;

import io.waymark.discussion.CommentText;
import io.waymark.discussion.Mentionable;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.Names;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Notice;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Sql;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What members say to each other about a card, in plain Markdown; who is mentioned hears of it. Nobody changes it later. */
@Component
public class CardComments {

    private final RoadmapRows rows;
    private final Members members;
    private final CardActivity activity;
    private final Sql sql;
    private final ApplicationEventPublisher events;

    CardComments(RoadmapRows rows, Members members, CardActivity activity, Sql sql, ApplicationEventPublisher events) {
        this.rows = rows;
        this.members = members;
        this.activity = activity;
        this.sql = sql;
        this.events = events;
    }

    private record SaidOfCard(UUID id, String who, Instant writtenAt, String body) {

        CardComment read(Mentionable people) {
            return new CardComment(id, who, writtenAt, new CommentText(body, people).html());
        }
    }

    /** Those about a card, the oldest first; one statement, and one more where something was said. */
    @Transactional(readOnly = true)
    public List<CardComment> of(Member member, InitiativeId card) {
        List<SaidOfCard> said = sql.of(member, """
                select c.id, p.name as who, c.written_at, c.body from initiative_comment c
                join person p on p.id = c.author_id
                where c.organisation_id = :organisation and c.initiative_id = :card
                order by c.written_at, c.id
                """).with("card", card).list(SaidOfCard.class);
        Mentionable people = said.isEmpty() ? Mentionable.NOBODY : mentionable(member);
        return said.stream().map(it -> it.read(people)).toList();
    }

    /**
     * Says something, once.
     *
     * @param id made with the wish
     * @param words 1 to 4000 characters
     * @throws NotFound where the card is missing or another tenant's
     */
    @Transactional
    public void write(Member member, InitiativeId card, UUID id, String words, Clock clock) {
        InitiativeFacts about = rows.find(member, card);
        Instant now = clock.instant();
        int written = sql.of(member, """
                insert into initiative_comment (organisation_id, id, initiative_id, author_id, body, written_at)
                values (:organisation, :id, :card, :person, :words, :now)
                on conflict do nothing
                """)
                .with("id", id)
                .with("card", card)
                .with("words", words)
                .with("now", Timestamp.from(now))
                .run();
        if (written > 0) {
            activity.tell(member, now, "activity.initiative.commented", card, about.title());
            tell(member, about, id, words);
        }
    }

    private void tell(Member author, InitiativeFacts about, UUID comment, String words) {
        Set<PersonId> others = new LinkedHashSet<>(new CommentText(words, mentionable(author)).mentioned());
        others.remove(author.person());
        others.forEach(it -> events.publishEvent(new Notice(
                author.organisation(),
                it,
                author.person(),
                Notice.Kind.MENTIONED,
                comment,
                about.title(),
                words,
                null,
                "/orgs/%s/initiatives/%s#c-%s".formatted(author.slug(), about.id(), comment))));
    }

    private Mentionable mentionable(Member member) {
        return Mentionable.of(Names.of(members.colleagues(member)).byPerson());
    }
}
