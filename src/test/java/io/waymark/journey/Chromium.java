package io.waymark.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own browser: what {@code WAYMARK_CHROMIUM} names, else a Chromium on the path. Nothing is downloaded. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    static final String MISSING =
            "No Chromium is installed: install one, or name its program in the environment variable WAYMARK_CHROMIUM";

    /** First the one without windows: the others draw theirs, unseen, for a third more time. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

    /** Works in a container without a graphics card, and keeps the browser from talking to anyone but the portal. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    static Optional<Path> installed() {
        String chosen = System.getenv().getOrDefault("WAYMARK_CHROMIUM", "");
        Stream<Path> candidates =
                chosen.isBlank() ? NAMES.stream().flatMap(Chromium::onPath) : Stream.of(Path.of(chosen));
        return candidates.filter(Files::isExecutable).findFirst();
    }

    /** Patient enough for a busy machine; nothing waits longer than it must. */
    static final int PATIENCE_MS = 60_000;

    static Chromium launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        Path program = installed().orElseThrow(() -> new IllegalStateException(MISSING));
        Playwright playwright = Playwright.create();
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(program)
                                .setArgs(ARGUMENTS)));
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Stream<Path> onPath(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name));
    }
}
