package waymark.benchmark;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What Linux says of processes: CPU-ms and memory. */
final class Processes {

    /** How the names of Tomcat's threads begin, as far as Linux knows them. */
    private static final String SERVING = "http-ni";

    private static final double NANOS = 1e6;
    private static final double TICK = 10;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int KILO = 1024;

    private Processes() {}

    /** Of the threads that answer requests. */
    static double serving(long process) throws IOException {
        return threads(process, SERVING);
    }

    /** Of all threads, those that ended too, to a hundredth of a second. */
    static double whole(long process) throws IOException {
        String line = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
        String[] behindName = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(behindName[USER]) + Long.parseLong(behindName[SYSTEM])) * TICK;
    }

    /** Of a process and its children, each of one thread. */
    static double family(long process) throws IOException {
        ProcessHandle first = ProcessHandle.of(process).orElseThrow();
        double sum = 0;
        for (ProcessHandle it :
                Stream.concat(Stream.of(first), first.children()).toList()) {
            sum += threads(it.pid(), "");
        }
        return sum;
    }

    /** Resident, in MB. */
    static double memory(long process) throws IOException {
        String line = Files.readAllLines(Path.of("/proc", Long.toString(process), "status")).stream()
                .filter(it -> it.startsWith("VmRSS:"))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(line.replaceAll("\\D", "")) / KILO;
    }

    private static double threads(long process, String name) throws IOException {
        double sum = 0;
        try (DirectoryStream<Path> threads =
                Files.newDirectoryStream(Path.of("/proc", Long.toString(process), "task"))) {
            for (Path it : threads) {
                sum += thread(it, name);
            }
        } catch (NoSuchFileException e) {
            return 0;
        }
        return sum;
    }

    private static double thread(Path thread, String name) throws IOException {
        try {
            return Files.readString(thread.resolve("comm")).startsWith(name)
                    ? Double.parseDouble(Files.readString(thread.resolve("schedstat"))
                                    .split(" ")[0])
                            / NANOS
                    : 0;
        } catch (NoSuchFileException e) {
            return 0;
        }
    }
}
