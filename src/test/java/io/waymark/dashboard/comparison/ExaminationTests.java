package io.waymark.dashboard.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.PracticeKey;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExaminationTests {

    @Test
    void whatWasCarriedOverOrNotAskedForYetWasNotExamined() {
        PracticeKey taken = new PracticeKey("people.culture.taken");
        PracticeKey later = new PracticeKey("people.culture.later");
        Set<PracticeKey> rated = Set.of(taken, later, new PracticeKey("people.culture.looked"));

        assertThat(Examination.of(rated, Set.of(taken, new PracticeKey("people.gone.by")), Set.of(later)))
                .isEqualTo(new Examination(1, 1, 1));
    }
}
