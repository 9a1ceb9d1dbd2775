package io.waymark.local;

import java.nio.file.Path;

/** Another running Waymark holds the data folder. */
class DataFolderInUse extends RuntimeException {

    DataFolderInUse(Path folder) {
        super("Another Waymark is running with the data folder " + folder
                + ". Stop it, or start this one with --waymark.local.data-folder=<another folder>.");
    }
}
