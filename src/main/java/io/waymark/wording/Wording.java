package io.waymark.wording;

import io.waymark.organisation.Member;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of a goal, an objective or a KPI. White space makes no difference: a line that wraps elsewhere says the same.
 *
 * @param more why it matters, or what it means; possibly empty
 * @param keyResults the titles of those under an objective
 * @param goal the goal that it is or hangs under; null for a KPI that nobody mapped
 */
public record Wording(
        Subject subject,
        String title,
        String more,
        List<String> keyResults,
        @Nullable UnderGoal goal) {

    public Wording {
        title = plain(title);
        more = plain(more);
        keyResults = keyResults.stream().map(Wording::plain).toList();
    }

    /** All texts that hold words, in the order in which they are read. */
    public List<String> texts() {
        return Stream.concat(Stream.of(title, more), keyResults.stream())
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** Everything that somebody reads who says "I understand this", one text a line. */
    public String inFull() {
        return String.join("\n", texts());
    }

    /** Names exactly these words, as 64 hexadecimal digits. */
    public String hash() {
        try {
            byte[] words = inFull().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** Whether the member owns the goal and so is the one who has to understand it. */
    public boolean confirmedBy(Member member) {
        return goal != null && member.person().equals(goal.owner());
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
