package org.khabar.kit.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;

/** The file of an H2 database: where it lies, and what to say when it cannot be opened. */
public final class DatabaseFile {

    private static final String PREFIX = "jdbc:h2:file:";
    private static final int IN_USE = 90020;

    private DatabaseFile() {}

    /** Whether this process alone works with the database at the address, which keeps its file locked. */
    public static boolean isOursAlone(String url) {
        return url.startsWith(PREFIX) && !url.toUpperCase(Locale.ROOT).contains("AUTO_SERVER=TRUE");
    }

    /**
     * The address with an absolute path: a relative one begins at the working directory. The directory is made when it
     * is not there. Other addresses stay as they are.
     */
    static String ready(String url) throws DatabaseUnavailableException {
        if (!url.startsWith(PREFIX)) {
            return url;
        }
        int settings = url.indexOf(';');
        String path = url.substring(PREFIX.length(), settings < 0 ? url.length() : settings);
        Path file = Path.of(path.startsWith("~") ? System.getProperty("user.home") + path.substring(1) : path)
                .toAbsolutePath()
                .normalize();
        Path directory = file.getParent();
        if (directory != null) {
            makeDirectory(directory);
        }
        return PREFIX + file + (settings < 0 ? "" : url.substring(settings));
    }

    private static void makeDirectory(Path directory) throws DatabaseUnavailableException {
        try {
            Files.createDirectories(directory);
        } catch (AccessDeniedException e) {
            throw new DatabaseUnavailableException(
                    "the data directory " + directory + " cannot be made: no permission (set khabar.data-dir)", e);
        } catch (IOException e) {
            throw new DatabaseUnavailableException(
                    "the data directory " + directory + " cannot be made (set khabar.data-dir): " + e.getMessage(), e);
        }
    }

    /** The exception itself, or one that tells what to do about it. */
    static SQLException explained(SQLException e, String url) {
        if (!url.startsWith(PREFIX) || e.getErrorCode() != IN_USE) {
            return e;
        }
        return new DatabaseUnavailableException(
                "the database file is in use by a running server: stop it, or use PostgreSQL", e);
    }
}
