package io.waymark.history;

import io.waymark.content.Edition;
import io.waymark.organisation.Member;
import io.waymark.organisation.Names;
import io.waymark.organisation.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Puts entries of an organisation's record into the reader's language. */
@Component
class ActWords {

    private static final TypeReference<Map<String, @Nullable Object>> FIELDS = new TypeReference<>() {};

    /** Acts that change no field: their entries say all over what stands. */
    private static final Set<String> SAY_IT_ALL = Set.of(
            "activity.kpi.retired",
            "activity.kpi.brought-back",
            "activity.candidate.returned",
            "activity.candidate.withdrawn",
            "activity.value-case.signed.BUSINESS",
            "activity.value-case.signed.FINANCE",
            "activity.value-case.returned",
            "activity.value-case.withdrawn");

    private final MessageSource messages;
    private final JsonMapper json;

    ActWords(MessageSource messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    /** What an entry needs to be told: whom and what it may name. */
    record Known(Member reader, Names people, NamedThings.Known things, Edition edition) {

        @Nullable
        String name(UUID id) {
            return Optional.of(people.of(new PersonId(id)))
                    .filter(it -> !it.isEmpty())
                    .orElseGet(() -> things.name(id));
        }
    }

    ToldAct tell(RecordedAct act, Known known) {
        return new ToldAct(
                act.at(),
                act.who(),
                sentence(act),
                ChangedThing.of(act.kind()).orElse(ChangedThing.ORGANISATION),
                SAY_IT_ALL.contains(act.what()) ? List.of() : changes(act, known),
                ThingAddresses.of(known.reader(), act, known.things()));
    }

    private String sentence(RecordedAct act) {
        return Optional.ofNullable(say(act.what(), act.who(), act.title()))
                .or(() -> Optional.ofNullable(say("activity.other", act.who())))
                .orElse("");
    }

    /** The title is told where it changed: else the sentence says it. */
    private List<RecordedChange> changes(RecordedAct act, Known known) {
        Map<String, @Nullable Object> before = new HashMap<>(json.readValue(act.before(), FIELDS));
        Map<String, @Nullable Object> after = new HashMap<>(json.readValue(act.after(), FIELDS));
        if (!before.containsKey("title")) {
            after.remove("title");
        }
        FieldWords words = new FieldWords(act.kind(), known.edition(), this::say);
        String unit = after.getOrDefault("unit", known.things().unit(act.subjectId())) instanceof String it ? it : "";
        return new RecordedChanges(words::of, known::name, unit, LocaleContextHolder.getLocale())
                .between(before, after);
    }

    private @Nullable String say(String key, Object... values) {
        return messages.getMessage(key, values, null, LocaleContextHolder.getLocale());
    }
}
