package io.waymark.chart;

/** How wide a text may get: the server has no font at hand, so this errs towards the wide faces (DejaVu, Verdana). */
final class Glyphs {

    private Glyphs() {}

    /** In em. */
    static double width(String text) {
        return text.codePoints().mapToDouble(Glyphs::width).sum();
    }

    private static double width(int c) {
        if ("iljI.,;:'|!".indexOf(c) >= 0) {
            return 0.34;
        }
        if (" ftr()[]-/".indexOf(c) >= 0) {
            return 0.42;
        }
        if ("mwMW@%&+=<>~_\u2014".indexOf(c) >= 0 || c > 0x2E80) {
            return 1;
        }
        return Character.isUpperCase(c) ? 0.79 : 0.645;
    }
}
