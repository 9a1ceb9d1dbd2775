package io.waymark.report.board;

import io.waymark.assessment.page.ChartWords;
import io.waymark.assessment.page.Ladders;
import io.waymark.chart.Ladder;
import io.waymark.figure.Times;
import io.waymark.report.paper.TaggedPdf;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/** Prints a board's report in the language and the zone of the thread. */
@Component
public class BoardPaper {

    private static final String TEMPLATE = "report/board";

    private static final int FITS = 40;

    /** Where a browser may break a long word; the printer knows by itself. */
    private static final String BREAK = "<wbr>";

    private final ITemplateEngine templates;
    private final ApplicationContext beans;
    private final Ladders ladders;
    private final ChartWords words;
    private final ObjectProvider<TaggedPdf> pdf;
    private final String style;

    BoardPaper(
            ITemplateEngine templates,
            ApplicationContext beans,
            Ladders ladders,
            ChartWords words,
            ObjectProvider<TaggedPdf> pdf,
            @Value("classpath:/report/paper.css") Resource style) {
        this.templates = templates;
        this.beans = beans;
        this.ladders = ladders;
        this.words = words;
        this.pdf = pdf;
        this.style = text(style);
    }

    public void print(BoardReport report, OutputStream out) throws IOException {
        Map<String, Object> model = new HashMap<>();
        model.put("report", report);
        model.put("style", styled(report));
        report.result().map(this::ladder).ifPresent(it -> model.put("ladder", it));
        model.put(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        String page = templates.process(TEMPLATE, new Context(LocaleContextHolder.getLocale(), model));
        pdf.getObject().print(page.replace(BREAK, ""), out);
    }

    private Ladder ladder(BoardResult result) {
        return ladders.ofDimensions(result.card(), "/results", result.before().orElse(null));
    }

    /** With what stands on every page. */
    private String styled(BoardReport report) {
        String organisation = inShort(report.author().organisationName());
        String day = Times.day(report.day(), LocaleContextHolder.getLocale());
        String foot = report.result()
                .map(it -> words.say(
                        "report.board.foot", organisation, it.card().edition().title(), day))
                .orElseGet(() -> words.say("report.board.foot.unassessed", organisation, day));
        TaggedPdf printing = pdf.getObject();
        return style.replace("FOOT", printing.inStyle(foot))
                .replace("PAGE", printing.inStyle(words.say("report.board.page")))
                .replace("OF", printing.inStyle(words.say("report.board.page.of")));
    }

    /** A name as far as it fits beside the number of the page. */
    private static String inShort(String name) {
        return name.codePointCount(0, name.length()) <= FITS
                ? name
                : name.substring(0, name.offsetByCodePoints(0, FITS)) + "\u2026";
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
