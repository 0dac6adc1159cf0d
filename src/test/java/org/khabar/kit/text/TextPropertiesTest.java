package org.khabar.kit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What holds for every text that can be sent, however broken. The same texts each time: take the seeds out to seek further. */
@Domain(Texts.class)
@Domain(DomainContext.Global.class)
class TextPropertiesTest {

    @Property(tries = 1500, seed = "20240520")
    void cleaning_twice_changes_nothing(@ForAll String raw) {
        assertEquals(Clean.text(raw), Clean.text(Clean.text(raw)));
        assertEquals(Clean.line(raw), Clean.line(Clean.line(raw)));
        assertEquals(Clean.line(raw), Clean.line(Clean.text(raw)));
    }

    @Property(tries = 1500, seed = "20240520")
    void clean_text_is_composed_and_has_only_characters_that_xml_allows(@ForAll String raw) {
        String clean = Clean.text(raw);
        assertTrue(Normalizer.isNormalized(clean, Normalizer.Form.NFC));
        assertTrue(clean.codePoints()
                .allMatch(c -> c == '\n' || c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF));
        assertEquals(clean.strip(), clean);
        assertFalse(clean.contains("  "));
    }

    @Property(tries = 1500, seed = "20240520")
    void folding_twice_changes_nothing(@ForAll String raw) {
        assertEquals(Fold.of(raw), Fold.of(Fold.of(raw)));
    }

    @Property(tries = 1500, seed = "20240520")
    void the_fold_knows_where_its_characters_began(@ForAll String raw) {
        Fold.Traced traced = Fold.traced(raw);
        assertEquals(Fold.of(raw), traced.text());
        int before = 0;
        for (int i = 0; i <= traced.text().length(); i++) {
            int offset = traced.originalOffset(i);
            assertTrue(before <= offset && offset <= raw.length());
            before = offset;
        }
    }

    @Property(tries = 1500, seed = "20240520")
    void a_cut_ends_where_a_grapheme_ends_and_never_before_a_joined_consonant(
            @ForAll String raw, @ForAll @IntRange(max = 50) int max) {
        String text = Clean.line(raw);
        String cut = Graphemes.cut(text, max);
        assertTrue(text.startsWith(cut));
        assertTrue(Graphemes.length(cut) <= max);
        assertTrue(cut.equals(text) || Graphemes.length(cut) == max);
        if (!cut.isEmpty() && cut.length() < text.length()) {
            BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
            clusters.setText(text);
            assertTrue(clusters.isBoundary(cut.length()));
            assertFalse(cut.endsWith("\u094D") && Devanagari.isConsonant(text.charAt(cut.length())));
        }
    }

    @Property(tries = 1500, seed = "20240520")
    void an_excerpt_is_no_longer_than_asked_and_one_line(
            @ForAll String raw, @ForAll @IntRange(min = 1, max = 60) int max) {
        String excerpt = Excerpt.of(Clean.text(raw), max);
        assertTrue(Graphemes.length(excerpt) <= max, excerpt);
        assertFalse(excerpt.contains("\n"));
        String kept = excerpt.endsWith("…") ? excerpt.substring(0, excerpt.length() - 1) : excerpt;
        assertTrue(Clean.line(raw).startsWith(kept));
    }

    @Property(tries = 1500, seed = "20240520")
    void a_slug_has_only_letters_digits_and_single_hyphens(@ForAll String raw) {
        String slug = Slugs.slug(raw);
        assertTrue(slug.matches("(?:[a-z0-9]+(?:-[a-z0-9]+)*)?"), slug);
        assertTrue(slug.length() <= 80);
        assertEquals(slug, Slugs.slug(slug));
        boolean readable = raw.codePoints()
                .anyMatch(c -> Devanagari.isConsonant(c) || Devanagari.isVowelLetter(c) || Devanagari.isDigit(c));
        assertTrue(!readable || !slug.isEmpty(), raw);
    }

    @Property(tries = 1500, seed = "20240520")
    void a_native_slug_keeps_whole_clusters(@ForAll String raw) {
        String slug = Slugs.nativeSlug(raw);
        assertTrue(Graphemes.length(slug) <= 80);
        assertTrue(Normalizer.isNormalized(slug, Normalizer.Form.NFC));
        assertFalse(slug.startsWith("-") || slug.endsWith("-") || slug.contains("--") || slug.contains(" "));
    }

    @Property(tries = 1500, seed = "20240520")
    void romanising_leaves_no_devanagari_and_is_done_once(@ForAll String raw) {
        String roman = Romaniser.romanise(raw);
        assertTrue(roman.codePoints().noneMatch(c -> Devanagari.isConsonant(c) || Devanagari.isVowelLetter(c)), roman);
        assertEquals(Clean.line(roman), Clean.line(Romaniser.romanise(roman)));
    }

    @Property(tries = 1500, seed = "20240520")
    void sanitising_twice_changes_nothing_and_keeps_the_text(@ForAll String raw) {
        String once = InlineMarkup.sanitise(raw);
        assertEquals(once, InlineMarkup.sanitise(once));
        assertEquals(skeleton(InlineMarkup.plain(raw)), skeleton(InlineMarkup.plain(once)));
        Document document = Jsoup.parse(once);
        document.outputSettings().prettyPrint(false);
        assertEquals(once, document.body().html());
    }

    /** Without the signs and vowels that join others when no tag stands between them. */
    private static String skeleton(String text) {
        return Clean.line(Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(c ->
                        !Devanagari.isVowelLetter(c) && !Character.toString(c).matches("\\p{M}"))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    @Property(tries = 1500, seed = "20240520")
    void keys_are_hexadecimal_and_fit_their_columns(@ForAll String raw) {
        assertTrue(SortKey.of(raw).matches("[0-9a-f]{1,400}"));
        assertTrue(SearchKey.of(raw).matches("[0-9a-f]{0,200}"));
        assertTrue(SearchKey.suffixes(raw).stream().allMatch(key -> key.matches("[0-9a-f]{4,200}")));
        assertTrue(Fold.of(raw).isEmpty() || SearchKey.suffixes(raw).getFirst().equals(SearchKey.of(raw)));
    }

    @Property(tries = 1500, seed = "20240520")
    void counting_words_agrees_with_splitting_them(@ForAll String raw) {
        assertEquals(Words.split(raw).size(), Words.count(raw));
    }
}
