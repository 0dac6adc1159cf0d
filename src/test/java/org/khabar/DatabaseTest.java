package org.khabar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DatabaseTest {

    @Inject
    DataSource database;

    @Test
    void the_tests_run_on_the_database_that_was_asked_for() throws SQLException {
        try (Connection connection = database.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            assertEquals(System.getProperty("khabar.test.database", "h2"), product.toLowerCase(Locale.ROOT));
        }
    }
}
