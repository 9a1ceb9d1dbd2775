package io.waymark.content;

import static io.waymark.content.MapNotation.key;
import static io.waymark.content.MapNotation.map;
import static io.waymark.content.MapNotation.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two maps in a row as one, worked out by hand. */
class ChainedMapTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            same a>b               | same b>c                | same a>c
            same a>b               | reworded b>c            | reworded a>c
            reworded a>b           | same b>c                | reworded a>c
            reworded a>b           | reworded b>c            | reworded a>c
            merged a,b>x           | same x>y                | merged a,b>y
            merged a,b>x           | reworded x>y            | merged a,b>y
            reworded a>b; same d>d | merged b,d>x            | merged a,d>x
            merged a,b>x; same c>c | merged x,c>y            | merged a,b,c>y
            split a>b,c            | same b>b; reworded c>d  | split a>b,d
            split a>b,c            | split b>b,d; same c>c   | split a>b,c,d
            split a>b,c            | merged b,c>x            | merged a>x
            merged a,b>x           | split x>c,d             | recut a,b>c,d
            split a>b,c; same d>d  | same b>b; merged c,d>x  | split a>b,x; merged d>x
            split a>b,c            | retired b>; same c>c    | merged a>c
            split a>b,c            | retired b>; retired c>  | retired a>
            same a>a               | retired a>              | retired a>
            merged a,b>x           | retired x>              | retired a>; retired b>
            retired a>; new >n     | same n>n                | retired a>; new >n
            new >n; same a>a       | merged n,a>x            | merged a>x
            new >n                 | split n>o,p             | new >o; new >p
            same a>a               | same a>a; new >n        | same a>a; new >n
            retired a>; same b>b   | same b>b; new >a        | retired a>; same b>b; new >a
            same a>a; new >n       | same a>a; retired n>    | same a>a
            """)
    void twoStepsComeTo(String first, String second, String both) {
        assertThat(said(map(1, first).then(map(2, second)))).isEqualTo(said(map(1, both)));
    }

    @Test
    void itLeadsFromTheFirstEditionToTheLast() {
        EditionMap both = map(1, "same a>a").then(map(2, "same a>a"));
        assertThat(List.of(both.from().version(), both.to().version())).containsExactly("1.0", "3.0");
    }

    @Test
    void everyStepThatChangedSomethingSaysWhy() {
        assertThat(why("reworded a>b", "reworded b>c")).isEqualTo("Because of reworded a>b. Because of reworded b>c.");
        assertThat(why("same a>b", "reworded b>c")).isEqualTo("Because of reworded b>c.");
        assertThat(why("same a>b", "same b>c")).isEqualTo("Because of same a>b. Because of same b>c.");
        assertThat(why("merged a,b>x", "retired x>")).isEqualTo("Because of merged a,b>x. Because of retired x>.");
    }

    private static String why(String first, String second) {
        return map(1, first).then(map(2, second)).of(key("a")).orElseThrow().why();
    }
}
