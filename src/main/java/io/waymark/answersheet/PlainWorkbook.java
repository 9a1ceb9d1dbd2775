package io.waymark.answersheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a workbook that is safe to read: nothing but its XML, all of it counted and looked at before the reader meets
 * it. A file of a few bytes can otherwise unpack to gigabytes, or name a cell so far to the right that the row up to it
 * fills the memory.
 */
final class PlainWorkbook {

    private static final int UNPACKED = 30 * 1024 * 1024;
    private static final int PARTS = 500;

    /** No sheet needs one; a few hundred are enough to say where they are. */
    private static final int FORMULAS = 500;

    /** The longest that a spreadsheet allows. */
    private static final int FORMULA_LENGTH = 8_192;

    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");

    private static final XMLInputFactory XML = withoutOtherDocuments();

    private PlainWorkbook() {}

    /** A file that holds more than any sheet of answers could. */
    static final class TooMuch extends IOException {}

    static byte[] of(byte[] file) throws IOException, XMLStreamException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream(file.length);
        try (ZipFile parts = ZipFile.builder().setByteArray(file).get();
                ZipOutputStream out = new ZipOutputStream(copy)) {
            out.setLevel(Deflater.BEST_SPEED);
            int left = UNPACKED;
            int count = 0;
            for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
                byte[] content = content(parts, part, left + 1);
                left -= content.length;
                if (left < 0 || ++count > PARTS) {
                    throw new TooMuch();
                }
                if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
                    check(content);
                    out.putNextEntry(new ZipEntry(part.getName()));
                    out.write(content);
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

    private static void check(byte[] content) throws TooMuch, XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(content));
        int formulas = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                boolean formula = xml.getLocalName().equals("f");
                if (formula && (++formulas > FORMULAS || xml.getElementText().length() > FORMULA_LENGTH)
                        || !formula && xml.getLocalName().equals("c") && far(xml.getAttributeValue(null, "r"))) {
                    throw new TooMuch();
                }
            }
        }
    }

    private static boolean far(@Nullable String address) {
        return address != null && !ADDRESS.matcher(address).matches();
    }

    private static XMLInputFactory withoutOtherDocuments() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
