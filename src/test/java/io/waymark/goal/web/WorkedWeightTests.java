package io.waymark.goal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkedWeightTests {

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(textBlock = """
            1, 1,  1,                       1
            1, 2,  1 + 1/2,                 1.5
            3, 4,  1/3 + 1/4,               0.583
            4, 4,  1/4,                     0.25
            1, 6,  1 + 1/2 + 1/3 + 1/4 + 1/5 + 1/6, 2.45
            1, 7,  1 + 1/2 + 1/3 + … + 1/7, 2.593
            """)
    void theSumIsWrittenOut(int rank, int goals, String terms, double sum) {
        WorkedWeight worked = new WorkedWeight(rank, goals);
        assertThat(worked.terms()).isEqualTo(terms);
        assertThat(worked.sum()).isCloseTo(sum, Offset.offset(0.001));
    }
}
