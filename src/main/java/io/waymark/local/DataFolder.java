package io.waymark.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The folder that keeps local data, claimed by one running Waymark at a time. A killed JVM leaves its PostgreSQL behind;
 * whoever holds the claim knows that such a server is an orphan and may stop it.
 */
final class DataFolder implements AutoCloseable {

    static final String CLAIM = "waymark.lock";
    static final String DATABASE = "postgres";

    /** For the server, the demo world and what is written ahead. */
    private static final long NEEDED_BYTES = 300L << 20;

    private static final long PATIENCE_SECONDS = 30;

    private final Path folder;
    private final FolderCheck check;
    private final FileChannel claim;

    private DataFolder(FolderCheck check, FileChannel claim) {
        this.folder = check.folder();
        this.check = check;
        this.claim = claim;
    }

    /**
     * Claims a folder, which is made where it is missing.
     *
     * @throws LocalStartRefused where it cannot keep the data, or another running Waymark holds it
     */
    static DataFolder claim(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        FolderCheck check = new FolderCheck(folder, NEEDED_BYTES);
        try {
            check.pass();
            Files.createDirectories(folder);
            FileChannel claim =
                    FileChannel.open(folder.resolve(CLAIM), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(claim) == null) {
                claim.close();
                throw check.inUse();
            }
            return new DataFolder(check, claim);
        } catch (IOException e) {
            throw check.unusable(e);
        }
    }

    /**
     * Looks again.
     *
     * @throws LocalStartRefused where it cannot keep the data any more
     */
    void check() {
        try {
            check.pass();
        } catch (IOException e) {
            throw check.unusable(e);
        }
    }

    Path database() {
        return folder.resolve(DATABASE);
    }

    /** Ends the PostgreSQL that a killed Waymark left on this folder; it writes all it holds to disk first. */
    void stopOrphan() {
        server().ifPresent(process -> {
            process.destroy();
            awaitEnd(process);
        });
    }

    /** The PostgreSQL that runs on this folder; what another that was killed left about itself is removed. */
    Optional<ProcessHandle> server() {
        Path pidFile = database().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            Optional<ProcessHandle> owner = ProcessHandle.of(Long.parseLong(
                            Files.readAllLines(pidFile).getFirst().strip()))
                    .filter(DataFolder::isPostgres);
            if (owner.isEmpty()) {
                Files.delete(pidFile);
            }
            return owner;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + pidFile, e);
        }
    }

    /** Removes a file of the database's folder. */
    void forget(String file) {
        try {
            Files.deleteIfExists(database().resolve(file));
        } catch (IOException e) {
            throw check.unusable(e);
        }
    }

    @Override
    public void close() throws IOException {
        claim.close();
    }

    private static @Nullable FileLock lock(FileChannel claim) throws IOException {
        try {
            return claim.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(it -> it.contains("postgres")).isPresent();
    }

    private void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(
                    "An earlier PostgreSQL (process " + process.pid() + ") still holds " + folder, e);
        }
    }
}
