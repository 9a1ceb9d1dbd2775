package io.waymark.dashboard;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Journey;
import io.waymark.assessment.Part;
import io.waymark.assessment.Parts;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.Task;
import io.waymark.organisation.Tasks;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What waits for a member, and what the member waits for: two statements. */
@Component
class Duties {

    private final Tasks tasks;
    private final TaskWords words;
    private final Parts parts;
    private final Editions editions;

    Duties(Tasks tasks, TaskWords words, Parts parts, Editions editions) {
        this.tasks = tasks;
        this.words = words;
        this.parts = parts;
        this.editions = editions;
    }

    /** @param mine in the order in which they are done, {@code others} in that of their days */
    record Divided(List<Duty> mine, List<Duty> others) {}

    /** @param open the assessments that are open */
    Divided of(Member member, List<Assessment> open, LocalDate today) {
        List<Task> all = tasks.around(member, today);
        List<Task> mine = all.stream().filter(it -> it.isFor(member)).toList();
        Stream<Duty> answering = answering(member, open).flatMap(it -> asked(it, mine, today));
        Stream<Duty> rest = mine.stream()
                .filter(it -> !it.kind().equals("answer"))
                .map(it -> new Duty(it, words.about(it), List.of(it.name()), null, today));
        return new Divided(
                Stream.concat(answering, rest).sorted(Duty.ORDER).toList(),
                together(all.stream().filter(it -> !it.isFor(member)).toList(), today));
    }

    /** What comes next in the organisation, whoever it waits for. */
    Optional<Duty> next(Member member, LocalDate today) {
        return tasks.next(member, today).map(it -> new Duty(it, words.about(it), List.of(it.name()), null, today));
    }

    /** What waits for anybody of some kinds, whoever it waits for. */
    List<Duty> waiting(Member member, LocalDate today, Collection<String> kinds) {
        return together(tasks.waiting(member, today, kinds), today);
    }

    private static Stream<Duty> asked(Answering it, List<Task> mine, LocalDate today) {
        return mine.stream()
                .filter(it::isOf)
                .filter(task -> !it.over())
                .map(task -> new Duty(task, it.about(), List.of(task.name()), it, today));
    }

    private Stream<Answering> answering(Member member, List<Assessment> open) {
        Map<AssessmentId, Part> theirs =
                parts.of(member, open.stream().map(Assessment::id).toList());
        return open.stream().flatMap(it -> answering(it, theirs.getOrDefault(it.id(), Part.NONE)));
    }

    private Stream<Answering> answering(Assessment assessment, Part part) {
        Edition edition = editions.find(assessment.edition()).orElseThrow();
        Journey whole = Journey.of(assessment.asks(edition), part);
        return whole.dimensions().stream().map(it -> Answering.of(assessment, it, whole));
    }

    /** What waits for any of several people is one thing. */
    private List<Duty> together(List<Task> tasks, LocalDate today) {
        Map<Thing, Duty> things = new LinkedHashMap<>();
        tasks.forEach(it -> things.merge(
                new Thing(it.kind(), it.subject(), it.about()),
                new Duty(it, words.about(it), List.of(it.name()), null, today),
                (one, other) -> new Duty(one.task(), one.about(), both(one, other), null, today)));
        return List.copyOf(things.values());
    }

    private record Thing(String kind, UUID subject, String about) {}

    private static List<String> both(Duty one, Duty other) {
        return Stream.concat(one.names().stream(), other.names().stream()).toList();
    }
}
