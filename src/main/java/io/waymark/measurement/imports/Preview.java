package io.waymark.measurement.imports;

import io.waymark.measurement.Measure;
import io.waymark.measurement.NewMeasurement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet would do as things stand now.
 *
 * @param kpi the one that all rows are about; null where they name theirs
 * @param problems why the sheet cannot be read at all; then there are no results
 */
record Preview(Draft draft, @Nullable Measure kpi, List<Problem> problems, List<RowResult> results) {

    boolean right() {
        return problems.isEmpty() && wrong() == 0;
    }

    public int added() {
        return (int) all(RowResult.Added.class).count();
    }

    public int same() {
        return (int) all(RowResult.Same.class).count()
                + (int) all(RowResult.Repeated.class).count();
    }

    public int wrong() {
        return (int) all(RowResult.Wrong.class).count();
    }

    public List<RowResult.Correction> corrections() {
        return all(RowResult.Correction.class).toList();
    }

    /** Rows that would write something. */
    public int changes() {
        return added() + corrections().size();
    }

    public List<Problem> everyProblem() {
        return Stream.concat(problems.stream(), all(RowResult.Wrong.class).flatMap(it -> it.problems().stream()))
                .toList();
    }

    /** The figures to write; corrections give this reason, and the row's own note behind it. */
    List<NewMeasurement> wishes(String reason) {
        return Stream.concat(
                        all(RowResult.Added.class).map(it -> wish(it, it.entry().note())),
                        corrections().stream()
                                .map(it -> wish(it, because(reason, it.entry().note()))))
                .toList();
    }

    /** A mark of all that the preview rests on; it is another as soon as anything of that is. */
    String seen() {
        MessageDigest digest = sha256();
        all(RowResult.Right.class)
                .map(it -> it.entry().kpi().id() + " " + it.entry().day() + " " + it.revision() + "\n")
                .forEach(it -> digest.update(it.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private <R extends RowResult> Stream<R> all(Class<R> kind) {
        return results.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static NewMeasurement wish(RowResult.Right row, String note) {
        RowResult.Entry entry = row.entry();
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
