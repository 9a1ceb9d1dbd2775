package waymark.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A JVM of its own that serves pages, so that what it costs is told apart from what asking costs. */
final class Program implements AutoCloseable {

    private static final Pattern LISTENS = Pattern.compile("Tomcat started on port (\\d+)");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Process process;
    private final int port;
    private final double seconds;

    private Program(Process process, int port, double seconds) {
        this.process = process;
        this.port = port;
        this.seconds = seconds;
    }

    /**
     * Starts it, and waits until it listens.
     *
     * @throws IOException with what it printed, where it ended instead
     */
    static Program serving(List<String> words, Map<String, String> environment) throws IOException {
        long begun = System.nanoTime();
        Process process = begin(words, environment);
        BufferedReader output = process.inputReader();
        StringBuilder printed = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            printed.append(line).append('\n');
            Matcher listens = LISTENS.matcher(line);
            if (listens.find()) {
                double seconds = (System.nanoTime() - begun) / 1e9;
                Thread.ofPlatform().daemon().start(() -> follow(output));
                return new Program(process, Integer.parseInt(listens.group(1)), seconds);
            }
        }
        throw new IOException("It did not start: " + words + "\n" + printed);
    }

    /** Runs it to its end. */
    static String run(List<String> words, Map<String, String> environment) throws IOException {
        Process process = begin(words, environment);
        String printed = String.join("\n", process.inputReader().readAllLines());
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(printed);
        }
        return printed;
    }

    private static Process begin(List<String> words, Map<String, String> environment) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process;
    }

    /** What it logs as an error is shown, until it ends. */
    private static void follow(BufferedReader output) {
        try (output) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.contains(" ERROR ")) {
                    System.err.println(line);
                }
            }
        } catch (IOException e) {
            System.out.println("A program ended: " + e.getMessage());
        }
    }

    int port() {
        return port;
    }

    long id() {
        return process.pid();
    }

    /** From its beginning until it listened. */
    double seconds() {
        return seconds;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
