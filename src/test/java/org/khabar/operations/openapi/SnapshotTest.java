package org.khabar.operations.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The contract as it was agreed: a change of the document shows in review. Written anew by
 * {@code ./mvnw test -Dtest=SnapshotTest -Dkhabar.update}.
 */
@QuarkusTest
class SnapshotTest {

    private static final Path SNAPSHOT = Path.of("src/test/resources/openapi.yaml");

    @Test
    void the_served_document_is_the_committed_one() throws IOException {
        String served = RestAssured.get("/q/openapi").asString();
        if (System.getProperty("khabar.update") != null) {
            Files.writeString(SNAPSHOT, served);
        }
        assertEquals(Files.readString(SNAPSHOT), served);
    }
}
