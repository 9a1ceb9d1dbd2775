package io.waymark.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.waymark.assessment.AssessmentId;
import io.waymark.content.EditionId;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Role;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommentTests {

    private static final AssessmentId ASSESSMENT = new AssessmentId(UUID.randomUUID());
    private static final PracticeKey PRACTICE = new PracticeKey("process.audit-and-logs.one");
    private static final Member ADA = member("Ada");

    private final Comment thread = said(null);

    @Test
    void aThreadIsResolvedAndOpenedAgainInTurn() {
        assertThatIllegalStateException().isThrownBy(thread::reopen);
        thread.resolve(ADA, Instant.EPOCH);
        assertThat(thread.resolved()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> thread.resolve(ADA, Instant.EPOCH));
        thread.reopen();
        assertThat(thread.resolved()).isFalse();
    }

    @Test
    void aReplyIsNoThread() {
        Comment reply = said(UUID.randomUUID());
        assertThat(reply.opened(ASSESSMENT, PRACTICE)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> reply.resolve(ADA, Instant.EPOCH));
    }

    @Test
    void aThreadIsAboutItsPracticeAlone() {
        assertThat(thread.opened(ASSESSMENT, PRACTICE)).isTrue();
        assertThat(thread.opened(ASSESSMENT, new PracticeKey("process.audit-and-logs.two")))
                .isFalse();
        assertThat(thread.opened(new AssessmentId(UUID.randomUUID()), PRACTICE)).isFalse();
    }

    @Test
    void onlyTheSameWordsOfTheSamePersonInTheSamePlaceAreTheSame() {
        assertThat(thread.says(ADA, remark(null, "Why?"))).isTrue();
        assertThat(thread.says(ADA, remark(null, "How?"))).isFalse();
        assertThat(thread.says(ADA, remark(UUID.randomUUID(), "Why?"))).isFalse();
        assertThat(thread.says(member("Tess"), remark(null, "Why?"))).isFalse();
    }

    private static Comment said(@Nullable UUID answered) {
        return new Comment(ADA, new EditionId("cnmm", "4.0-beta.1"), remark(answered, "Why?"), Instant.EPOCH);
    }

    private static Remark remark(@Nullable UUID answered, String words) {
        return new Remark(ASSESSMENT, PRACTICE, answered, words, UUID.randomUUID());
    }

    private static Member member(String name) {
        return new Member(
                new OrganisationId(UUID.randomUUID()),
                "acme",
                "Acme",
                new PersonId(UUID.randomUUID()),
                name,
                Set.of(Role.LEAD),
                ZoneOffset.UTC);
    }
}
