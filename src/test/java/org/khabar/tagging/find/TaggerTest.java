package org.khabar.tagging.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khabar.tagging.name.Almanac;
import org.khabar.tagging.reading.Passage;
import org.khabar.tagging.reading.Place;
import org.khabar.tagging.reading.Text;

/** Sentences, and all the tags that they name, no more and no fewer: {@code tagging/cases.tsv}. */
class TaggerTest {

    private static final double SUGGESTED = 0.5;
    private static final int LEAST = 80;

    @Test
    void sentences_name_their_tags_and_no_others() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> cases = cases();
        for (String line : cases) {
            String[] columns = line.split("\t", -1);
            Set<String> expected = new TreeSet<>(Arrays.asList(columns[0].split(" ", -1)));
            expected.remove("-");
            Set<String> found = named(Texts.of(columns[1]));
            if (!found.equals(expected)) {
                wrong.add(columns[1] + "\n  expected " + expected + "\n  found    " + found);
            }
        }
        assertEquals("", String.join("\n", wrong));
        assertTrue(cases.size() >= LEAST, cases.size() + " cases");
    }

    private static List<String> cases() throws IOException {
        try (InputStream file = TaggerTest.class.getResourceAsStream("/tagging/cases.tsv")) {
            String all = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static Set<String> named(Text text) {
        return Suggestion.of(new Tagger(Almanac.GAZETTEER).read(text)).stream()
                .filter(suggestion -> suggestion.confidence() >= SUGGESTED)
                .map(suggestion ->
                        suggestion.tag().type().word() + ":" + suggestion.tag().slug())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Short forms for texts. */
    static final class Texts {

        private Texts() {}

        /** {@code [2024-05-02] headline || line ¶ line}; date and headline may be missing. */
        static Text of(String written) {
            String rest = written;
            LocalDate date = null;
            if (rest.startsWith("[")) {
                date = LocalDate.parse(rest.substring(1, 11));
                rest = rest.substring(13);
            }
            int head = rest.indexOf(" || ");
            return head < 0 ? text(null, rest, date) : text(rest.substring(0, head), rest.substring(head + 4), date);
        }

        private static Text text(@Nullable String headline, String body, @Nullable LocalDate date) {
            List<Passage> passages = new ArrayList<>();
            if (headline != null) {
                passages.add(new Passage(Place.of("headline"), Passage.Part.HEADLINE, headline, 0));
            }
            int at = 0;
            for (String line : body.split(" ¶ ", -1)) {
                passages.add(new Passage(Place.of("text"), Passage.Part.LOOSE, line, at));
                at += line.length() + 3;
            }
            return new Text(passages, date);
        }
    }
}
