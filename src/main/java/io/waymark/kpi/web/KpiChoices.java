package io.waymark.kpi.web;

import io.waymark.content.Edition;
import io.waymark.content.Topic;
import io.waymark.goal.RankedGoal;
import io.waymark.kpi.MeasuredKpi;
import io.waymark.organisation.Member;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be chosen for a KPI; what stands can always be kept, a retired goal and a dropped topic too. */
record KpiChoices(List<Choice> goals, List<Group> topics, List<Choice> owners) {

    /** @param retired whether it is offered only because it stands */
    record Choice(String value, String text, boolean retired) {}

    /** The topics of one dimension. */
    record Group(String text, List<Choice> choices) {}

    static KpiChoices of(
            Edition edition, List<RankedGoal> goals, List<Member> colleagues, @Nullable MeasuredKpi standing) {
        List<Choice> ranked = new ArrayList<>(goals.stream()
                .map(it -> new Choice(it.id().toString(), it.rank() + ". " + it.statement(), false))
                .toList());
        List<Group> topics = new ArrayList<>(edition.dimensions().stream()
                .map(it -> new Group(it.title(), choices(it.topics())))
                .toList());
        List<Choice> owners = new ArrayList<>(colleagues.stream()
                .map(it -> new Choice(it.person().toString(), it.name(), false))
                .toList());
        if (standing != null) {
            keep(
                    ranked,
                    standing.definition().goal(),
                    standing.goal() == null ? "" : standing.goal().statement());
            keep(owners, standing.definition().owner(), String.valueOf(standing.ownerName()));
            keepTopic(topics, String.valueOf(standing.definition().topic()), standing);
        }
        return new KpiChoices(List.copyOf(ranked), List.copyOf(topics), List.copyOf(owners));
    }

    boolean hasGoal(String value) {
        return in(goals, value);
    }

    boolean hasOwner(String value) {
        return in(owners, value);
    }

    boolean hasTopic(String value) {
        return topics.stream().anyMatch(it -> in(it.choices(), value));
    }

    /** What was chosen, in words; empty where nothing was. */
    public String goal(String value) {
        return text(goals, value);
    }

    public String owner(String value) {
        return text(owners, value);
    }

    public String topic(String value) {
        return text(topics.stream().flatMap(it -> it.choices().stream()).toList(), value);
    }

    private static List<Choice> choices(List<Topic> topics) {
        return topics.stream()
                .map(it -> new Choice(it.key().value(), it.title(), false))
                .toList();
    }

    private static void keep(List<Choice> choices, @Nullable Object value, String text) {
        if (value != null && !in(choices, value.toString())) {
            choices.add(new Choice(value.toString(), text, true));
        }
    }

    private static void keepTopic(List<Group> topics, String key, MeasuredKpi standing) {
        if (standing.definition().topic() != null && topics.stream().noneMatch(it -> in(it.choices(), key))) {
            topics.add(new Group(key, List.of(new Choice(key, key, true))));
        }
    }

    private static boolean in(List<Choice> choices, String value) {
        return choices.stream().anyMatch(it -> it.value().equals(value));
    }

    private static String text(List<Choice> choices, String value) {
        return choices.stream()
                .filter(it -> it.value().equals(value))
                .map(Choice::text)
                .findFirst()
                .orElse("");
    }
}
