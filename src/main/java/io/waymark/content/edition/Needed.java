package io.waymark.content.edition;

import io.waymark.content.EditionChange.Kind;

/** How many practices of the earlier and the later edition a kind of change names. */
enum Needed {
    ONE_TO_ONE("same and reworded name one in from and one in to"),
    SOME_TO_ONE("merged names one or more in from and one in to"),
    ONE_TO_MORE("split names one in from and two or more in to"),
    ONE_TO_NONE("retired names one in from and none in to"),
    NONE_TO_ONE("new names none in from and one in to");

    private final String words;

    Needed(String words) {
        this.words = words;
    }

    static Needed of(Kind kind) {
        return switch (kind) {
            case SAME, REWORDED -> ONE_TO_ONE;
            case MERGED -> SOME_TO_ONE;
            case SPLIT -> ONE_TO_MORE;
            case RETIRED -> ONE_TO_NONE;
            case NEW -> NONE_TO_ONE;
            case RECUT -> throw new IllegalArgumentException("No file says this of one step: " + kind);
        };
    }

    boolean fits(int from, int to) {
        return switch (this) {
            case ONE_TO_ONE -> from == 1 && to == 1;
            case SOME_TO_ONE -> from >= 1 && to == 1;
            case ONE_TO_MORE -> from == 1 && to >= 2;
            case ONE_TO_NONE -> from == 1 && to == 0;
            case NONE_TO_ONE -> from == 0 && to == 1;
        };
    }

    @Override
    public String toString() {
        return words;
    }
}
