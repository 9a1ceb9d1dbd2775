package io.waymark.history;

import io.waymark.content.Edition;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Names;
import io.waymark.organisation.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Puts lines of the record into the reader's language. */
@Component
class LineWords {

    private static final TypeReference<Map<String, @Nullable Object>> FIELDS = new TypeReference<>() {};

    private final MessageSource messages;
    private final JsonMapper json;

    LineWords(MessageSource messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    Told tell(HistoryLine line, Edition edition, Names names) {
        List<Practice> practices = line.practices().stream()
                .flatMap(it -> edition.practice(it).stream())
                .toList();
        return new Told(
                line.at(),
                line.since(),
                line.practices().isEmpty() ? act(line) : answered(line, edition, practices),
                changes(line, names),
                practices.size() > 1 ? practices : List.of());
    }

    /** What a kind of act is called; empty where it has no name. */
    Optional<String> kind(String kind) {
        return Optional.ofNullable(say("activity.kind." + kind));
    }

    private String act(HistoryLine line) {
        return Optional.ofNullable(say(line.what(), line.who(), line.title()))
                .or(() -> Optional.ofNullable(say("activity.other", line.who())))
                .orElse("");
    }

    private String answered(HistoryLine line, Edition edition, List<Practice> practices) {
        PracticeKey first = line.practices().getFirst();
        String topic = edition.topic(first.topic())
                .map(it -> it.title())
                .orElse(first.topic().slug());
        String sentence = practices.size() == 1
                ? say("activity.answer.saved", line.who(), practices.getFirst().title(), topic)
                : say(
                        "activity.answer.saved.several",
                        line.who(),
                        line.practices().size(),
                        topic);
        return sentence == null ? "" : sentence;
    }

    private List<RecordedChange> changes(HistoryLine line, Names names) {
        Locale locale = LocaleContextHolder.getLocale();
        return new RecordedChanges(this::say, it -> names.of(new PersonId(it)), "", locale)
                .between(json.readValue(line.before(), FIELDS), json.readValue(line.after(), FIELDS));
    }

    private @Nullable String say(String key, Object... values) {
        return messages.getMessage(key, values, null, LocaleContextHolder.getLocale());
    }
}
