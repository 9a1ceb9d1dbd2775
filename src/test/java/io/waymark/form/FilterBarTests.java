package io.waymark.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class FilterBarTests {

    private static final List<SelectOption> OWNERS =
            List.of(new SelectOption("", "Anyone"), new SelectOption("none", "Nobody yet"));

    private final FilterBar bar = new FilterBar(
            "/list",
            List.of(
                    FilterField.words("Search", "a & b"),
                    FilterField.choice("owner", "Owner", "none", OWNERS),
                    FilterField.choice("team", "Team", "", OWNERS),
                    FilterField.order("sort", "Sort by", "size", List.of()),
                    FilterField.kept("view", "table", "")));

    @Test
    void whatIsSetIsTakenAwayByItself() {
        assertThat(bar.marks())
                .extracting(it -> it.field().said(), FilterBar.Mark::without)
                .containsExactly(
                        tuple("a & b", "/list?owner=none&sort=size&view=table"),
                        tuple("Nobody yet", "/list?q=a%20%26%20b&sort=size&view=table"));
    }

    @Test
    void clearingKeepsOrderAndView() {
        assertThat(bar.clear()).isEqualTo("/list?sort=size&view=table");
    }

    @Test
    void whatIsNotOfferedIsCalledByItsField() {
        assertThat(FilterField.choice("owner", "Owner", "gone", OWNERS).said()).isEqualTo("Owner");
    }
}
