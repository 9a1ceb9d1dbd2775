package io.waymark.site.provider;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why something failed, in one line of a log. Some of the words come from the provider, or from whoever says to be one. */
final class Cause {

    private static final int LONGEST = 600;

    private static final Pattern REFUSED_CLIENT = Pattern.compile("\\b(invalid|unauthorized)_client\\b");
    private static final String ADVICE = "; are WAYMARK_OIDC_CLIENT_ID and WAYMARK_OIDC_CLIENT_SECRET the provider's?";

    private Cause() {}

    /** What each exception says, from the outermost to the first, where it says something else than those before. */
    static String of(Throwable failure) {
        String said = chain(failure)
                .map(it ->
                        String.valueOf(it.getMessage() == null ? it.getClass().getSimpleName() : it.getMessage()))
                .reduce((before, next) -> before.contains(next) ? before : before + ": " + next)
                .orElseThrow();
        return line(REFUSED_CLIENT.matcher(said).find() ? said + ADVICE : said);
    }

    static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause);
    }

    private static String line(String text) {
        String one = text.codePoints()
                .limit(LONGEST)
                .mapToObj(it -> Character.isISOControl(it) ? " " : Character.toString(it))
                .collect(Collectors.joining());
        return one.strip();
    }
}
