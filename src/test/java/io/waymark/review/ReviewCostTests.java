package io.waymark.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.Topic;
import io.waymark.organisation.Member;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Statements;
import io.waymark.testing.Visitor;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How often a review asks the database: the same for one person and no remark as for many of both. */
@OwnWorld
class ReviewCostTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MockMvcTester portal;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9 | /review/process
            6 | /review
            """)
    void aReviewOfManyCostsAsMuchAsOneOfFew(int ceiling, String page) {
        List<String> few = asked(new ProcessInReview(beans, portal).submitted(), page);
        List<String> many = asked(crowded(), page);

        assertThat(many).hasSizeLessThanOrEqualTo(ceiling).hasSameSizeAs(few);
    }

    /** Three more people answer everything, and five rounds of review. */
    private ProcessInReview crowded() {
        ProcessInReview process = new ProcessInReview(beans, portal);
        for (String persona : List.of("bo", "pia", "archie")) {
            Member member = process.cycle.member(persona, "acme");
            topics(process).forEach(it -> process.cycle.assign(process.ada, process.id, member, it.key()));
            process.cycle.answer(member, process.id, process.practices, Rating.LARGELY);
        }
        process.cycle.open(process.ada, process.id, ProcessInReview.PROCESS);
        process.submitted();
        process.practices.stream().limit(5).forEach(it -> {
            process.sendBack(it, "Look again");
            process.submitted();
        });
        return process;
    }

    private static List<Topic> topics(ProcessInReview process) {
        return process.cycle
                .edition()
                .dimension(ProcessInReview.PROCESS)
                .orElseThrow()
                .topics();
    }

    private List<String> asked(ProcessInReview process, String page) {
        Visitor ada = process.visitor("ada");
        ada.page(process.address + page);
        return Statements.besideSessionAndMember(() -> ada.page(process.address + page));
    }
}
