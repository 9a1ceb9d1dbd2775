package io.waymark.report.paper;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a paragraph changes its direction. Numbers and names inside what is written from right to left stay in its run: the printer
 * lays runs one behind the other, and {@link VisualOrder} orders within a line of one.
 */
final class DirectionRuns implements BidiSplitter {

    private final List<BidiTextRun> runs = new ArrayList<>();

    @Override
    public void setParagraph(String paragraph, byte direction) {
        runs.clear();
        Bidi bidi = new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int start = 0;
        for (int at = 1; at <= paragraph.length(); at++) {
            if (at == paragraph.length() || way(bidi, at) != way(bidi, start)) {
                runs.add(new BidiTextRun(start, at - start, way(bidi, start)));
                start = at;
            }
        }
        if (runs.isEmpty()) {
            runs.add(new BidiTextRun(0, 0, direction));
        }
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        return runs.get(run);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
    }

    private static byte way(Bidi bidi, int at) {
        return bidi.getLevelAt(at) == 0 ? LTR : RTL;
    }
}
