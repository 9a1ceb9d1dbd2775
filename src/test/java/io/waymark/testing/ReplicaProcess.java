package io.waymark.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A real portal in a process of its own, which can be killed. */
public final class ReplicaProcess implements AutoCloseable {

    private static final Pattern LISTENS = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final int port;

    private ReplicaProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it on a free port.
     *
     * @param settings each as {@code name=value}
     * @throws IllegalStateException with what it printed, where it ended instead
     */
    public static ReplicaProcess start(List<String> settings) {
        Stream<String> program = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "io.waymark.WaymarkApplication",
                "--server.port=0");
        try {
            Process process = new ProcessBuilder(
                            Stream.concat(program, settings.stream().map(it -> "--" + it))
                                    .toList())
                    .redirectErrorStream(true)
                    .start();
            return new ReplicaProcess(process, port(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Once it listens; what it says from then on is read and let go. */
    private static int port(Process process) throws IOException {
        BufferedReader said = process.inputReader();
        StringBuilder log = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            log.append(line).append('\n');
            Matcher listens = LISTENS.matcher(line);
            if (listens.find()) {
                Thread.ofVirtual().start(() -> said.lines().forEach(it -> {}));
                return Integer.parseInt(listens.group(1));
            }
        }
        throw new IllegalStateException("The replica did not start:\n" + log);
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** Ends it in the middle of whatever it does. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
