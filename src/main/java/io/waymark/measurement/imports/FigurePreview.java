package io.waymark.measurement.imports;

import io.waymark.measurement.Measure;
import io.waymark.measurement.NewMeasurement;
import io.waymark.sheet.SheetDraft;
import io.waymark.sheet.SheetFault;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet would do as things stand now.
 *
 * @param kpi the one that all rows are about; null where they name theirs
 * @param faults why the sheet cannot be read at all; then there are no effects
 * @param unsure a day of it that could be two, where nobody said yet which; null for none
 * @param strayed rows whose figure leaves its course
 */
record FigurePreview(
        SheetDraft draft,
        @Nullable Measure kpi,
        List<SheetFault> faults,
        List<FigureEffect> effects,
        @Nullable UnsureDay unsure,
        Set<Integer> strayed) {

    static FigurePreview refused(SheetDraft draft, @Nullable Measure kpi, List<SheetFault> faults) {
        return new FigurePreview(draft, kpi, faults, List.of(), null, Set.of());
    }

    /** Not compared yet. */
    static FigurePreview of(SheetDraft draft, @Nullable Measure kpi, @Nullable UnsureDay unsure) {
        return new FigurePreview(draft, kpi, List.of(), List.of(), unsure, Set.of());
    }

    FigurePreview with(List<FigureEffect> compared, FigureCourse course) {
        Set<Integer> strayed = compared.stream()
                .filter(FigureEffect.Right.class::isInstance)
                .map(it -> ((FigureEffect.Right) it).entry())
                .filter(course::leftBy)
                .map(FigureEffect.Entry::line)
                .collect(Collectors.toSet());
        return new FigurePreview(draft, kpi, faults, compared, unsure, strayed);
    }

    boolean right() {
        return faults.isEmpty() && wrong() == 0 && unsure == null;
    }

    public int added() {
        return (int) all(FigureEffect.Added.class).count();
    }

    public int same() {
        return (int) all(FigureEffect.Same.class).count()
                + (int) all(FigureEffect.Repeated.class).count();
    }

    public int wrong() {
        return (int) all(FigureEffect.Wrong.class).count();
    }

    public List<FigureEffect.Correction> corrections() {
        return all(FigureEffect.Correction.class).toList();
    }

    /** Rows whose figure changed since their file left. */
    public List<FigureEffect.Outrun> outrun() {
        return all(FigureEffect.Outrun.class).toList();
    }

    /** Rows that would write something without being chosen. */
    public int changes() {
        return added() + corrections().size();
    }

    public List<SheetFault> everyFault() {
        return Stream.concat(faults.stream(), all(FigureEffect.Wrong.class).flatMap(it -> it.faults().stream()))
                .toList();
    }

    /** Whether something is replaced, which needs a reason. */
    boolean corrects(Set<Integer> chosen) {
        return !corrections().isEmpty() || outrun().stream().anyMatch(it -> chosen.contains(it.line()));
    }

    /** The figures to write; corrections give this reason, and the row's own note behind it. */
    List<NewMeasurement> wishes(String reason, Set<Integer> chosen) {
        Stream<FigureEffect.Right> replacing =
                Stream.concat(corrections().stream(), outrun().stream().filter(it -> chosen.contains(it.line())));
        return Stream.concat(
                        all(FigureEffect.Added.class)
                                .map(it -> wish(it, it.entry().note())),
                        replacing.map(it -> wish(it, because(reason, it.entry().note()))))
                .toList();
    }

    /** A mark of all that the preview rests on; it is another as soon as anything of that is. */
    String seen() {
        MessageDigest digest = sha256();
        all(FigureEffect.Right.class)
                .map(it -> it.entry().kpi().id() + " " + it.entry().day() + " " + it.revision() + "\n")
                .forEach(it -> digest.update(it.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private <R extends FigureEffect> Stream<R> all(Class<R> kind) {
        return effects.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static NewMeasurement wish(FigureEffect.Right row, String note) {
        FigureEffect.Entry entry = row.entry();
        return new NewMeasurement(entry.kpi().id(), entry.day(), row.revision() + 1, entry.value(), note);
    }

    private static String because(String reason, String note) {
        return note.isEmpty() ? reason : reason + " (" + note + ")";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
