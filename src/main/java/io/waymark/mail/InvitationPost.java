package io.waymark.mail;

import io.waymark.organisation.InvitationLetter;
import io.waymark.organisation.Member;
import io.waymark.organisation.Role;
import io.waymark.organisation.Sql;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes to whom an organisation invites, by way of the outbox. */
@Component
class InvitationPost implements InvitationLetter.Post {

    private final Sql sql;
    private final LetterWording wording;
    private final Outbox outbox;
    private final MailMode mode;

    InvitationPost(Sql sql, LetterWording wording, Outbox outbox, MailMode mode) {
        this.sql = sql;
        this.wording = wording;
        this.outbox = outbox;
        this.mode = mode;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Member by, String email, Collection<Role> roles) {
        outbox.invite(by.organisation(), email, wording.invitation(by, email, roles));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(Member by, String email) {
        sql.of(by, """
                delete from mail
                where organisation_id = :organisation and kind = :kind and address = :email and state = :waiting
                """)
                .with("kind", Outbox.INVITATION)
                .with("email", email)
                .with("waiting", MailState.WAITING)
                .run();
    }

    @Override
    public String mode() {
        return mode.name();
    }

    @Override
    public String wayIn(Member by) {
        return wording.wayIn(by);
    }

    private record Written(
            String address,
            UUID id,
            String state,
            Instant writtenAt,
            @Nullable Instant settledAt,
            String trouble) {

        InvitationLetter letter() {
            return new InvitationLetter(id, state, writtenAt, settledAt, trouble);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, InvitationLetter> newest(Member member) {
        return sql.of(member, """
                select distinct on (address) address, id, state, written_at, settled_at, trouble
                from mail where organisation_id = :organisation and kind = :kind order by address, written_at desc
                """).with("kind", Outbox.INVITATION).list(Written.class).stream()
                .collect(Collectors.toMap(Written::address, Written::letter));
    }
}
