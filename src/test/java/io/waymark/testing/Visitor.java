package io.waymark.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** A persona with a browser: signs in through the form, keeps cookies, asks for pages and sends forms. */
public final class Visitor {

    private final MockMvcTester portal;
    private final Map<String, Cookie> cookies = new TreeMap<>();

    private Visitor(MockMvcTester portal) {
        this.portal = portal;
    }

    /** Signs a persona in; the user name is the password. */
    public static Visitor as(String persona, MockMvcTester portal) {
        Visitor visitor = stranger(portal);
        assertThat(visitor.signIn(persona)).hasRedirectedUrl("/");
        return visitor;
    }

    /** Somebody who has not signed in. */
    public static Visitor stranger(MockMvcTester portal) {
        return new Visitor(portal);
    }

    /** The browser keeps this cookie. */
    public Visitor with(Cookie cookie) {
        cookies.put(cookie.getName(), cookie);
        return this;
    }

    /** Signs in with this browser. */
    public MvcTestResult signIn(String persona) {
        return post("/sign-in", Map.of("username", persona, "password", persona));
    }

    /** The page at an address, which must be there. */
    public Document page(String path) {
        MvcTestResult result = get(path);
        assertThat(result).hasStatus(HttpStatus.OK);
        return page(result);
    }

    /** Whatever is answered at an address. */
    public MvcTestResult get(String path) {
        return sent(portal.get().uri(path));
    }

    /** Whatever is answered at an address with these parameters. */
    public MvcTestResult get(String path, Map<String, String> parameters) {
        var request = portal.get().uri(path);
        parameters.forEach(request::param);
        return sent(request);
    }

    /** Whatever is answered to htmx, which asks for a region of the page. */
    public MvcTestResult region(String path, Object... variables) {
        return sent(portal.get().uri(path, variables).header("HX-Request", "true"));
    }

    /** Sends a form as a browser without script does. */
    public MvcTestResult post(String path, Map<String, String> fields) {
        var request = portal.post().uri(path).with(csrf());
        fields.forEach(request::param);
        return sent(request);
    }

    /** Sends a form in which several boxes of one name are ticked. */
    public MvcTestResult tick(String path, String name, Stream<String> values) {
        return sent(portal.post().uri(path).with(csrf()).param(name, values.toArray(String[]::new)));
    }

    /** Sends a form of a page that was loaded in a session before this one, as a browser does, with these headers as well. */
    public MvcTestResult late(String path, Map<String, String> fields, Map<String, String> headers) {
        var request = portal.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("Referer", "http://localhost/orgs/acme?from=here")
                .with(csrf().useInvalidToken());
        headers.forEach(request::header);
        fields.forEach(request::param);
        return sent(request);
    }

    /** Sends a form as the page's script does, which asks for a region of the page. */
    public MvcTestResult htmx(String path, Map<String, String> fields) {
        var request = portal.post().uri(path).header("HX-Request", "true").with(csrf());
        fields.forEach(request::param);
        return sent(request);
    }

    /** Sends a form with a file, chosen in its field {@code file}. */
    public MvcTestResult upload(String path, Map<String, String> fields, String name, byte[] content) {
        var request = portal.post().uri(path).multipart().file(new MockMultipartFile("file", name, null, content));
        fields.forEach(request::param);
        return answered(prepared(request.with(csrf())).exchange());
    }

    /** The page that came with an answer. */
    public static Document page(MvcTestResult result) {
        return Jsoup.parse(body(result));
    }

    /** The text that came with an answer. */
    public static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    /** The whole path is the servlet's, as with a servlet at "/": filters look there. */
    private static MockHttpServletRequest asContainersDo(MockHttpServletRequest request) {
        request.setServletPath(Objects.requireNonNull(request.getRequestURI()));
        request.setPathInfo(null);
        return request;
    }

    private MvcTestResult sent(MockMvcTester.MockMvcRequestBuilder request) {
        return answered(prepared(request).exchange());
    }

    private <B extends AbstractMockHttpServletRequestBuilder<B>> B prepared(B request) {
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        return request.with(Visitor::asContainersDo);
    }

    private MvcTestResult answered(MvcTestResult result) {
        for (Cookie cookie : result.getResponse().getCookies()) {
            cookies.put(cookie.getName(), cookie);
        }
        return result;
    }
}
