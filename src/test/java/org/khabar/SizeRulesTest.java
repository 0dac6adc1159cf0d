package org.khabar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SizeRulesTest {

    private static final SizeRules OF_MAIN = new SizeRules(250);
    private static final SizeRules OF_TESTS = new SizeRules(400);

    @TempDir
    private Path house;

    @Test
    void main_sources_stay_below_their_ceilings() throws IOException {
        assertNothing(OF_MAIN.violations(Path.of("src", "main", "java")));
    }

    @Test
    void test_sources_stay_below_their_ceilings() throws IOException {
        assertNothing(OF_TESTS.violations(Path.of("src", "test", "java")));
    }

    @Test
    void what_stands_at_its_ceiling_is_well() throws IOException {
        plant("Tall", "class Tall {\n" + "\n".repeat(248) + "}\n");
        plant("Long", "class Long { void run() {\n" + "\n".repeat(30) + "} }");
        plant("Wide", "class Wide { void take(int a, int b, int c, int d, int e, int f) {} }");
        plant("Rows", "record Rows(int a, int b, int c, int d, int e, int f, int g) { Rows { a = 1; } }");
        plant("FewResource", "class FewResource { " + endpoints(8) + " }");
        assertNothing(OF_MAIN.violations(house));
    }

    @Test
    void a_file_above_its_ceiling_is_reported() throws IOException {
        plant("Tall", "class Tall {\n" + "\n".repeat(249) + "}\n");
        assertOne("has 251 lines, more than 250");
    }

    @Test
    void a_method_above_its_ceiling_is_reported() throws IOException {
        plant("Long", "class Long { void run() {\n" + "\n".repeat(31) + "} }");
        assertOne("run has 31 lines, more than 30");
    }

    @Test
    void a_seventh_parameter_is_reported() throws IOException {
        plant("Wide", "class Wide { void take(int a, int b, int c, int d, int e, int f, int g) {} }");
        assertOne("take takes 7 parameters, more than 6");
    }

    @Test
    void a_record_may_spell_its_components_out_once_more_but_not_others() throws IOException {
        String canonical = "Rows(int a, int b, int c, int d, int e, int f, int g) { this.a = a; }";
        String other = "Rows(int a, int b, int c, int d, int e, int f, int g, int h) { this(a, b, c, d, e, f, g); }";
        plant("Rows", "record Rows(int a, int b, int c, int d, int e, int f, int g) { " + canonical + other + " }");
        assertOne("takes 8 parameters, more than 6");
    }

    @Test
    void a_ninth_endpoint_is_reported() throws IOException {
        plant("ManyResource", "class ManyResource { " + endpoints(9) + " }");
        assertOne("ManyResource has 9 endpoints, more than 8");
    }

    @Test
    void a_twenty_first_file_in_a_package_is_reported() throws IOException {
        for (int i = 1; i <= 21; i++) {
            plant("File" + i, "class File" + i + " {}");
        }
        assertOne("has 21 files, more than 20");
    }

    private static String endpoints(int count) {
        return "@GET @Path(\"x\") public void read() {} ".repeat(count);
    }

    private void plant(String name, String source) throws IOException {
        Files.writeString(house.resolve(name + ".java"), source);
    }

    private void assertOne(String message) throws IOException {
        List<String> violations = OF_MAIN.violations(house);
        assertEquals(1, violations.size(), violations::toString);
        assertTrue(violations.getFirst().contains(message), violations::toString);
    }

    private static void assertNothing(List<String> violations) {
        assertTrue(violations.isEmpty(), () -> String.join("\n", violations));
    }
}
