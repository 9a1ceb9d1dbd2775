package io.waymark.kpi.web;

import io.waymark.content.Edition;
import io.waymark.content.Topic;
import io.waymark.form.SelectOption;
import io.waymark.goal.GoalId;
import io.waymark.goal.RankedGoal;
import io.waymark.kpi.MeasuredKpi;
import io.waymark.organisation.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What can be chosen for a KPI; what stands can always be kept, a dropped topic too.
 *
 * @param retired the goal that stands and is retired; null where it is not
 */
record KpiChoices(
        List<SelectOption> goals,
        @Nullable SelectOption retired,
        List<SelectOption.Group> topics,
        List<SelectOption> owners) {

    static KpiChoices of(
            Edition edition, List<RankedGoal> goals, List<Member> colleagues, @Nullable MeasuredKpi standing) {
        List<SelectOption> ranked = goals.stream()
                .map(it -> new SelectOption(it.id(), it.rank() + ". " + it.statement()))
                .toList();
        List<SelectOption.Group> topics = new ArrayList<>(edition.dimensions().stream()
                .map(it -> new SelectOption.Group(it.title(), options(it.topics())))
                .toList());
        List<SelectOption> owners = new ArrayList<>(colleagues.stream()
                .map(it -> new SelectOption(it.person(), it.name()))
                .toList());
        if (standing == null) {
            return new KpiChoices(ranked, null, topics, owners);
        }
        keepOwner(owners, standing);
        keepTopic(topics, standing);
        return new KpiChoices(ranked, retired(ranked, standing), topics, owners);
    }

    /** @param kept how the retired goal is called */
    public List<SelectOption> goalOptions(String kept) {
        return Stream.concat(goals.stream(), Stream.ofNullable(retired).map(it -> new SelectOption(it.value(), kept)))
                .toList();
    }

    /** Says what of the form cannot be chosen or aimed at. */
    void judge(KpiForm form, BindingResult problems) {
        form.judgeAim(problems, true, "kpis.error.aim.");
        if (form.goal() != null && goalNamed(form.goal()).isEmpty()) {
            problems.rejectValue("goal", "kpis.error.goal");
        }
        if (!form.topic().isEmpty() && topicNamed(form.topic()).isEmpty()) {
            problems.rejectValue("topic", "kpis.error.topic");
        }
        if (form.owner() != null && ownerNamed(form.owner()).isEmpty()) {
            problems.rejectValue("owner", "kpis.error.owner");
        }
    }

    /** The ranked goal that an address names; null where it names none. */
    @Nullable
    GoalId goal(String id) {
        return goals.stream()
                .map(SelectOption::value)
                .filter(it -> it.equals(id))
                .findFirst()
                .map(GoalId::of)
                .orElse(null);
    }

    /** What was chosen, in words; empty where nothing was, or what is not offered. */
    String goalNamed(@Nullable Object value) {
        return label(Stream.concat(goals.stream(), Stream.ofNullable(retired)), value);
    }

    String ownerNamed(@Nullable Object value) {
        return label(owners.stream(), value);
    }

    String topicNamed(@Nullable Object value) {
        return label(topics.stream().flatMap(it -> it.options().stream()), value);
    }

    private static List<SelectOption> options(List<Topic> topics) {
        return topics.stream().map(it -> new SelectOption(it.key(), it.title())).toList();
    }

    private static @Nullable SelectOption retired(List<SelectOption> ranked, MeasuredKpi standing) {
        GoalId goal = standing.definition().goal();
        return goal == null
                        || standing.goal() == null
                        || !label(ranked.stream(), goal).isEmpty()
                ? null
                : new SelectOption(goal, standing.goal().statement());
    }

    private static void keepOwner(List<SelectOption> owners, MeasuredKpi standing) {
        Object owner = standing.definition().owner();
        if (owner != null && label(owners.stream(), owner).isEmpty()) {
            owners.add(new SelectOption(owner, String.valueOf(standing.ownerName())));
        }
    }

    private static void keepTopic(List<SelectOption.Group> topics, MeasuredKpi standing) {
        Object topic = standing.definition().topic();
        if (topic != null
                && label(topics.stream().flatMap(it -> it.options().stream()), topic)
                        .isEmpty()) {
            topics.add(new SelectOption.Group(topic.toString(), List.of(new SelectOption(topic, topic.toString()))));
        }
    }

    private static String label(Stream<SelectOption> options, @Nullable Object value) {
        return options.filter(it -> value != null && it.value().equals(value.toString()))
                .map(SelectOption::label)
                .findFirst()
                .orElse("");
    }
}
