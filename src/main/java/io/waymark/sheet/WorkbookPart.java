package io.waymark.sheet;

import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One XML document of a workbook, looked at for what the reader would choke on: a cell so far to the right that the row up to
 * it fills the memory, a number of millions of digits, formulas that grow.
 */
final class WorkbookPart {

    /** Characters of all formulas; one that is shared is written out anew for each of its cells. */
    private static final int FORMULAS = 4_000_000;

    /** The longest that a spreadsheet allows. */
    private static final int FORMULA_LENGTH = 8_192;

    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final XMLInputFactory XML = withoutOtherDocuments();

    private final XMLStreamReader xml;
    private String cell = "";
    private boolean number;
    private int longest;
    private int formulas;

    private WorkbookPart(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** @throws OverBudget where it holds what no spreadsheet writes */
    static void check(InputStream content) throws XMLStreamException {
        WorkbookPart part = new WorkbookPart(XML.createXMLStreamReader(content));
        while (part.xml.hasNext()) {
            if (part.xml.next() == XMLStreamConstants.START_ELEMENT) {
                part.element();
            }
        }
    }

    private void element() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "workbook" -> refuse(STRICT.equals(xml.getNamespaceURI()), "strict");
            case "c" -> cell(xml.getAttributeValue(null, "r"), xml.getAttributeValue(null, "t"));
            case "f" -> formula(length());
            case "v" -> refuse(number && length() > SheetBudget.NUMBER, "number", cell, SheetBudget.NUMBER);
            default -> {}
        }
    }

    private void cell(@Nullable String address, @Nullable String type) {
        refuse(address != null && !ADDRESS.matcher(address).matches(), "far");
        cell = address == null ? "" : address;
        number = type == null || type.equals("n");
    }

    private void formula(int length) {
        longest = Math.max(longest, length);
        formulas += longest;
        refuse(length > FORMULA_LENGTH || formulas > FORMULAS, "formulas");
    }

    /** Characters up to the next element, without taking them up. */
    private int length() throws XMLStreamException {
        int length = 0;
        while (xml.next() == XMLStreamConstants.CHARACTERS || xml.getEventType() == XMLStreamConstants.CDATA) {
            length += xml.getTextLength();
        }
        return length;
    }

    private static void refuse(boolean wrong, String message, Object... details) {
        if (wrong) {
            throw new OverBudget(message, details);
        }
    }

    private static XMLInputFactory withoutOtherDocuments() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
