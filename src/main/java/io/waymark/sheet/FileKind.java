package io.waymark.sheet;

/** What a file is by its first bytes. */
enum FileKind {
    WORKBOOK,
    /** Of before 2007, or behind a password. */
    OLD_WORKBOOK,
    TEXT;

    private static final int[] ZIP = {'P', 'K'};
    private static final int[] OLE2 = {0xD0, 0xCF, 0x11, 0xE0};

    static FileKind of(byte[] file) {
        return begins(file, ZIP) ? WORKBOOK : begins(file, OLE2) ? OLD_WORKBOOK : TEXT;
    }

    private static boolean begins(byte[] file, int[] mark) {
        boolean same = file.length >= mark.length;
        for (int at = 0; same && at < mark.length; at++) {
            same = (file[at] & 0xFF) == mark[at];
        }
        return same;
    }
}
