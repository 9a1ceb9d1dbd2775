package io.waymark.sheet;

import java.util.List;

/**
 * The fields that take rows.
 *
 * @param rows as they were pasted
 * @param from the draft that they were corrected from; empty for none
 * @param ofFile whether a file was chosen, which only another file can put right
 */
public record SheetForm(String rows, String from, boolean ofFile, FaultList faults) {

    /** Characters of a file that are shown to be put right. */
    private static final int SHOWN = 200_000;

    /** Nothing was brought yet. */
    public static final SheetForm EMPTY = new SheetForm("", "", false, FaultList.NONE);

    /** The rows of an earlier look, to be put right. */
    public static SheetForm of(SheetDraft draft) {
        return new SheetForm(draft.rows(), draft.id().toString(), false, FaultList.NONE);
    }

    /** What was brought holds no rows that can be shown. */
    public static SheetForm refused(SheetUpload upload, String from, List<SheetFault> faults) {
        return new SheetForm(upload.rows(), from, upload.ofFile(), FaultList.of(faults));
    }

    /** It holds rows, which can be put right here wherever they came from, unless they are very many. */
    public static SheetForm refused(SheetUpload upload, String rows, String from, List<SheetFault> faults) {
        return rows.length() > SHOWN && upload.ofFile()
                ? refused(upload, from, faults)
                : new SheetForm(rows, from, false, FaultList.of(faults));
    }

    /** The field at which it is put right. */
    public String field() {
        return ofFile ? "file" : "rows";
    }
}
