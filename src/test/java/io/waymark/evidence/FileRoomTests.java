package io.waymark.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileRoomTests {

    @Test
    void holdsWhatFillsItAndNoByteMore() {
        assertThat(new FileRoom(60, 100).holds(40)).isTrue();
        assertThat(new FileRoom(60, 100).holds(41)).isFalse();
    }

    @Test
    void whereTheQuotaWasLoweredNothingFitsAnyMore() {
        assertThat(new FileRoom(200, 100).holds(1)).isFalse();
    }

    @Test
    void isScarceOnceLessThanATenthIsLeft() {
        assertThat(new FileRoom(90, 100).scarce()).isFalse();
        assertThat(new FileRoom(91, 100).scarce()).isTrue();
    }
}
