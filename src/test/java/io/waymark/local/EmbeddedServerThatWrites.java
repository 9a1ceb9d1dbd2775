package io.waymark.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;

/** A process to be killed: starts the embedded PostgreSQL, commits a row, says so, and waits. */
class EmbeddedServerThatWrites {

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        EmbeddedServer server = EmbeddedServer.start(folder, why -> System.exit(1));
        try (var connection = DriverManager.getConnection(server.url("waymark_owner"));
                var statement = connection.createStatement()) {
            statement.execute("create table kept (word text)");
            statement.execute("insert into kept values ('acknowledged')");
        }
        Files.createFile(folder.resolve("written"));
        Thread.currentThread().join();
    }
}
