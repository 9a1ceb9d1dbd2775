package io.waymark.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileTextTests {

    private static final String TEXT = "Day;Value;Note\r\n3.11.2026;4,2;für €";

    @Test
    void textIsReadHoweverSpreadsheetsWriteIt() {
        assertThat(FileText.of(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(new FileText.Decoded(TEXT, false));
        assertThat(text(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo("\uFEFF" + TEXT);
        assertThat(text(TEXT.getBytes(StandardCharsets.UTF_16))).isEqualTo(TEXT);
        assertThat(text(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(TEXT);
    }

    @Test
    void anOlderEncodingIsReadAndSaidToBeAGuess() {
        assertThat(FileText.of(TEXT.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(new FileText.Decoded(TEXT, true));
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThat(FileText.of(new byte[] {0, 1, 2, (byte) 0x81})).isEqualTo(new FileText.NoText());
        assertThat(FileText.of(TEXT.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(new FileText.NoText());
    }

    private static String text(byte[] file) {
        return ((FileText.Decoded) FileText.of(file)).text();
    }
}
