package io.waymark.sheet;

import io.waymark.form.Texts;
import java.util.regex.Pattern;

/**
 * One cell.
 *
 * @param shown its text as the sheet shows it, cleaned as the text of a form is
 * @param meant the same so that it can be read but one way: numbers with a point and without groups, days as 2026-11-03
 * @param error whether the spreadsheet shows an error, whatever the column is about
 * @param guarded whether it is text by its writer's will, so that it is no formula whatever it begins with
 */
public record SheetCell(String shown, String meant, boolean error, boolean guarded) {

    static final SheetCell EMPTY = new SheetCell("", "", false, false);

    /** A plus or minus before anything but a number begins a formula; one before a space begins a line of text. */
    private static final Pattern SIGNED_FORMULA = Pattern.compile("[+-][^\\p{Nd}.,\\s].*", Pattern.DOTALL);

    /** A cell of text; a protecting apostrophe is taken off. */
    static SheetCell of(String text) {
        String clean = Texts.clean(text);
        if (CellError.on(clean)) {
            return ofError(clean.substring(1));
        }
        return clean.isEmpty() ? EMPTY : new SheetCell(Guard.off(clean), Guard.off(clean), false, Guard.on(clean));
    }

    /** A cell that is text to its workbook. */
    static SheetCell ofText(String text) {
        String shown = Guard.off(Texts.clean(text));
        return new SheetCell(shown, shown, false, Guard.on(Texts.clean(text)) || computes(shown));
    }

    static SheetCell ofError(String shown) {
        return new SheetCell(shown, shown, true, false);
    }

    /** A cell to be written that holds words: they are protected where a spreadsheet would compute them. */
    public static SheetCell ofWords(String words) {
        return new SheetCell(words, words, false, Guard.needed(words) || Guard.on(words));
    }

    /** A cell to be written that holds a figure, a day or an instant. */
    public static SheetCell ofFigure(String written) {
        return of(written, written);
    }

    static SheetCell of(String shown, String meant) {
        return new SheetCell(shown, meant, false, false);
    }

    public boolean blank() {
        return shown.isEmpty();
    }

    /** Whether a spreadsheet would compute a text. */
    public static boolean computes(String text) {
        String given = Texts.clean(text);
        return given.startsWith("=")
                || given.startsWith("@")
                || SIGNED_FORMULA.matcher(given).matches();
    }

    /** Whether a spreadsheet would compute it. */
    public boolean computed() {
        return !guarded && computes(shown);
    }

    /** Text that is read as this cell again. */
    public String written() {
        return error ? CellError.of(shown) : guarded ? Guard.of(shown) : shown;
    }
}
