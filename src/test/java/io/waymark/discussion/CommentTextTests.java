package io.waymark.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentTextTests {

    private static final List<String> ALLOWED = List.of(
            "p", "br", "em", "strong", "ul", "ol", "li", "code", "pre", "blockquote", "h4", "h5", "h6", "a", "span");
    private static final Mentionable NOBODY = People.named();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "text <script>alert(1)</script> text",
                "<img src=x onerror=alert(1)>",
                "a <b onmouseover=alert(1)>b</b>",
                "<svg/onload=alert(1)>",
                "<iframe src=https://example.org></iframe>",
                "<style>*{display:none}</style>",
                "<span class=mention>@Ada</span>",
                "<p style=color:red>x",
                "<a href=javascript:alert(1)>x</a>",
                "<math><mtext></p><style><img src=x onerror=alert(1)></style>",
                "<!-- --><script>alert(1)</script>",
                "<![CDATA[<script>alert(1)</script>]]>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#x0A;script:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](vbscript:msgbox(1))",
                "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[x](//example.org)",
                "[x](/sign-out)",
                "<javascript:alert(1)>",
                "[x]: javascript:alert(1)\n\n[x]",
                "![x](data:image/svg+xml,<svg/onload=alert(1)>)",
                "![x](https://example.org/pixel.png)",
                "![x\" onerror=\"alert(1)](https://example.org)",
                "[x](https://example.org \"t\\\" onclick=\\\"alert(1)\")",
                "[x](https://example.org/\"onclick=alert(1))",
                "[![x](javascript:alert(1))](javascript:alert(2))",
                "`<script>`</code><script>alert(1)</script>",
                "```\" onclick=alert(1)\n<script>alert(1)</script>\n```",
                "```js\n</code></pre><script>alert(1)</script>\n",
                "**<script>**alert(1)</script>",
                "[*<img src=x onerror=alert(1)>*](https://example.org)",
                "> <script>\n> alert(1)",
                "1. <script>\n2. </script>",
                "# <img src=x onerror=alert(1)>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#60;script&#62;",
                "\\<script>alert(1)</script>",
                "\u0000<script\u0000>alert(1)</script>",
                "{{constructor.constructor('alert(1)')()}}",
                "[[${7*7}]]"
            })
    void nothingButPlainMarkupComesOut(String markdown) {
        Document shown = shown(new CommentText(markdown, People.named("Ada Okafor")));

        assertThat(shown.body().select("*").stream().map(it -> it.tagName()).filter(it -> !it.equals("body")))
                .isSubsetOf(ALLOWED);
        assertThat(shown.body().getAllElements().stream().flatMap(it -> it.attributes().asList().stream()))
                .allSatisfy(CommentTextTests::harmless);
    }

    private static void harmless(Attribute it) {
        assertThat(it.getKey()).isIn("href", "rel", "class", "start");
        if (it.getKey().equals("href")) {
            assertThat(it.getValue().toLowerCase(Locale.ROOT)).matches("(https?://|mailto:).*");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            plain                       | <p>plain</p>
            *soft* and **strong**       | <p><em>soft</em> and <strong>strong</strong></p>
            `code < x`                  | <p><code>code &lt; x</code></p>
            - one                       | <ul><li>one</li></ul>
            3. three                    | <ol start="3"><li>three</li></ol>
            # large                     | <h4>large</h4>
            ## less                     | <h5>less</h5>
            ###### small                | <h6>small</h6>
            > said                      | <blockquote><p>said</p></blockquote>
            1 < 2 & 3                   | <p>1 &lt; 2 &amp; 3</p>
            <b>bold</b>                 | <p>&lt;b&gt;bold&lt;/b&gt;</p>
            [a](https://example.org/?a=1&b=2) | <p><a href="https://example.org/?a=1&amp;b=2" rel="nofollow noopener">a</a></p>
            <https://example.org>       | <p><a href="https://example.org" rel="nofollow noopener">https://example.org</a></p>
            [a](mailto:a@example.org)   | <p><a href="mailto:a@example.org" rel="nofollow noopener">a</a></p>
            ![chart](https://example.org/c.png) | <p><a href="https://example.org/c.png" rel="nofollow noopener">chart</a></p>
            [a](javascript:alert(1))    | <p>a</p>
            """)
    void plainMarkdownIsShownAsMeant(String markdown, String html) {
        assertThat(normal(new CommentText(markdown, NOBODY).html())).isEqualTo(normal(html));
    }

    @Test
    void linesStayLinesAndParagraphsParagraphs() {
        assertThat(normal(new CommentText("one\ntwo\n\nthree", NOBODY).html()))
                .isEqualTo(normal("<p>one<br>two</p><p>three</p>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            ask @Tess              | @Tess
            ask **@tess**          | @tess
            ask [@Tess](https://example.org) | @Tess
            - @Tess Hartmann       | @Tess Hartmann
            @Eva <b>Castle</b>!    | @Eva <b>Castle</b>
            @Al <script>           | @Al <script>
            @Al \\<script\\>       | @Al <script>
            @Di_ana_ Roe           | @Di_ana_ Roe
            """)
    void aMentionIsMarkedAndItsNameEscaped(String markdown, String marked) {
        CommentText text = new CommentText(
                markdown, People.named("Tess Hartmann", "Eva <b>Castle</b>", "Al <script>", "Di_ana_ Roe"));

        assertThat(shown(text).select("span.mention").eachText()).containsExactly(marked);
        assertThat(shown(text).select("script, b")).isEmpty();
        assertThat(text.mentioned()).hasSize(1);
    }

    @Test
    void aNameInCodeIsNoMention() {
        CommentText text = new CommentText("`@Tess` and\n\n```\n@Tess\n```", People.named("Tess Hartmann"));

        assertThat(text.mentioned()).isEmpty();
        assertThat(shown(text).select(".mention")).isEmpty();
    }

    @Test
    void whoIsMentionedTwiceIsMentionedOnce() {
        CommentText text = new CommentText("@Tess, @Tess Hartmann, @Ada", People.named("Tess Hartmann", "Ada Okafor"));

        assertThat(text.mentioned()).containsExactly(People.person("Tess Hartmann"), People.person("Ada Okafor"));
    }

    @Test
    void aNameOfTwoPeopleIsToldNotMarked() {
        CommentText text = new CommentText("@Alex?", People.named("Alex Kim", "Alex Moreau"));

        assertThat(text.mentioned()).isEmpty();
        assertThat(text.unclear()).containsEntry("@Alex", 2);
        assertThat(shown(text).select(".mention")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "[", "*a **a ", "_(", "![", "- ", "<", "`", "@", "&#64;", "**"})
    void whatIsNestedWithoutEndComesOutToo(String part) {
        String markdown = part.repeat(4000 / part.length());

        assertThat(new CommentText(markdown, People.named("Tess Hartmann")).html())
                .isNotNull();
        assertThat(CommentText.excerpt(markdown)).isNotNull();
    }

    @Test
    void anExcerptIsPlainAndShort() {
        assertThat(CommentText.excerpt("# Why\n\n*this* and\n[that](https://example.org)?"))
                .startsWith("Why")
                .contains("this and")
                .doesNotContain("*", "#");
        assertThat(CommentText.excerpt("x".repeat(500))).hasSize(161).endsWith("…");
    }

    private static Document shown(CommentText text) {
        return Jsoup.parseBodyFragment(text.html());
    }

    /** The same markup, however it is spaced and escaped. */
    private static String normal(String html) {
        Document document =
                Jsoup.parseBodyFragment(html.replaceAll(">\\s+<", "><").replaceAll("<br ?/?>\\s*", "<br>"));
        document.outputSettings().prettyPrint(false);
        return document.body().html().strip();
    }
}
