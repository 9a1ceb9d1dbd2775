package io.waymark.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Statements;
import io.waymark.testing.Visitor;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How often the pages ask the database, beside the session and who is asking: the same, however much was said. */
@OwnWorld
class StatementsOfTalkTests {

    private static final int MANY = 30;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MockMvcTester portal;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 | /practices/{practice}/discussion
            2 | /discussions?mine=true
            4 | /activity
            """)
    void aPageAsksAsOftenAboutManyCommentsAsAboutNone(int ceiling, String page) {
        UnitWithGaps world = new UnitWithGaps(beans);
        Member ada = world.member("ada", "acme");
        AssessmentId assessment = world.assessment(ada, world.unit(ada)).id();
        PracticeKey practice = world.practices(1).getFirst();
        String path = "/orgs/acme/assessments/" + assessment + page.replace("{practice}", practice.value());
        Visitor visitor = Visitor.as("ada", portal);
        visitor.page(path);
        int before = Statements.besideSessionAndMember(() -> visitor.page(path)).size();

        Discussion discussion = beans.getBean(Discussion.class);
        for (int number = 0; number < MANY; number++) {
            Remark remark = new Remark(assessment, practice, null, "@Ada and @Tess, " + number, UUID.randomUUID());
            Tenancy.of(ada).call(() -> discussion.write(ada, remark));
        }

        int after = Statements.besideSessionAndMember(() -> visitor.page(path)).size();
        assertThat(after).isEqualTo(before).isLessThanOrEqualTo(ceiling);
    }
}
