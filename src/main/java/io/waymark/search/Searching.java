package io.waymark.search;

import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Hit;
import io.waymark.organisation.Member;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the page of what somebody typed, whatever that is. */
@Component
class Searching {

    /** Nobody means more; of more, the beginning is looked for. */
    static final int LONGEST = 200;

    private static final int FEW = 4;
    private static final int SOME = 8;

    private final Search search;

    Searching(Search search) {
        this.search = search;
    }

    /** The best few of each kind. */
    SearchPage quickly(Member member, ChosenUnit own, String typed) {
        return page(member, own, typed, "", FEW);
    }

    /** The best of each kind, or all that were counted of one. */
    SearchPage of(Member member, ChosenUnit own, String typed, String kind) {
        String known = SearchPage.known(kind);
        return page(member, own, typed, known, known.isEmpty() ? SOME : FindGroup.ENOUGH);
    }

    private SearchPage page(Member member, ChosenUnit own, String typed, String kind, int most) {
        String looked = typed.codePointCount(0, typed.length()) <= LONGEST
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, LONGEST));
        List<Hit> hits = looked.isEmpty() ? List.of() : search.hits(member, own, looked, kind, most);
        return SearchPage.of(typed, kind, hits);
    }
}
