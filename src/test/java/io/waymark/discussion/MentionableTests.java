package io.waymark.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionableTests {

    private static final Mentionable ACME = People.named(
            "Tess Hartmann",
            "Ada Okafor",
            "Alex Kim",
            "Alex Moreau",
            "Anne Rao",
            "Anne-Marie Rao",
            "Zoë Ångström",
            "Bo",
            "Bo Lindqvist",
            "Eva <b>Castle</b>");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            @Tess has a look                    | @Tess               | Tess Hartmann
            @Tess Hartmann has a look           | @Tess Hartmann      | Tess Hartmann
            what does @tess hartmann say?       | @tess hartmann      | Tess Hartmann
            @TESS, please                       | @TESS               | Tess Hartmann
            (@Tess)                             | @Tess               | Tess Hartmann
            @Tess's idea                        | @Tess               | Tess Hartmann
            @Tess Hartmannsdorf                 | @Tess               | Tess Hartmann
            @Tess-                              | @Tess               | Tess Hartmann
            @Alex Kim                           | @Alex Kim           | Alex Kim
            @anne-marie                         | @anne-marie         | Anne-Marie Rao
            @Anne Rao                           | @Anne Rao           | Anne Rao
            @zoë                                | @zoë                | Zoë Ångström
            @ZOË ÅNGSTRÖM                       | @ZOË ÅNGSTRÖM       | Zoë Ångström
            @Bo                                 | @Bo                 | Bo
            @Bo Lindqvist                       | @Bo Lindqvist       | Bo Lindqvist
            @Eva <b>Castle</b>                  | @Eva <b>Castle</b>  | Eva <b>Castle</b>
            """)
    void theLongestNameThatFitsIsMeant(String text, String words, String who) {
        List<Mention> mentions = ACME.in(text);

        assertThat(mentions).singleElement().satisfies(it -> {
            assertThat(text.substring(it.start(), it.end())).isEqualTo(words);
            assertThat(it.people()).containsExactly(People.person(who));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tess@example.org",
                "Tess",
                "@ Tess",
                "@Tessa",
                "@Tess_2",
                "@Tess-Marie",
                "@Hartmann",
                "@Greta",
                "@",
                "@@",
                "mail a@Tess",
                ""
            })
    void whatIsNoNameOfAMemberIsNoMention(String text) {
        assertThat(ACME.in(text)).isEmpty();
    }

    @Test
    void aFirstNameThatTwoPeopleShareIsNotClear() {
        assertThat(ACME.in("@Alex, and @Alex Kim")).extracting(Mention::clear).containsExactly(false, true);
    }

    @Test
    void aFullNameThatTwoPeopleShareIsNotClear() {
        Mentionable twins = new Mentionable(
                List.of(new Mentionable.Name("Kim Lee", Set.of(People.person("one"), People.person("other")))));

        assertThat(twins.in("@Kim Lee")).extracting(Mention::clear).containsExactly(false);
    }

    @Test
    void severalMentionsAreFoundInOrder() {
        assertThat(ACME.in("@Ada and @Tess, then @ada again"))
                .extracting(it -> it.people().iterator().next())
                .containsExactly(
                        People.person("Ada Okafor"), People.person("Tess Hartmann"), People.person("Ada Okafor"));
    }
}
