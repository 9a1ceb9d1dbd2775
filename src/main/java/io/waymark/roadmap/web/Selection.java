package io.waymark.roadmap.web;

import io.waymark.organisation.PersonId;
import io.waymark.roadmap.Step;
import java.util.List;
import java.util.Optional;

/**
 * The steps that the filters let through, and the page of them that is shown.
 *
 * @param shown at most {@link #PAGE} of them
 * @param all how many the filters let through
 * @param page counts from 1
 */
record Selection(List<Step> shown, int all, int page) {

    static final int PAGE = 25;

    static Selection of(List<Step> steps, RoadmapFilters filters) {
        List<Step> through = steps.stream()
                .filter(step -> status(step, filters.status())
                        && dimension(step, filters.dimension())
                        && owner(step, filters.owner()))
                .sorted(Sorting.named(filters.sort()).comparator())
                .toList();
        int page = Math.clamp(number(filters.page()), 1, Math.max(1, pages(through.size())));
        int from = (page - 1) * PAGE;
        return new Selection(through.subList(from, Math.min(from + PAGE, through.size())), through.size(), page);
    }

    /** On which page the nth of an unfiltered roadmap stands. */
    static int pageOf(int rank) {
        return pages(rank);
    }

    public int from() {
        return (page - 1) * PAGE + 1;
    }

    public int to() {
        return from() + shown.size() - 1;
    }

    public boolean hasNext() {
        return to() < all;
    }

    private static int pages(int steps) {
        return (steps + PAGE - 1) / PAGE;
    }

    private static boolean status(Step step, String status) {
        return switch (status) {
            case "" -> step.rank().isPresent();
            case RoadmapFilters.ALL -> true;
            case RoadmapFilters.BLOCKED -> step.blocked();
            default -> step.facts().status().name().equals(status);
        };
    }

    private static boolean dimension(Step step, String dimension) {
        return dimension.isEmpty()
                || step.closings().stream()
                        .anyMatch(it -> it.topic().key().dimension().value().equals(dimension));
    }

    private static boolean owner(Step step, String owner) {
        Optional<String> its = Optional.ofNullable(step.facts().plan().owner()).map(PersonId::toString);
        return owner.isEmpty() || its.orElse(RoadmapFilters.NONE).equals(owner);
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 1;
    }
}
