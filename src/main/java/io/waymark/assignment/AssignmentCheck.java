package io.waymark.assignment;

import io.waymark.content.Edition;
import io.waymark.content.TopicKey;
import io.waymark.figure.KnownDays;
import io.waymark.organisation.Member;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with an assignment as it was typed: field to message key, in the order of the page. */
final class AssignmentCheck {

    static final int MESSAGE_LENGTH = 1000;

    private AssignmentCheck() {}

    static Map<String, String> problems(
            AssignmentForm form, Edition edition, Collection<Member> colleagues, LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (form.topics().isEmpty() || form.topics().stream().anyMatch(it -> unknown(it, edition))) {
            problems.put("topics", "assignment.error.topics");
        }
        if (form.people().isEmpty() || form.people().stream().anyMatch(it -> unknown(it, colleagues))) {
            problems.put("people", "assignment.error.people");
        }
        checkDue(form.due(), today, problems);
        if (form.message().length() > MESSAGE_LENGTH) {
            problems.put("message", "assignment.error.message");
        }
        return problems;
    }

    private static void checkDue(String due, LocalDate today, Map<String, String> problems) {
        if (!due.isBlank()) {
            KnownDays.read(due)
                    .ifPresentOrElse(
                            day -> {
                                if (day.isBefore(today)) {
                                    problems.put("due", "assignment.error.past");
                                }
                            },
                            () -> problems.put("due", "assignment.error.due"));
        }
    }

    private static boolean unknown(String topic, Edition edition) {
        return edition.topic(new TopicKey(topic)).isEmpty();
    }

    private static boolean unknown(String person, Collection<Member> colleagues) {
        return colleagues.stream().noneMatch(it -> it.person().toString().equals(person));
    }
}
