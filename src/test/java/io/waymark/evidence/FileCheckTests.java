package io.waymark.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.of;

import io.waymark.evidence.FileCheck.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileCheckTests {

    private static final byte[] PDF = utf8("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n");
    private static final byte[] EXE = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xFF, (byte) 0xFF, 0, 0
    };
    private static final byte[] HTML = utf8("<!DOCTYPE html>\n<html><body><script>alert(1)</script></body></html>");
    private static final byte[] SVG = utf8("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
    private static final byte[] SHEET = utf8("check,passed\nnodes,23\n");
    private static final byte[] WORDS = utf8("Restored in 41 minutes; Zoë watched.\r\n");

    @ParameterizedTest
    @MethodSource
    void takesWhatIsWhatItsNameSays(String name, byte[] content, FileType type) {
        assertThat(FileCheck.of(name, content)).isEqualTo(new FileCheck.Accepted(type));
    }

    static Stream<Arguments> takesWhatIsWhatItsNameSays() {
        return Stream.of(
                of("Restore test 2026.pdf", PDF, FileType.PDF),
                of("SCREEN.PNG", picture("png"), FileType.PNG),
                of("board.jpg", picture("jpg"), FileType.JPEG),
                of("board.jpeg", picture("jpg"), FileType.JPEG),
                of("notes.txt", WORDS, FileType.TEXT),
                of("Protokoll für März.md", utf8("# Ergebnis\n\n- bestanden ✓\n"), FileType.MARKDOWN),
                of("README.markdown", utf8("Subject: restore\n\nAll well."), FileType.MARKDOWN),
                of("results.csv", SHEET, FileType.CSV),
                of("from-a-spreadsheet.csv", utf8("\uFEFFcheck;passed\r\n"), FileType.CSV),
                of("script.txt", utf8("#!/bin/sh\necho restored\n"), FileType.TEXT));
    }

    @ParameterizedTest
    @MethodSource
    void refusesWithAReason(String name, byte[] content, Reason reason) {
        assertThat(FileCheck.of(name, content)).isEqualTo(new FileCheck.Refused(reason));
    }

    static Stream<Arguments> refusesWithAReason() {
        return Stream.of(
                of("page.pdf", HTML, Reason.NOT_WHAT_IT_SAYS),
                of("setup.png", EXE, Reason.NOT_WHAT_IT_SAYS),
                of("setup.txt", EXE, Reason.NOT_WHAT_IT_SAYS),
                of("photo.png", picture("jpg"), Reason.NOT_WHAT_IT_SAYS),
                of("report.txt", PDF, Reason.NOT_WHAT_IT_SAYS),
                of("archive.csv", zip(), Reason.NOT_WHAT_IT_SAYS),
                of("page.txt", HTML, Reason.NOT_WHAT_IT_SAYS),
                of("page.md", utf8("\n  <script>alert(1)</script>"), Reason.NOT_WHAT_IT_SAYS),
                of("drawing.csv", SVG, Reason.NOT_WHAT_IT_SAYS),
                of("drawing.png", SVG, Reason.NOT_WHAT_IT_SAYS),
                of("feed.txt", utf8("<?xml version=\"1.0\"?><feed/>"), Reason.NOT_WHAT_IT_SAYS),
                of("text.pdf", WORDS, Reason.NOT_WHAT_IT_SAYS),
                of("windows.csv", "Zoë;1".getBytes(Charset.forName("windows-1252")), Reason.NOT_UTF8_TEXT),
                of("utf-16.txt", "words".getBytes(StandardCharsets.UTF_16LE), Reason.NOT_UTF8_TEXT),
                of("utf-16-marked.txt", "words".getBytes(StandardCharsets.UTF_16), Reason.NOT_UTF8_TEXT),
                of("terminal.txt", utf8("\u001B[31mred"), Reason.NOT_UTF8_TEXT),
                of("page.html", HTML, Reason.TYPE_NOT_TAKEN),
                of("drawing.svg", SVG, Reason.TYPE_NOT_TAKEN),
                of("report.pdf.exe", EXE, Reason.TYPE_NOT_TAKEN),
                of("report", PDF, Reason.TYPE_NOT_TAKEN),
                of(".pdf", PDF, Reason.TYPE_NOT_TAKEN),
                of("empty.txt", new byte[0], Reason.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../notes.txt", "a/notes.txt", "C:\\notes.txt", "..\\notes.txt", "notes..txt", "/etc/notes.txt"})
    void refusesNamesThatLeadSomewhere(String name) {
        assertThat(FileCheck.of(name, WORDS)).isEqualTo(new FileCheck.Refused(Reason.NAME_WITH_PATH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes\u0000.txt", "no\ntes.txt", "notes\u202Etxt.png", "no\u200Btes.txt"})
    void refusesNamesWithWhatNobodySees(String name) {
        assertThat(FileCheck.of(name, WORDS)).isEqualTo(new FileCheck.Refused(Reason.NAME_WITH_CONTROL_CHARACTERS));
    }

    @Test
    void aNameHas120CharactersAtMost() {
        assertThat(FileCheck.of("n".repeat(116) + ".txt", WORDS)).isInstanceOf(FileCheck.Accepted.class);
        assertThat(FileCheck.of("n".repeat(117) + ".txt", WORDS))
                .isEqualTo(new FileCheck.Refused(Reason.NAME_TOO_LONG));
        assertThat(FileCheck.of(" ", WORDS)).isEqualTo(new FileCheck.Refused(Reason.NO_NAME));
    }

    @Test
    void aFileHas10MegabytesAtMost() {
        byte[] largest = new byte[10 * 1024 * 1024];
        Arrays.fill(largest, (byte) 'a');
        assertThat(FileCheck.of("log.txt", largest)).isEqualTo(new FileCheck.Accepted(FileType.TEXT));
        assertThat(FileCheck.of("log.txt", Arrays.copyOf(largest, largest.length + 1)))
                .isEqualTo(new FileCheck.Refused(Reason.TOO_LARGE));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] picture(String format) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("sheet.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
