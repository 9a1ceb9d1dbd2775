package io.waymark.answersheet;

import io.waymark.sheet.SheetFault;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sheet that was read.
 *
 * @param readable whether its rows can be understood
 * @param faults of its headings or of the whole
 * @param effects what each row would do
 */
record ReadAnswers(boolean readable, List<SheetFault> faults, List<AnswerEffect> effects) {

    static ReadAnswers unreadable(List<SheetFault> faults) {
        return new ReadAnswers(false, faults, List.of());
    }

    /** Everything that is wrong, in the order of the rows. */
    List<SheetFault> everyFault() {
        return Stream.concat(
                        faults.stream(),
                        effects.stream()
                                .flatMap(it -> it instanceof AnswerEffect.Unreadable wrong
                                        ? wrong.faults().stream()
                                        : Stream.empty()))
                .toList();
    }
}
