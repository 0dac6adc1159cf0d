package org.khabar.kit.database;

import java.sql.SQLException;

/** The database file cannot be opened. The message says why and what to do, for whoever runs the application. */
public final class DatabaseUnavailableException extends SQLException {

    private static final long serialVersionUID = 1L;

    DatabaseUnavailableException(String message, Exception cause) {
        super(message, cause);
    }
}
