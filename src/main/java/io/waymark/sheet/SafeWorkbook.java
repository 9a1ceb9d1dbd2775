package io.waymark.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A copy of a workbook that is safe to read: nothing but its XML, all of it counted and looked at before the reader meets
 * it. A file of a few bytes can otherwise unpack to gigabytes.
 */
final class SafeWorkbook {

    private static final int PARTS = 500;

    private SafeWorkbook() {}

    /** @throws OverBudget where it holds more than it may */
    static byte[] of(byte[] file, SheetBudget budget) throws IOException, XMLStreamException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream(file.length);
        try (ZipFile parts = ZipFile.builder().setByteArray(file).get();
                ZipOutputStream out = new ZipOutputStream(copy)) {
            out.setLevel(Deflater.BEST_SPEED);
            int left = budget.unpacked();
            int count = 0;
            for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
                byte[] content = content(parts, part, left + 1);
                left -= content.length;
                if (left < 0 || ++count > PARTS) {
                    throw new OverBudget("unpacked", budget.megabytes());
                }
                if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
                    WorkbookPart.check(new ByteArrayInputStream(content));
                    out.putNextEntry(new ZipEntry(part.getName()));
                    out.write(StoredResults.withoutEmptyNumbers(content));
                }
            }
        }
        return copy.toByteArray();
    }

    private static byte[] content(ZipFile parts, ZipArchiveEntry part, int most) throws IOException {
        try (InputStream in = parts.getInputStream(part)) {
            return in.readNBytes(most);
        }
    }
}
