package io.waymark.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailStepTests {

    @ParameterizedTest
    @EnumSource(names = {"SENT", "SHOWN", "READER_LEFT"})
    void whatIsDoneNeverMovesAgain(MailState done) {
        assertThat(stepsFrom(done)).isEmpty();
    }

    @Test
    void onlyWhatWaitsCanBeClaimed() {
        assertThat(Arrays.stream(MailState.values()).filter(MailStep.CLAIMED::startsAt))
                .containsExactly(MailState.WAITING);
    }

    @Test
    void whoeverNeedsHelpIsHelpedByAnAdministratorAlone() {
        assertThat(stepsFrom(MailState.FAILED)).containsExactly(MailStep.SENT_AGAIN);
        assertThat(stepsFrom(MailState.NO_ADDRESS)).containsExactly(MailStep.SENT_AGAIN);
    }

    @Test
    void nothingOnItsWayIsSentAgain() {
        assertThat(MailStep.SENT_AGAIN.startsAt(MailState.SENDING)).isFalse();
        assertThat(MailStep.SENT_AGAIN.startsAt(MailState.WAITING)).isFalse();
    }

    private static List<MailStep> stepsFrom(MailState state) {
        return Arrays.stream(MailStep.values()).filter(it -> it.startsAt(state)).toList();
    }
}
