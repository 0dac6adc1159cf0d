package org.khabar.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class KhabarTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<String> ran = new ArrayList<>();

    @Test
    void without_arguments_it_serves() {
        assertEquals(0, run());
        assertEquals(List.of("khabar"), ran);
        assertEquals(0, run("serve"));
        assertEquals(List.of("khabar", "serve"), ran);
    }

    @Test
    void a_file_that_can_be_read_is_imported(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("lines.jsonl"), "{}");
        assertEquals(0, run("import", file.toString()));
        assertEquals(List.of("import"), ran);
    }

    @Test
    void a_file_that_cannot_be_read_is_a_wrong_use() {
        assertEquals(2, run("import", "nowhere.jsonl"));
        assertTrue(err.toString().contains("cannot read the file nowhere.jsonl"), err.toString());
        assertEquals(2, run("import"));
        assertTrue(err.toString().contains("FILE.jsonl"), err.toString());
        assertEquals(List.of(), ran);
    }

    @Test
    void what_is_no_command_is_a_wrong_use() {
        assertEquals(2, run("destroy"));
        assertEquals(2, run("--destroy"));
        assertEquals(2, run("import", "a", "b"));
        assertEquals(List.of(), ran);
    }

    @Test
    void help_tells_the_commands_and_their_exit_codes() {
        assertEquals(0, run("help"));
        assertTrue(out.toString().contains("import"), out.toString());
        assertEquals(0, run("import", "--help"));
        assertTrue(out.toString().contains("some lines are bad"), out.toString());
    }

    @Test
    void it_knows_its_version() {
        assertEquals(0, run("--version"));
        assertTrue(out.toString().startsWith("khabar "), out.toString());
    }

    /** Everything but the last step, which is noted instead of taken. */
    private int run(String... args) {
        CommandLine line = Khabar.commandLine();
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        line.setExecutionStrategy(parsed -> {
            Integer helped = CommandLine.executeHelpRequest(parsed);
            if (helped != null) {
                return helped;
            }
            ran.add(parsed.asCommandLineList().getLast().getCommandName());
            return 0;
        });
        return line.execute(args);
    }
}
