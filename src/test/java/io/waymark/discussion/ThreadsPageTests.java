package io.waymark.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OwnWorld
class ThreadsPageTests {

    private static final PracticeKey LOGS = new PracticeKey("process.audit-and-logs.log-sources-known");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MockMvcTester portal;

    private Member ada;
    private Visitor tess;
    private AssessmentId assessment;
    private PracticeKey other;
    private String list;

    @BeforeEach
    void openAnAssessment() {
        UnitWithGaps world = new UnitWithGaps(beans);
        ada = world.member("ada", "acme");
        other = world.practices(1).getFirst();
        assessment = world.assessment(ada, world.unit(ada)).id();
        list = "/orgs/acme/assessments/" + assessment + "/discussions";
        tess = Visitor.as("tess", portal);
    }

    @Test
    void anEmptyListTeachesHowToBegin() {
        Element empty = tess.page(list).expectFirst(".empty");

        assertThat(empty.text()).contains("Nobody has written yet", "A discussion belongs to a practice");
        assertThat(empty.select(".btn-primary").attr("href"))
                .isEqualTo("/orgs/acme/assessments/" + assessment + "/check");
    }

    @Test
    void eachThreadLeadsToItsPractice() {
        UUID thread = write(LOGS, null, "Which **logs**?");
        write(LOGS, thread, "All.");

        Element row = tess.page(list).expectFirst(".rows li");

        assertThat(row.text()).contains("Ada Okafor: Which logs?", "1 reply", "Unresolved");
        assertThat(row.expectFirst("a").attr("href"))
                .isEqualTo("/orgs/acme/assessments/" + assessment + "/practices/" + LOGS + "/discussion#c-" + thread);
    }

    @Test
    void theFilterForUnresolvedOnesLeavesTheResolvedOut() {
        UUID settled = write(LOGS, null, "Settled");
        write(LOGS, null, "Pending");
        Tenancy.of(ada).call(() -> beans.getBean(Discussion.class).resolve(ada, assessment, LOGS, settled, 0));

        assertThat(excerpts("")).containsExactly("Ada Okafor: Pending", "Ada Okafor: Settled");
        assertThat(excerpts("?open=true")).containsExactly("Ada Okafor: Pending");
    }

    @Test
    void theFilterForMentionsLooksAtRepliesToo() {
        UUID thread = write(LOGS, null, "Who knows?");
        write(LOGS, thread, "@Tess does");
        write(LOGS, null, "@Pete, and you?");
        write(other, null, "@Tess, look");

        assertThat(excerpts("?mine=true")).containsExactly("Ada Okafor: @Tess, look", "Ada Okafor: Who knows?");
        assertThat(excerpts("?mine=true&dimension=process")).containsExactly("Ada Okafor: Who knows?");
    }

    @Test
    void aFilterThatLetsNothingThroughOffersAll() {
        write(LOGS, null, "Which logs?");

        Document page = tess.page(list + "?dimension=people&open=true");

        assertThat(page.select(".empty .btn-primary").attr("href")).isEqualTo(list);
        assertThat(page.select("main [aria-current=true]").eachText())
                .containsExactly("People", "Only unresolved remove");
    }

    @Test
    void olderThreadsFollowWithoutDoubles() {
        List<String> written = new ArrayList<>();
        for (int number = 0; number < AssessmentThreads.A_PAGE + 2; number++) {
            write(LOGS, null, "Thread " + number);
            written.addFirst("Ada Okafor: Thread " + number);
        }

        Document first = tess.page(list + "?open=true");
        Document second = tess.page(first.expectFirst("a[rel=next]").attr("href"));

        assertThat(first.select(".rows .small")).hasSize(AssessmentThreads.A_PAGE);
        List<String> read = first.select(".rows .small").eachText();
        read.addAll(second.select(".rows .small").eachText());
        assertThat(read).isEqualTo(written);
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void anAddressThatMeansNothingIsNotFound() {
        assertThat(tess.get(list + "?dimension=alchemy")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(tess.get(list + "?before=yesterday")).hasStatus(HttpStatus.OK);
    }

    @Test
    void aStrangerFindsNothing() {
        Visitor gus = Visitor.as("gus", portal);

        assertThat(gus.get(list)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.get(list.replace("acme", "globex"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private List<String> excerpts(String query) {
        return tess.page(list + query).select(".rows .small").eachText();
    }

    private UUID write(PracticeKey practice, @Nullable UUID thread, String words) {
        Written written = Tenancy.of(ada)
                .call(() -> beans.getBean(Discussion.class)
                        .write(ada, new Remark(assessment, practice, thread, words, UUID.randomUUID())));
        return ((Written.Done) written).comment();
    }
}
