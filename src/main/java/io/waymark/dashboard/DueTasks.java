package io.waymark.dashboard;

import io.waymark.organisation.Notice;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.Reminders;
import io.waymark.organisation.Sql;
import io.waymark.organisation.Task;
import io.waymark.organisation.Tasks;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds people of what home lists for them, in its order: of that which is late, and of that which is due soon. */
@Component
class DueTasks implements Reminders {

    /** Mails speak English, like the pages. */
    private static final Locale LANGUAGE = Locale.UK;

    private final Tasks tasks;
    private final TaskWords words;
    private final MessageSource messages;
    private final Sql sql;

    DueTasks(Tasks tasks, TaskWords words, MessageSource messages, Sql sql) {
        this.tasks = tasks;
        this.words = words;
        this.messages = messages;
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Notice> due(OrganisationId organisation, ZoneId zone, LocalDate today) {
        String slug = sql.of(organisation, "select slug from organisation where id = :organisation")
                .one(String.class);
        return tasks.due(organisation, today, today.plusDays(TaskNotice.LONGEST_AHEAD)).stream()
                .filter(it -> TaskNotice.of(it).tells(it, today))
                .map(it -> notice(organisation, it, "/orgs/" + slug + it.path(), today))
                .toList();
    }

    private Notice notice(OrganisationId organisation, Task it, String path, LocalDate today) {
        return new Notice(
                organisation,
                Objects.requireNonNull(it.person()),
                null,
                TaskNotice.of(it).kind(it, today),
                it.subject(),
                about(it),
                "",
                it.dueOn(),
                path);
    }

    /** What a notice's own words do not say of it. */
    private String about(Task it) {
        if (it.assessment() != null) {
            return words.about(it) + " – " + it.assessment() + ", " + it.unit();
        }
        return TaskNotice.of(it) == TaskNotice.ANY
                ? messages.getMessage("task." + it.kind(), new Object[] {it.about()}, LANGUAGE)
                : it.about();
    }
}
