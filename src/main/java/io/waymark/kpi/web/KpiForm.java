package io.waymark.kpi.web;

import io.waymark.figure.Aim;
import io.waymark.kpi.KpiDefinition;
import io.waymark.kpi.MeasuredKpi;
import io.waymark.kpi.Suggestion;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A KPI as it was typed: field to text. A field that is missing is empty. */
record KpiForm(Map<String, String> fields) {

    /** Those that say what the KPI is, in the order of the form. */
    static final List<String> DEFINING = List.of(
            "title",
            "meaning",
            "formula",
            "unit",
            "nature",
            "direction",
            "baseline",
            "target",
            "low",
            "high",
            "frequency",
            "goal",
            "topic",
            "owner",
            "source");

    private static final Pattern LOOKS_GROUPED = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");

    KpiForm {
        Map<String, String> known = new LinkedHashMap<>();
        for (String name : DEFINING) {
            known.put(name, plain(fields.get(name)));
        }
        known.put("suggestion", plain(fields.get("suggestion")));
        known.put("version", plain(fields.get("version")));
        fields = known;
    }

    /** A new one, as far as an address or a suggestion says. */
    static KpiForm of(KpiDefinition it, @Nullable String suggestion) {
        return new KpiForm(fields(it)).with("suggestion", Objects.requireNonNullElse(suggestion, ""));
    }

    static KpiForm of(Suggestion suggestion) {
        return of(suggestion.definition(), suggestion.key());
    }

    /** The form of what stands. */
    static KpiForm of(MeasuredKpi kpi) {
        return of(kpi.definition(), kpi.suggestion()).over(kpi.version());
    }

    public String text(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The version that was on the screen; one that nobody can have seen where the form does not say. */
    int seenVersion() {
        return text("version").matches("\\d{1,9}") ? Integer.parseInt(text("version")) : -1;
    }

    KpiForm with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return new KpiForm(changed);
    }

    /** The same wish, made over the version that stands now. */
    KpiForm over(int version) {
        return with("version", String.valueOf(version));
    }

    private static Map<String, String> fields(KpiDefinition it) {
        Aim aim = it.aim();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", it.title());
        fields.put("meaning", it.meaning());
        fields.put("formula", it.formula());
        fields.put("unit", it.unit());
        fields.put("nature", it.nature().name());
        fields.put("direction", aim.direction().name());
        fields.put("baseline", number(aim.baseline()));
        fields.put("target", number(aim.target()));
        fields.put("low", number(aim.low()));
        fields.put("high", number(aim.high()));
        fields.put("frequency", it.frequency().name());
        fields.put("goal", Objects.toString(it.goal(), ""));
        fields.put("topic", Objects.toString(it.topic(), ""));
        fields.put("owner", Objects.toString(it.owner(), ""));
        fields.put("source", it.source());
        return fields;
    }

    /** As it can be read again: 1.234 could be taken for thousands, 1.2340 cannot. */
    private static String number(@Nullable BigDecimal value) {
        String text = value == null ? "" : value.toPlainString();
        return LOOKS_GROUPED.matcher(text).matches() ? text + "0" : text;
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}
