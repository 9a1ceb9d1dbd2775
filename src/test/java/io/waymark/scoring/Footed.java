package io.waymark.scoring;

import io.waymark.content.PracticeKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A sheet whose ratings rest on something: one person's word unless it is said otherwise. */
record Footed(Sheet sheet, Map<PracticeKey, Foundation> foundations) {

    static Footed of(Sheet sheet) {
        Map<PracticeKey, Foundation> foundations = new HashMap<>();
        sheet.entries().stream()
                .filter(it -> it.rated() != null)
                .forEach(it -> foundations.put(it.key(), proven(it) ? Foundation.EVIDENCE : Foundation.ONE));
        return new Footed(sheet, foundations);
    }

    /** On anything but the presumption, which is not of a rating. */
    static Footed random(long seed) {
        Random random = new Random(seed);
        Footed footed = of(RandomSheets.from(seed));
        footed.foundations.replaceAll((practice, on) ->
                on == Foundation.EVIDENCE ? on : Foundation.values()[random.nextInt(Foundation.PRESUMED.ordinal())]);
        return footed;
    }

    Footed on(Foundation foundation, String... slugs) {
        foundations.replaceAll((practice, on) -> List.of(slugs).contains(practice.slug()) ? foundation : on);
        return this;
    }

    RestsOn rests() {
        return RestsOn.of(sheet.scorecard(), foundations);
    }

    Without without(Foundation foundation) {
        return Without.of(foundation, sheet.scorecard(), sheet.grounds(), foundations);
    }

    List<Verification> next(int most) {
        return Verification.next(sheet.scorecard(), foundations, most);
    }

    private static boolean proven(Entry entry) {
        return entry.rated() != null && entry.rated().proven();
    }
}
