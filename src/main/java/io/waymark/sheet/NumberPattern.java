package io.waymark.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * A number format of a spreadsheet, as far as figures need it: decimals, groups, percent, thousands, and words around.
 * Fractions, powers of ten and what is none of these are shown as the number itself.
 */
record NumberPattern(List<String> sections) {

    /** A spreadsheet keeps no more digits. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    /** Numbers beyond are written as powers of ten, by spreadsheets and here. */
    private static final int LONGEST = 20;

    static NumberPattern of(String format) {
        return new NumberPattern(FormatSections.of(format));
    }

    /** Whether its digits can be written out: a few characters of a power of ten can mean gigabytes of zeros. */
    static boolean writable(BigDecimal number) {
        return number.precision() <= SheetBudget.NUMBER
                && Math.abs((long) number.precision() - number.scale()) <= LONGEST;
    }

    /** @param number that is writable */
    SheetCell cell(BigDecimal number) {
        boolean negative = number.signum() < 0;
        boolean own = negative && sections.size() > 1;
        FormatSection section =
                new FormatSection(sections.get(own ? 1 : number.signum() == 0 && sections.size() > 2 ? 2 : 0));
        BigDecimal rounded = number.round(DIGITS);
        return section.fixed() ? fixed(own ? rounded.negate() : rounded, section, own) : bare(rounded);
    }

    private static SheetCell bare(BigDecimal number) {
        return SheetCell.of(plain(number), unmistakable(plain(number)));
    }

    private static SheetCell fixed(BigDecimal number, FormatSection section, boolean negated) {
        BigDecimal scaled = section.scaled(number);
        BigDecimal figure = scaled.movePointRight(section.thousands() * 3);
        return SheetCell.of(
                section.written(scaled),
                unmistakable(plain(negated ? figure.negate() : figure)) + (section.percent() ? " %" : ""));
    }

    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return shortest.setScale(Math.max(shortest.scale(), 0)).toPlainString();
    }

    /** Three digits behind a point could be thousands; a zero more says that they are none. */
    private static String unmistakable(String plain) {
        return plain.contains(".") && plain.length() - plain.indexOf('.') == 4 ? plain + "0" : plain;
    }
}
