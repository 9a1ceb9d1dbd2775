package io.waymark.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Whether a folder can keep the data of a local portal; asked before anything is written into it. */
record FolderCheck(Path folder, long neededBytes) {

    private static final String POSTGRESQL = "18";
    private static final String ANOTHER = "name another folder with --waymark.local.data-folder=<folder>.";

    /**
     * @throws LocalStartRefused where it cannot
     * @throws IOException where the folder cannot be looked at
     */
    void pass() throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw refused("is a file", "Move it away, or " + ANOTHER);
        }
        if (!isEmpty(folder) && !Files.exists(folder.resolve(DataFolder.CLAIM))) {
            throw refused("holds files that Waymark did not put there", "Empty it, or " + ANOTHER);
        }
        checkDatabase(folder.resolve(DataFolder.DATABASE));
        checkRoom();
    }

    LocalStartRefused unusable(IOException e) {
        return refused("cannot be read and written (" + e + ")", "Make it yours, or " + ANOTHER);
    }

    LocalStartRefused inUse() {
        return refused("is used by another Waymark that is running", "Stop that one, or " + ANOTHER);
    }

    private void checkDatabase(Path database) throws IOException {
        Path version = database.resolve("PG_VERSION");
        if (Files.exists(version)) {
            String found = Files.readString(version).strip();
            if (!found.equals(POSTGRESQL)) {
                throw refused(
                        "was written by PostgreSQL " + found + ", and this Waymark brings " + POSTGRESQL,
                        "Delete it to begin anew, or " + ANOTHER);
            }
        } else if (!isEmpty(database)) {
            throw refused(
                    "holds a database that was never finished", "Delete " + database + " to begin anew, or " + ANOTHER);
        }
    }

    private void checkRoom() throws IOException {
        Path there = folder;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        long free = Files.getFileStore(there).getUsableSpace();
        if (free < neededBytes) {
            throw refused(
                    "has room for %d MB, and Waymark needs %d".formatted(free >> 20, neededBytes >> 20),
                    "Free some, or " + ANOTHER);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private LocalStartRefused refused(String why, String action) {
        return new LocalStartRefused("The data folder " + folder + " " + why + ".", action);
    }
}
