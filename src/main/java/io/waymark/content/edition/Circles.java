package io.waymark.content.edition;

import io.waymark.content.Edition;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds practices that, over others, require themselves; each circle as its path {@code a, b, a}. */
final class Circles {

    private final Edition edition;
    private final Set<PracticeKey> done = new HashSet<>();
    private final List<PracticeKey> trail = new ArrayList<>();
    private final List<List<PracticeKey>> found = new ArrayList<>();

    private Circles(Edition edition) {
        this.edition = edition;
    }

    static List<List<PracticeKey>> in(Edition edition) {
        var circles = new Circles(edition);
        edition.practices().forEach(circles::follow);
        return circles.found;
    }

    private void follow(Practice practice) {
        int start = trail.indexOf(practice.key());
        if (start >= 0) {
            found.add(path(start, practice.key()));
        } else if (!done.contains(practice.key())) {
            trail.add(practice.key());
            practice.action().requires().forEach(key -> edition.practice(key).ifPresent(this::follow));
            trail.removeLast();
            done.add(practice.key());
        }
    }

    private List<PracticeKey> path(int start, PracticeKey end) {
        var path = new ArrayList<>(trail.subList(start, trail.size()));
        path.add(end);
        return path;
    }
}
