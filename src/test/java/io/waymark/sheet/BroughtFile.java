package io.waymark.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files that people bring, and some that nobody should. */
final class BroughtFile {

    static final SheetBudget BUDGET = new SheetBudget(2_000, 5);

    private static final String END = "</sheetData>";

    private BroughtFile() {}

    /** What fills a sheet. */
    interface Filling {
        void into(Worksheet sheet) throws IOException;
    }

    static SheetReader reader() {
        return new SheetReader(BUDGET, "Answers", List.of("Key", "Answer", "Day", "Value", "Note")::contains);
    }

    static List<SheetLine> lines(byte[] file) {
        return switch (reader().ofFile(file)) {
            case SheetSource.Lines it -> it.lines();
            case SheetSource.Unread it -> throw new AssertionError(it.fault());
        };
    }

    static List<SheetLine> lines(String text) {
        return switch (reader().ofText(text)) {
            case SheetSource.Lines it -> it.lines();
            case SheetSource.Unread it -> throw new AssertionError(it.fault());
        };
    }

    /** The last part of the key of the refusal. */
    static String refused(SheetSource source) {
        return switch (source) {
            case SheetSource.Lines it -> throw new AssertionError(it.lines().size() + " lines");
            case SheetSource.Unread it -> it.fault().message().replace("sheet.fault.", "");
        };
    }

    static byte[] workbook(Filling filling) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Test", "1.0")) {
            filling.into(workbook.newWorksheet("Sheet 1"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return file.toByteArray();
    }

    /** A workbook with these rows below the first as Excel's own markup. */
    static byte[] workbookOf(String markup) throws IOException {
        return with(workbook(sheet -> sheet.value(0, 0, "Key")), "sheet1.xml", END, markup + END);
    }

    /** The workbook with something else in one of its parts. */
    static byte[] with(byte[] workbook, String part, String there, String instead) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder().setByteArray(workbook).get();
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write((entry.getName().endsWith(part) ? text.replace(there, instead) : text)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return file.toByteArray();
    }

    static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return file.toByteArray();
    }
}
