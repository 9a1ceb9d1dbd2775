package io.waymark.goal.web;

import io.waymark.form.Clash;
import io.waymark.goal.GoalFacts;
import io.waymark.organisation.Member;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Strengths that two people changed at once; what only one of them changed is saved either way. */
final class StrengthClash {

    private StrengthClash() {}

    static Clash of(Member member, GoalFacts goal, Strengths.Result.Overtaken overtaken) {
        Clash clash = Clash.about(
                        "goals", goal.plan().statement(), "/orgs/{slug}/goals/{id}#strengths", member.slug(), goal.id())
                .words("goal.conflict.strengths");
        boolean alone = overtaken.wishes().size() == overtaken.rows().size();
        overtaken.rows().forEach(row -> add(clash, row, overtaken, alone));
        return clash;
    }

    private static void add(
            Clash clash, StrengthTable.TopicStrength row, Strengths.Result.Overtaken overtaken, boolean alone) {
        String topic = row.topic().key().value();
        String standing = String.valueOf(row.strength());
        clash.named(row.topic().title(), chosen(overtaken.wished(row).strength()), saved(row))
                .instead("seen." + topic, standing);
        if (!alone) {
            clash.yielding("strength." + topic, standing);
        }
    }

    private static MessageSourceResolvable saved(StrengthTable.TopicStrength row) {
        return row.own() == null
                ? chosen(row.strength())
                : words(
                        "goal.strengths.chosen-by",
                        row.strength(),
                        level(row.strength()),
                        row.own().by());
    }

    private static MessageSourceResolvable chosen(int strength) {
        return words("goal.strengths.chosen", strength, level(strength));
    }

    private static MessageSourceResolvable level(int strength) {
        return words("goal.strengths." + strength);
    }

    private static MessageSourceResolvable words(String key, Object... values) {
        return new DefaultMessageSourceResolvable(new String[] {key}, values);
    }
}
