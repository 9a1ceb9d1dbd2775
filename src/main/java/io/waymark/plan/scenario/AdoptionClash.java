package io.waymark.plan.scenario;

import io.waymark.form.Clash;
import io.waymark.organisation.Member;
import io.waymark.roadmap.Card;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an adoption was seen to rest on beside what stands now. */
final class AdoptionClash {

    private AdoptionClash() {}

    static Clash of(Member member, AdoptionForm form, AdoptionPage now) {
        StandsNow mine = StandsNow.parse(form.stands());
        StandsNow theirs = now.stands();
        Clash clash = Clash.about(
                        "roadmap",
                        now.scenario().name(),
                        AdoptionController.PATH,
                        member.slug(),
                        now.scenario().id())
                .words("plan.adopt.clash")
                .over(now.scenario().version())
                .instead("stands", theirs.text());
        mine.apartFrom(theirs)
                .forEach(it ->
                        beside(clash, it, mine.facts().get(it), theirs.facts().get(it), now));
        return clash;
    }

    private static void beside(
            Clash clash, String key, @Nullable String mine, @Nullable String theirs, AdoptionPage now) {
        if (key.equals(StandsNow.PLAN)) {
            clash.line("plan.adopt.plan", mine, theirs);
        } else {
            clash.named(title(key, now), told(key, mine), told(key, theirs));
        }
    }

    private static String title(String key, AdoptionPage now) {
        String id = key.substring(key.indexOf('.') + 1);
        return Stream.concat(
                        now.ground().roadmap().cards().stream()
                                .filter(it -> it.id().toString().equals(id))
                                .map(Card::title),
                        now.ground().teams().stream()
                                .filter(it -> it.id().toString().equals(id))
                                .map(it -> it.name()))
                .findFirst()
                .orElse("");
    }

    /** A form that somebody wrote by hand can hold anything. */
    private static @Nullable Object told(String key, @Nullable String fact) {
        if (fact == null || fact.isEmpty()) {
            return null;
        }
        try {
            return key.startsWith(StandsNow.ENDS)
                    ? LocalDate.parse(fact)
                    : AmendmentWords.value(Amendment.Kind.valueOf(key.substring(0, key.indexOf('.'))), fact);
        } catch (RuntimeException unreadable) {
            return fact;
        }
    }
}
