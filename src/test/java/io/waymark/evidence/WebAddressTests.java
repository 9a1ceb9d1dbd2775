package io.waymark.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://wiki.acme.example/restore-test?page=3#result",
                "HTTP://wiki",
                "https://müller.example/prüfung",
                "https://wiki.acme.example:8443/",
                "https://[2001:db8::1]:8443/",
                "https://wiki.acme.example/@ada/notes"
            })
    void takesWhatABrowserOpens(String address) {
        assertThat(WebAddress.problem(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wiki.acme.example",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "data:text/html,<script>",
                "ftp://wiki.acme.example/",
                "https:wiki.acme.example",
                "https:///restore-test",
                "https://:8443/",
                "https://wiki.acme.example:99999/",
                "https://wiki.acme.example:/",
                "https://wiki acme.example/",
                "https://wiki.acme.example\\@evil.example/",
                ""
            })
    void refusesWhatNoBrowserOpensOverTheWeb(String address) {
        assertThat(WebAddress.problem(address)).contains("evidence.error.url");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://ada:secret@wiki.acme.example/", "https://ada@wiki", "https://bank.example@evil.example/"
            })
    void refusesWhoSomebodyIs(String address) {
        assertThat(WebAddress.problem(address)).contains("evidence.error.url-password");
    }

    /** As in the name of a file: line ends, what writes from right to left, what has no width. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://wiki.acme.example/\u0007",
                "https://wiki.acme.example/a\nb",
                "https://wiki.acme.example/\u202Egnp.exe",
                "https://wiki.acme.example/\u2066a\u2069",
                "https://wi\u200Bki.acme.example/",
                "https://wi\u00ADki.acme.example/",
                "https://wiki.acme.example/\uFEFF"
            })
    void refusesWhatNobodySees(String address) {
        assertThat(WebAddress.problem(address)).contains("evidence.error.url-invisible");
    }

    @Test
    void anAddressHas2000CharactersAtMost() {
        String longest = "https://wiki.acme.example/" + "a".repeat(1974);
        assertThat(WebAddress.problem(longest)).isEmpty();
        assertThat(WebAddress.problem(longest + "a")).contains("evidence.error.url-long");
    }
}
