package io.waymark.agreement;

import static io.waymark.scoring.Rating.NOT;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.PracticeKey;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Statements;
import io.waymark.testing.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OwnWorld
class AgreementCostTests {

    private static final int CEILING = 6;
    private static final int MOST_BYTES = 60_000;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void aPageAsksSixThingsHoweverMuchWasSaid() {
        Table little = new Table(portal, mvc).differ(first()).open();
        Table much = full();

        for (String page : List.of("/comparison/technology", "/workshop/technology")) {
            assertThat(asked(much.address + page))
                    .hasSizeLessThanOrEqualTo(CEILING)
                    .hasSameSizeAs(asked(little.address + page));
        }
    }

    @Test
    void beforeItOpensAPageAsksLess() {
        assertThat(asked(new Table(portal, mvc).comparison())).hasSizeLessThan(CEILING);
    }

    @Test
    void aFullPageIsSmallEnough() throws IOException {
        byte[] page =
                Visitor.as("ada", mvc).get(full().comparison()).getResponse().getContentAsByteArray();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(page);
        }
        assertThat(packed.size()).isLessThan(MOST_BYTES);
    }

    private PracticeKey first() {
        return new Table(portal, mvc).practices.getFirst();
    }

    /** Everything differs, everything was decided twice, and everybody dissents. */
    private Table full() {
        Table table = new Table(portal, mvc);
        table.practices.forEach(it -> {
            table.differ(it);
            table.says(table.archie, it, NOT, "Words ".repeat(50));
        });
        table.open();
        for (PracticeKey it : table.practices) {
            table.decide(it, NOT, "Looked together", 0);
            table.dissent("ada", table.tess, it, "Looked elsewhere", 1);
            table.decide(it, NOT, "Looked again", 1);
        }
        return table;
    }

    private List<String> asked(String path) {
        Visitor ada = Visitor.as("ada", mvc);
        ada.page(path);
        return Statements.besideSessionAndMember(() -> ada.page(path));
    }
}
