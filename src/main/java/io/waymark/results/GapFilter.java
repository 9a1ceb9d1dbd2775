package io.waymark.results;

import io.waymark.scoring.Gap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Which gaps are listed and how, as the address says. What the address does not say, or says in a way that means
 * nothing, does not filter.
 *
 * @param dimension key of a dimension, or empty
 * @param level of the practice, or 0
 * @param risk the least risk, or 0
 * @param words to find in titles, or empty
 * @param all whether a long list is shown to its end
 */
record GapFilter(String dimension, int level, int risk, String words, GapOrder order, boolean all) {

    static GapFilter typed(Map<String, String> fields) {
        return new GapFilter(
                fields.getOrDefault("dimension", ""),
                digit(fields.getOrDefault("level", "")),
                digit(fields.getOrDefault("risk", "")),
                fields.getOrDefault("q", "").strip(),
                GapOrder.keyed(fields.getOrDefault("sort", "")),
                fields.getOrDefault("show", "").equals("all"));
    }

    boolean lets(Gap gap) {
        return (dimension.isEmpty() || gap.dimension().key().value().equals(dimension))
                && (level == 0 || gap.practice().level() == level)
                && gap.practice().risk() >= risk
                && says(gap);
    }

    public GapFilter sorted(GapOrder by) {
        return new GapFilter(dimension, level, risk, words, by, all);
    }

    /** The same gaps, all of them. */
    public GapFilter whole() {
        return new GapFilter(dimension, level, risk, words, order, true);
    }

    /** The filter as an address; what is as usual is left out. */
    public String at(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (!dimension.isEmpty()) {
            address.queryParam("dimension", UriUtils.encode(dimension, "UTF-8"));
        }
        if (level > 0) {
            address.queryParam("level", level);
        }
        if (risk > 0) {
            address.queryParam("risk", risk);
        }
        if (!words.isEmpty()) {
            address.queryParam("q", UriUtils.encode(words, "UTF-8"));
        }
        if (order != GapOrder.RISK) {
            address.queryParam("sort", order.key());
        }
        if (all) {
            address.queryParam("show", "all");
        }
        return address.build(true).toUriString();
    }

    private boolean says(Gap gap) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return Stream.of(
                        gap.practice().title(),
                        gap.topic().title(),
                        gap.practice().action().title())
                .anyMatch(it -> it.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static int digit(String text) {
        return text.matches("[1-5]") ? Integer.parseInt(text) : 0;
    }
}
