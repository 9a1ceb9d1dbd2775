package io.waymark.report.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Prints XHTML as PDF/UA-1 (ISO 14289-1): tagged, titled, in one language, with every font embedded. Nothing is fetched. Made when
 * somebody prints first: what draws needs half a second and libraries of the machine, without which all else works.
 */
@Lazy
@Component
public class TaggedPdf {

    private final Lettering lettering;

    TaggedPdf() {
        XRLog.setLoggingEnabled(false);
        this.lettering = new Lettering(Typeface.values());
        drawingsKnowTheFont();
    }

    /**
     * Prints a page.
     *
     * @param page well-formed, with a title, a description, a language, and an {@code alt} at each drawing
     */
    public void print(String page, OutputStream out) throws IOException {
        PdfRendererBuilder printing = new PdfRendererBuilder();
        printing.useFastMode();
        printing.usePdfUaAccessibility(true);
        printing.useSVGDrawer(new BatikSVGDrawer());
        printing.useUriResolver((base, uri) -> null);
        printing.useUnicodeBidiSplitter(DirectionRuns::new);
        printing.useUnicodeBidiReorderer(new VisualOrder());
        for (Typeface it : Typeface.values()) {
            printing.useFont(it::open, Typeface.FAMILY, it.weight(), FontStyle.NORMAL, true);
        }
        printing.withHtmlContent(lettering.printable(page), null);
        printing.toStream(out);
        printing.run();
    }

    /** A line inside a string of CSS, which the printer draws as it stands. */
    public String inStyle(String text) {
        StringBuilder escaped = new StringBuilder();
        VisualOrder.ofLine(lettering.printable(text))
                .codePoints()
                .forEach(it -> escaped.append("\\%06x ".formatted(it)));
        return escaped.toString();
    }

    /** Drawings are measured and drawn by Java's own graphics, which may know no font where none is installed. */
    private static void drawingsKnowTheFont() {
        for (Typeface it : Typeface.values()) {
            try (InputStream file = it.open()) {
                GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .registerFont(Font.createFont(Font.TRUETYPE_FONT, file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
