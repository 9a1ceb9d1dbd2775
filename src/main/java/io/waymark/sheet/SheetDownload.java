package io.waymark.sheet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/**
 * Streams a file to whoever asked for it.
 *
 * @param name by which it is told from others, with its ending
 */
public record SheetDownload(String name, String type, Content content) implements View {

    /** What is in the file. */
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    public static ModelAndView ofWorkbook(String name, Content content) {
        return new ModelAndView(new SheetDownload(
                name + ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", content));
    }

    public static ModelAndView ofCsv(String name, CsvText text) {
        return new ModelAndView(new SheetDownload(
                name + ".csv",
                "text/csv;charset=UTF-8",
                out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8))));
    }

    @Override
    public String getContentType() {
        return type;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, CacheControl.noStore().cachePrivate().getHeaderValue());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(plain, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        content.write(response.getOutputStream());
    }
}
