package io.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.waymark.testing.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Whatever people write begins in Hebrew and ends in a word that fits no line; no page suffers. */
@JourneyTest
class AnyWordsTests {

    private static final List<Integer> WIDTHS = List.of(320, 390, 1280);

    /** Where people's words are kept, by how long they may be. */
    private static final Map<Integer, String> COLUMNS = Map.of(
            20,
            "application_choice.currency",
            40,
            "key_result.unit kpi.unit",
            80,
            "value_case.target",
            120,
            """
            organisation.name person.name unit.name assessment.title milestone.title evidence.file_name \
            application_choice.title candidate.name""",
            160,
            """
            answer.reason answer.note answer_event.note agreement.reason dissent.reason review_remark.comment \
            evidence.title goal.statement goal.why objective.title objective.why objective.closed_because \
            key_result.title check_in.note kpi.title kpi.meaning kpi.formula kpi.source measurement.note \
            understanding.wording initiative.title initiative.status_reason action.title value_case.what_changed cost_review.findings \
            policy_exemption.policy policy_exemption.exempted policy_exemption.reason candidate.description \
            candidate.must_not application_decision.reason application_dissent.reason \
            application_prerequisite.title mail.subject""");

    /** Each "אבג 7!" on the page whose mark stands to the right of its first letter. */
    private static final String OUT_OF_ORDER = """
            () => {
              const place = (node, at) => {
                const range = document.createRange();
                range.setStart(node, at);
                range.setEnd(node, at + 1);
                return range.getClientRects()[0];
              };
              const wrong = [];
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let text; text = texts.nextNode();) {
                for (const found of text.data.matchAll(/אבג [0-9]+!/g)) {
                  const first = place(text, found.index);
                  const mark = place(text, found.index + found[0].length - 1);
                  if (first && mark && first.top === mark.top && mark.left > first.left) {
                    wrong.push(text.parentElement.outerHTML.slice(0, 200));
                  }
                }
              }
              return wrong;
            }""";

    @Autowired
    private Database.Address address;

    @BeforeEach
    void everybodyWritesThat() {
        JdbcClient owner = JdbcClient.create(new DriverManagerDataSource(address.url(), "waymark_owner", "waymark"));
        owner.sql("update initiative set title = 'Named by people'").update();
        owner.sql("""
                        update initiative set status = 'BLOCKED', status_reason = 'Waits'
                        where id = (select id from initiative where status = 'PROPOSED' order by id limit 1)
                        """).update();
        COLUMNS.forEach((length, columns) -> List.of(columns.split("\\s+")).forEach(it -> write(owner, it, length)));
    }

    @Test
    void noPageScrollsSidewaysAndWordsKeepTheirOrder(Portal portal) {
        List<String> problems = new ArrayList<>();
        new Round(portal).walk((place, guest, response) -> {
            guest.page().evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
            WIDTHS.forEach(width -> problemsAt(width, guest.page()).forEach(it -> problems.add(place + ": " + it)));
        });
        assertThat(problems).isEmpty();
    }

    private static List<String> problemsAt(int width, Page page) {
        page.setViewportSize(width, 800);
        List<String> problems = new ArrayList<>();
        int needed = (int) page.evaluate("document.scrollingElement.scrollWidth");
        if (needed > width) {
            problems.add("needs " + needed + " px where there are " + width);
        }
        ((List<?>) page.evaluate(OUT_OF_ORDER)).forEach(it -> problems.add("out of order " + it));
        return problems;
    }

    private static void write(JdbcClient owner, String where, int length) {
        String[] place = where.split("\\.");
        int written = owner.sql("""
                        update %1$s set %2$s = left('אבג ' || numbered.number || '! ' || repeat('x', 140), :length)
                        from (select ctid as row, row_number() over () as number from %1$s) numbered
                        where numbered.row = %1$s.ctid and %2$s <> ''
                        """.formatted(place[0], place[1]))
                .param("length", length)
                .update();
        assertThat(written).as(where).isPositive();
    }
}
