package io.waymark.evidence.web;

import io.waymark.content.Editions;
import io.waymark.content.Practice;
import io.waymark.evidence.BackedPractice;
import io.waymark.evidence.Evidence;
import io.waymark.evidence.EvidenceId;
import io.waymark.evidence.EvidenceList;
import io.waymark.evidence.EvidenceList.Show;
import io.waymark.evidence.FileRoom;
import io.waymark.evidence.MayProve;
import io.waymark.form.SelectOption;
import io.waymark.organisation.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of an organisation.
 *
 * @param found a page of it, and one piece more where another page follows
 * @param unmade the change that could not be made
 */
record EvidenceListPage(
        Member member,
        ListQuery query,
        List<Evidence> found,
        Map<EvidenceId, List<BackedPractice>> backs,
        List<Member> colleagues,
        FileRoom room,
        Editions editions,
        LocalDate today,
        EvidenceEdit.@Nullable Wrong unmade) {

    /** So many practices of a piece are named at once, the others on demand. */
    private static final int FEW = 3;

    public List<Evidence> pieces() {
        return found.stream().limit(EvidenceList.PAGE).toList();
    }

    /** Behind which the next page begins. */
    public Evidence last() {
        return pieces().getLast();
    }

    public boolean more() {
        return found.size() > EvidenceList.PAGE;
    }

    public List<BackedPractice> first(Evidence piece) {
        return backs(piece).stream().limit(FEW).toList();
    }

    public List<BackedPractice> others(Evidence piece) {
        return backs(piece).stream().skip(FEW).toList();
    }

    private List<BackedPractice> backs(Evidence piece) {
        return backs.getOrDefault(piece.id(), List.of());
    }

    /** What the practice is called in its edition. */
    public String title(BackedPractice backed) {
        return editions.find(backed.edition())
                .flatMap(it -> it.practice(backed.practice()))
                .map(Practice::title)
                .orElse(backed.practice().value());
    }

    public boolean mayChange(Evidence piece) {
        return MayProve.change(member, piece) && !piece.withdrawn();
    }

    /** Who can look after a piece. */
    public List<SelectOption> owners() {
        return colleagues.stream()
                .map(it -> new SelectOption(it.person(), it.name()))
                .toList();
    }

    /** Whether the form to change this piece is open. */
    public boolean changing(Evidence piece) {
        return mayChange(piece) && (piece.id().equals(query.change()) || change(piece) != null);
    }

    public EvidenceEdit.@Nullable Wrong change(Evidence piece) {
        return unmade != null && unmade.piece().equals(piece.id()) ? unmade : null;
    }

    public String name(Show show) {
        return ListQuery.name(show);
    }
}
