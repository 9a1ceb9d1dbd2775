package io.waymark.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** What makes an address secret: 256 bits by chance, of which only the digest is kept. */
public record SecretToken(String text) {

    private static final int BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    public static SecretToken next() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it is, nobody reads in a log. */
    @Override
    public String toString() {
        return "SecretToken";
    }
}
