package org.khabar.content.media.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** A process that stores a set until it is killed: while the files are written, or before anybody knows of the set. */
final class Halfway {

    /** What it prints when it has got so far. */
    static final String THERE = "there";

    private Halfway() {}

    public static void main(String[] arguments) throws IOException {
        MediaFiles files = MediaFilesTest.at(Path.of(arguments[0]));
        boolean whole = Boolean.parseBoolean(arguments[1]);
        files.add(new UUID(0, 1), folder -> {
            Files.writeString(folder.resolve("640.jpg"), "half of it");
            if (!whole) {
                waitForTheEnd();
            }
            return "";
        });
        waitForTheEnd();
    }

    private static void waitForTheEnd() throws IOException {
        System.out.println(THERE);
        while (System.in.read() >= 0) {
            System.out.flush();
        }
    }
}
