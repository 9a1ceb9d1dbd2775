package io.waymark.form;

import io.waymark.figure.Quantity;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** A page with every fragment, and nothing of the portal but what forms need. */
@ImportAutoConfiguration({
    WebMvcAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    ValidationAutoConfiguration.class,
    MessageSourceAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class
})
@Import({FormBinding.class, CleanText.class, FieldLimits.class, ClashWords.class, SamplePages.Sample.class})
class SamplePages {

    /** Draws no icons. */
    public record NoIcons() {
        public String svg(String name) {
            return "";
        }
    }

    @Controller
    @Profile("samples")
    static class Sample {

        @ModelAttribute("icons")
        NoIcons icons() {
            return new NoIcons();
        }

        @ModelAttribute("days")
        List<SelectOption> days() {
            return Arrays.stream(DayOfWeek.values())
                    .map(it -> new SelectOption(it, it.name()))
                    .toList();
        }

        @GetMapping("/sample")
        ModelAndView show() {
            return new ModelAndView("form/sample", Map.of("sampleForm", standing()));
        }

        @PostMapping("/sample")
        ModelAndView save(@Valid SampleForm form, BindingResult problems) {
            if (form.title().equals("Taken")) {
                problems.rejectValue("title", "form.error.summary");
            }
            if (problems.hasErrors()) {
                return Reply.refused("form/sample", problems, Map.of());
            }
            return form.version() == null || form.version() == 7
                    ? Reply.to("/sample#{name}", "a b").saying("form.error.title", form.title())
                    : Reply.clash(Clash.about("goals", "Sample", "/sample")
                            .line("form.error.title", form.title(), standing().title())
                            .line("form.error.summary", form.due(), standing().due())
                            .line("form.clash.nothing", "Same", "Same")
                            .over(7));
        }

        @ResponseBody
        @PostMapping("/echo")
        String echo(SampleForm form) {
            return form.toString();
        }

        private static SampleForm standing() {
            return new SampleForm(
                    "Standing",
                    "",
                    LocalDate.of(2027, 6, 30),
                    DayOfWeek.FRIDAY,
                    null,
                    Quantity.of(new BigDecimal("1.234")),
                    null,
                    7,
                    List.of(),
                    false,
                    CreationKey.of("0190c2a4-0000-7000-8000-000000000077"),
                    "",
                    "");
        }
    }
}
