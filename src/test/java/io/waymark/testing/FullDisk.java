package io.waymark.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A disk without room under one table: a real, small one where this machine lets us mount it, else a trigger that says what
 * PostgreSQL says of one.
 */
public final class FullDisk implements AutoCloseable {

    private final String table;
    private final OwnPostgres database;
    private final Path disk;
    private final boolean real;

    private FullDisk(String table, OwnPostgres database, Path disk) {
        this.table = table;
        this.database = database;
        this.disk = disk;
        this.real = runs("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString());
    }

    /** Moves the table of the portal's database onto it, and fills it. */
    public static FullDisk under(String table, OwnPostgres database, Path folder) {
        try {
            FullDisk full = new FullDisk(table, database, Files.createDirectory(folder.resolve("disk")));
            full.fill();
            return full;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void makeRoom() {
        try {
            if (real) {
                Files.delete(ballast());
            } else {
                database.operate("drop trigger full_disk on " + table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (real) {
            database.operate("alter table " + table + " set tablespace pg_default");
            database.operate("drop tablespace full_disk");
            runs("umount", "--lazy", disk.toString());
        } else {
            database.operate("drop function full_disk cascade");
        }
    }

    private void fill() throws IOException {
        if (real) {
            Path space = Files.createDirectory(disk.resolve("space"));
            database.operate("create tablespace full_disk location '" + space + "'");
            database.operate("alter table " + table + " set tablespace full_disk");
            writeUntilNothingFits();
        } else {
            database.operate("create function full_disk() returns trigger language plpgsql as "
                    + "$$ begin raise exception 'No space left on device' using errcode = '53100'; end $$");
            database.operate("create trigger full_disk before insert or update on " + table
                    + " for each row execute function full_disk()");
        }
    }

    private void writeUntilNothingFits() throws IOException {
        try (OutputStream file = Files.newOutputStream(ballast())) {
            while (true) {
                file.write(new byte[512]);
            }
        } catch (IOException full) {
            if (!Files.exists(ballast())) {
                throw full;
            }
        }
    }

    private Path ballast() {
        return disk.resolve("ballast");
    }

    private static boolean runs(String... command) {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
