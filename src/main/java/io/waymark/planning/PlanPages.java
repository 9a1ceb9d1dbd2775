package io.waymark.planning;

import io.waymark.content.Edition;
import io.waymark.form.Reply;
import io.waymark.form.SelectOption;
import io.waymark.form.WordedOptions;
import io.waymark.organisation.Unit;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Shows the form of a new assessment. */
@Component
class PlanPages {

    private static final String VIEW = "planning/new";

    private final WordedOptions worded;
    private final PathOptions paths;
    private final MessageSource messages;

    PlanPages(WordedOptions worded, PathOptions paths, MessageSource messages) {
        this.worded = worded;
        this.paths = paths;
        this.messages = messages;
    }

    Reply shown(PlanChoices choices, PlanForm form) {
        return Reply.shown(VIEW, Map.of("page", page(choices, form), "planForm", form));
    }

    Reply refused(PlanChoices choices, PlanForm form, BindingResult problems) {
        return Reply.refused(VIEW, problems, Map.of("page", page(choices, form)));
    }

    private PlanPage page(PlanChoices choices, PlanForm form) {
        Edition edition =
                choices.edition(form).orElseGet(() -> choices.editions().getFirst());
        return new PlanPage(
                choices,
                edition,
                worded.of("planning.kind.", (Object[]) Unit.Kind.values()),
                choices.expected().stream().map(this::invited).toList(),
                paths.through(edition),
                worded.of("planning.new.unit.", PlanForm.NEW_UNIT).getFirst());
    }

    private SelectOption invited(String email) {
        Object[] who = {email};
        return new SelectOption(email, messages.getMessage("assessment.invited", who, LocaleContextHolder.getLocale()));
    }
}
