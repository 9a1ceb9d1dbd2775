package io.waymark.dashboard.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.PracticeKey;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExaminationTests {

    @Test
    void whatWasCarriedOverWasNotExamined() {
        PracticeKey taken = new PracticeKey("people.culture.taken");
        Set<PracticeKey> answered = Set.of(taken, new PracticeKey("people.culture.looked"));

        assertThat(Examination.of(answered, Set.of(taken, new PracticeKey("people.gone.by"))))
                .isEqualTo(new Examination(1, 1));
    }
}
