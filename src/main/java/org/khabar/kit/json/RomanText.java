package org.khabar.kit.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.khabar.kit.text.Romaniser;

/**
 * Puts what an answer says into Roman letters ({@code script=latn}): every text in Devanagari that is no address. Sentences
 * and the words of names begin with capital letters; inline markup stays what it is.
 */
public final class RomanText {

    /** Addresses in Devanagari, and words that are to be typed in the script in which they were asked for. */
    private static final Set<String> KEPT = Set.of("nativeSlug", "didYouMean");

    private static final String NAME = "name";
    private static final Pattern DEVANAGARI = Pattern.compile("[\\u0900-\\u0965\\u0970-\\u097F]");
    private static final Pattern ADDRESS = Pattern.compile("(?:[a-z][a-z+.-]*:|/)\\S*");
    private static final Pattern BETWEEN_TAGS = Pattern.compile("(?:^|(?<=>))[^<]+");
    private static final Pattern SENTENCE = Pattern.compile("(?:^|[.?!][\"'”’)]*\\s+|<p>)(?:<[^>]*>)*[\"'“‘(]*[a-z]");
    private static final Pattern WORD = Pattern.compile("(?:^|\\s)[a-z]");

    private RomanText() {}

    /** Changes the tree in place. */
    public static JsonNode write(JsonNode tree) {
        switch (tree) {
            case ObjectNode object -> object.properties().forEach(RomanText::write);
            case ArrayNode list -> {
                for (int at = 0; at < list.size(); at++) {
                    list.set(at, value("", list.get(at)));
                }
            }
            default -> {}
        }
        return tree;
    }

    private static void write(Map.Entry<String, JsonNode> member) {
        member.setValue(value(member.getKey(), member.getValue()));
    }

    private static JsonNode value(String member, JsonNode value) {
        return value instanceof TextNode text && !KEPT.contains(member)
                ? TextNode.valueOf(roman(text.textValue(), member.equals(NAME)))
                : write(value);
    }

    /** The text in Roman letters. */
    static String roman(String text, boolean isName) {
        if (!DEVANAGARI.matcher(text).find() || ADDRESS.matcher(text).matches()) {
            return text;
        }
        String roman = BETWEEN_TAGS.matcher(text).replaceAll(part -> quoted(Romaniser.romanise(part.group())));
        return (isName ? WORD : SENTENCE).matcher(roman).replaceAll(RomanText::capital);
    }

    private static String capital(MatchResult begin) {
        String found = begin.group();
        int last = found.length() - 1;
        return quoted(found.substring(0, last) + Character.toUpperCase(found.charAt(last)));
    }

    private static String quoted(String text) {
        return java.util.regex.Matcher.quoteReplacement(text);
    }
}
