package io.waymark.report.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A file as a reader's program finds it. */
public final class PrintedPdf {

    private final byte[] file;

    public PrintedPdf(byte[] file) {
        this.file = file;
    }

    /** The rules of PDF/UA-1 that it breaks, as the reference implementation says. */
    public List<String> faults() {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(it -> it.getStatus() != TestAssertion.Status.PASSED)
                    .map(it -> it.getRuleId().getClause() + " " + it.getMessage())
                    .distinct()
                    .toList();
        } catch (VeraPDFException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What is written on its pages, each with all that stands on it. */
    public List<String> pages() {
        return read(document -> {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(text(document, page));
            }
            return pages;
        });
    }

    /** All of it, with every blank as one. */
    public String text() {
        return String.join(" ", pages()).replaceAll("\\s+", " ");
    }

    /** The kinds of its tags in reading order, such as H1, Table and Figure. */
    public List<String> tags() {
        return read(document -> {
            List<String> tags = new ArrayList<>();
            walk(document.getDocumentCatalog().getStructureTreeRoot(), tags);
            return tags;
        });
    }

    /** What drawings say to those who do not see them. */
    public List<String> alternatives() {
        return read(document -> {
            List<String> said = new ArrayList<>();
            alternatives(document.getDocumentCatalog().getStructureTreeRoot(), said);
            return said;
        });
    }

    public String title() {
        return read(it -> it.getDocumentInformation().getTitle());
    }

    public String language() {
        return read(it -> it.getDocumentCatalog().getLanguage());
    }

    /** Whether each font of each page is embedded. */
    public boolean fontsEmbedded() {
        return read(document -> {
            boolean all = true;
            for (var page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    all &= embedded(page.getResources(), name);
                }
            }
            return all;
        });
    }

    private static boolean embedded(org.apache.pdfbox.pdmodel.PDResources resources, COSName name) {
        try {
            return resources.getFont(name).isEmbedded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void walk(PDStructureNode node, List<String> tags) {
        if (node instanceof PDStructureElement element) {
            tags.add(element.getStructureType());
        }
        node.getKids().stream()
                .filter(PDStructureNode.class::isInstance)
                .forEach(it -> walk((PDStructureNode) it, tags));
    }

    private static void alternatives(PDStructureNode node, List<String> said) {
        if (node instanceof PDStructureElement element && element.getAlternateDescription() != null) {
            said.add(element.getAlternateDescription());
        }
        node.getKids().stream()
                .filter(PDStructureNode.class::isInstance)
                .forEach(it -> alternatives((PDStructureNode) it, said));
    }

    private static String text(PDDocument document, int page) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(Function<PDDocument, T> question) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return question.apply(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
