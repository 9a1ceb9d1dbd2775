package io.waymark.results;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.content.Practice;
import io.waymark.content.Topic;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An assessment reckoned anew from its rows, with sums and loops and nothing of the portal's own rules. It knows what the named
 * world holds: nothing is presumed or set aside.
 *
 * @param rating what each practice is agreed to be
 * @param on what that rests on, in the words of the page
 * @param doubted practices answered with low confidence
 */
public record PlainRows(Edition edition, Map<String, String> rating, Map<String, String> on, Set<String> doubted) {

    private static final List<String> SCALE = List.of("NOT", "PARTLY", "LARGELY", "FULLY");

    record Row(String practice, UUID person, String rating, String confidence, String basis, boolean old) {}

    public static PlainRows of(Member member, String assessment, ApplicationContext portal) {
        Edition edition = Tenancy.of(member)
                .call(() -> portal.getBean(Editions.class)
                        .find(portal.getBean(Assessments.class)
                                .of(member, AssessmentId.of(assessment))
                                .edition())
                        .orElseThrow());
        List<Row> answers = rows(member, portal, """
                select practice_key as practice, respondent_id as person, rating, confidence, basis,
                    saved_at < now() - interval '1 year' as old
                from comparable_answer where assessment_id = ?::uuid and rating is not null
                """, assessment);
        List<Row> decisions = rows(member, portal, """
                select practice_key as practice, decided_by as person, rating, confidence, '' as basis,
                    decided_at < now() - interval '1 year' as old
                from agreement where assessment_id = ?::uuid order by number
                """, assessment);
        List<Row> proofs = rows(member, portal, """
                select practice_key as practice, null::uuid as person, '' as rating, '' as confidence, '' as basis, false as old
                from proven_practice where assessment_id = ?::uuid and withdrawn_at is null
                    and (review_by is null or review_by >= current_date)
                """, assessment);
        PlainRows plain = new PlainRows(edition, new HashMap<>(), new HashMap<>(), new HashSet<>());
        answers.stream().collect(Collectors.groupingBy(Row::practice)).forEach(plain::answered);
        decisions.forEach(it -> plain.decided(
                it,
                answers.stream()
                        .filter(one -> one.practice().equals(it.practice()))
                        .toList()));
        proofs.forEach(it -> plain.proven(it.practice()));
        return plain;
    }

    private void answered(String practice, List<Row> said) {
        if (said.stream().map(Row::rating).distinct().count() > 1) {
            return;
        }
        rating.put(practice, said.getFirst().rating());
        if (said.stream().anyMatch(it -> Objects.equals(it.confidence(), "LOW"))) {
            doubted.add(practice);
        }
        if (said.stream().allMatch(it -> it.basis().equals("CARRIED_OVER"))) {
            on.put(practice, "Carried over from the assessment before");
        } else if (said.stream().anyMatch(Row::old)) {
            on.put(practice, "An answer older than a year");
        } else {
            on.put(practice, people(said.stream().map(Row::person).collect(Collectors.toSet())));
        }
    }

    private void decided(Row decision, List<Row> said) {
        Set<UUID> people = said.stream()
                .filter(it -> it.rating().equals(decision.rating()))
                .map(Row::person)
                .collect(Collectors.toSet());
        people.add(decision.person());
        rating.put(decision.practice(), decision.rating());
        on.put(decision.practice(), decision.old() ? "An answer older than a year" : people(people));
        doubted.remove(decision.practice());
        if (Objects.equals(decision.confidence(), "LOW")) {
            doubted.add(decision.practice());
        }
    }

    private void proven(String practice) {
        doubted.remove(practice);
        if (rating.containsKey(practice)) {
            on.put(practice, "Accepted evidence");
        }
    }

    private static String people(Set<UUID> people) {
        return people.size() > 1 ? "Several people who agree" : "One person’s word";
    }

    /** The practices of a topic that hold its claim; none of a topic that is only recommended. */
    public List<Practice> counting(Topic topic) {
        boolean recommended = topic.direction() != null
                && topic.practices().stream().noneMatch(it -> it.obligation() || it.direction());
        return recommended
                ? List.of()
                : topic.practices().stream()
                        .filter(it -> !it.direction()
                                && edition.asked().contains(it.level())
                                && !"NOT_APPLICABLE".equals(rating(it)))
                        .toList();
    }

    /** 0 to 3, or -1 where nobody knows. */
    public int thirds(Practice practice) {
        return SCALE.indexOf(Objects.requireNonNullElse(rating(practice), ""));
    }

    public String rating(Practice practice) {
        return Objects.requireNonNullElse(rating.get(practice.key().value()), "");
    }

    /** Where each dimension stands, by title, as if of the practices of these words nobody knew. */
    public Map<String, Integer> levels(String without) {
        return levels(it -> without.equals(on.get(it.key().value())) ? -1 : thirds(it));
    }

    /** The same at worst (-1) or at best (1): what nobody knows is Not or Fully then, and a doubt is a step of the scale. */
    public Map<String, Integer> levels(int reading) {
        return levels(it -> {
            int said = thirds(it);
            return said < 0
                    ? reading < 0 ? 0 : 3
                    : doubted.contains(it.key().value()) ? Math.clamp(said + reading, 0, 3) : said;
        });
    }

    /** The index of each dimension, by title: what its topics achieve at the levels asked, in the mean. */
    Map<String, Double> indexes() {
        Map<String, Double> indexes = new HashMap<>();
        edition.dimensions()
                .forEach(dimension -> indexes.put(
                        dimension.title(),
                        average(counting(dimension).stream()
                                .map(topic -> edition.asked().stream()
                                        .filter(level ->
                                                counting(topic).stream().anyMatch(it -> it.level() == level))
                                        .mapToDouble(level -> mean(List.of(topic), level, this::thirds)[0])
                                        .sum())
                                .toList())));
        return indexes;
    }

    /** The obligations of which somebody knows that they are less than Largely achieved. */
    public long obligations() {
        return edition.dimensions().stream()
                .flatMap(it -> counting(it).stream())
                .flatMap(it -> counting(it).stream())
                .filter(it -> it.obligation() && thirds(it) >= 0 && thirds(it) < 2)
                .count();
    }

    private List<Topic> counting(Dimension dimension) {
        return dimension.topics().stream().filter(it -> !counting(it).isEmpty()).toList();
    }

    private Map<String, Integer> levels(ToIntFunction<Practice> thirds) {
        Map<String, Integer> levels = new HashMap<>();
        edition.dimensions().forEach(dimension -> {
            List<Topic> topics = counting(dimension);
            int lowest = topics.stream()
                    .mapToInt(it -> reached(List.of(it), thirds))
                    .min()
                    .orElseThrow();
            levels.put(dimension.title(), Math.min(lowest + 1, reached(topics, thirds)));
        });
        return levels;
    }

    /** Largely at the level and Fully below, by the mean of the topics; a missed obligation bars Level 3. */
    private int reached(List<Topic> topics, ToIntFunction<Practice> by) {
        int reached = 0;
        for (int level : edition.asked()) {
            double[] mean = mean(topics, level, by);
            if (mean[1] < 0.5 || mean[0] <= 0.5 + 1e-9) {
                break;
            }
            reached = level;
            if (mean[0] <= 0.85 + 1e-9) {
                break;
            }
        }
        boolean barred = topics.stream()
                .flatMap(it -> counting(it).stream())
                .anyMatch(it -> it.obligation() && by.applyAsInt(it) >= 0 && by.applyAsInt(it) < 2);
        return barred ? Math.min(2, reached) : reached;
    }

    /** What the topics achieve at a level, and how much of it is known. */
    private double[] mean(List<Topic> topics, int level, ToIntFunction<Practice> by) {
        List<Double> means = new ArrayList<>();
        List<Double> knowns = new ArrayList<>();
        for (Topic topic : topics) {
            double all = 0;
            double known = 0;
            double thirds = 0;
            for (Practice it : counting(topic)) {
                if (it.level() == level) {
                    all += it.weight();
                    if (by.applyAsInt(it) >= 0) {
                        known += it.weight();
                        thirds += it.weight() * by.applyAsInt(it);
                    }
                }
            }
            if (all > 0) {
                knowns.add(known / all);
            }
            if (known > 0) {
                means.add(thirds / 3 / known);
            }
        }
        return knowns.isEmpty() ? new double[] {1, 1} : new double[] {average(means), average(knowns)};
    }

    private static double average(List<Double> figures) {
        return figures.stream().mapToDouble(it -> it).average().orElse(0);
    }

    private static List<Row> rows(Member member, ApplicationContext portal, String sql, String assessment) {
        return Tenancy.of(member)
                .call(() -> Objects.requireNonNull(portal.getBean(TransactionTemplate.class)
                        .execute(status -> portal.getBean(JdbcClient.class)
                                .sql(sql)
                                .param(assessment)
                                .query(Row.class)
                                .list())));
    }
}
