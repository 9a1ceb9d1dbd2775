package io.waymark.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** How one figure ran, told in sentences; labels and values go in pairs. */
record Course(Words words, String name, List<String> labels, List<OptionalDouble> values) {

    List<String> sentences() {
        var known = indices(true);
        if (known.isEmpty()) {
            return List.of(words.say(Phrase.TREND_EMPTY, name));
        }
        var sentences = new ArrayList<>(List.of(fromTo(known.getFirst(), known.getLast())));
        var gaps = indices(false).stream().map(labels::get).toList();
        if (!gaps.isEmpty()) {
            sentences.add(words.say(Phrase.TREND_GAPS, name, words.list(gaps)));
        }
        return sentences;
    }

    String value(int i) {
        var value = values.get(i);
        return value.isPresent() ? words.number(value.getAsDouble()) : words.say(Phrase.NO_DATA);
    }

    private String fromTo(int first, int last) {
        return first == last
                ? words.say(Phrase.TREND_SINGLE, name, value(first), labels.get(first))
                : words.say(Phrase.TREND_FROM_TO, name, value(first), labels.get(first), value(last), labels.get(last));
    }

    private List<Integer> indices(boolean known) {
        return IntStream.range(0, values.size())
                .filter(i -> values.get(i).isPresent() == known)
                .boxed()
                .toList();
    }
}
