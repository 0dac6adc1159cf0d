package org.khabar.tagging.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.khabar.content.tag.AmbiguousNames;
import org.khabar.content.tag.TagType;
import org.khabar.kit.text.Fold;
import org.khabar.tagging.reading.Line;
import org.khabar.tagging.reading.Word;

/** The names of all tags, to be found in a line longest first. Never changed: when a tag is, another one is made. */
public final class Gazetteer {

    private static final int LONGEST = 10;
    private static final int BEGINNING = 2;
    private static final int SPREAD = 0x9E3779B1;

    private final Map<UUID, KnownTag> tags = new HashMap<>();
    private final Map<String, List<Name>> names = new HashMap<>();
    private final List<KnownTag> elections;
    private final Sounding sounding;
    private final String[] keys;

    /** From which key to which those stand that begin with one or two units: most words of a text begin none. */
    private final Map<Integer, int[]> ranges = new HashMap<>();

    /** Of tags in an order of their own: the first comes first where two have a name in common. */
    public Gazetteer(Collection<KnownTag> all) {
        for (KnownTag tag : all) {
            tags.put(tag.id(), tag);
            Set<String> taken = new HashSet<>();
            Set<String> parts = parts(tag);
            for (String name : tag.names()) {
                Name.Kind kind = kind(tag, name, parts);
                for (String key : Spelling.keys(name, tag.type())) {
                    if (taken.add(key)) {
                        names.computeIfAbsent(key, k -> new ArrayList<>(1)).add(new Name(tag, kind));
                    }
                }
            }
        }
        sounding = new Sounding(all);
        elections = all.stream().filter(tag -> tag.election() != null).toList();
        keys = names.keySet().toArray(String[]::new);
        Arrays.sort(keys);
        for (int at = 0; at < keys.length; at++) {
            for (int length = 1; length <= BEGINNING; length++) {
                int[] range =
                        ranges.computeIfAbsent(beginning(keys[at], length), k -> new int[] {Integer.MAX_VALUE, 0});
                range[0] = Math.min(range[0], at);
                range[1] = at + 1;
            }
        }
    }

    private static int beginning(String text) {
        return beginning(text, BEGINNING);
    }

    /** The first units of a text as one number. */
    private static int beginning(String text, int length) {
        int first = text.charAt(0);
        int both = length == 1 || text.length() == 1 ? first : first << 16 | text.charAt(1);
        // Another number for each, but spread: letters of one script differ in few bits.
        return both * SPREAD;
    }

    /** Words of the full names of a person. */
    public static Set<String> parts(KnownTag tag) {
        Set<String> parts = new HashSet<>();
        if (tag.type() == TagType.CANDIDATE) {
            for (String name : tag.names()) {
                List<String> words = Spelling.words(name);
                if (words.size() > 1) {
                    parts.addAll(words);
                }
            }
        }
        return parts;
    }

    private static Name.Kind kind(KnownTag tag, String name, Set<String> parts) {
        List<String> words = Spelling.words(name);
        String fold = Fold.of(name);
        if (AmbiguousNames.isPronoun(fold)) {
            return Name.Kind.PRONOUN;
        }
        if (AmbiguousNames.contains(fold)) {
            return Name.Kind.WORD;
        }
        if (tag.type() == TagType.CANDIDATE && words.size() == 1) {
            if (parts.contains(words.getFirst())) {
                return Name.Kind.PART;
            }
            if (parts.isEmpty()) {
                return Name.Kind.ONLY;
            }
        }
        return Spelling.isLetters(name) ? Name.Kind.LETTERS : Name.Kind.FULL;
    }

    /** The same names by their sound. */
    public Sounding sounding() {
        return sounding;
    }

    /** All elections. */
    public List<KnownTag> elections() {
        return elections;
    }

    /** The tag of the identifier, if it is known. */
    public Optional<KnownTag> tag(UUID id) {
        return Optional.ofNullable(tags.get(id));
    }

    /** Every name in the line, from left to right, the longest where several begin; none overlaps another. */
    public List<Hit> hits(Line line) {
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < line.size(); ) {
            Hit hit = longest(line, at);
            if (hit != null) {
                hits.add(hit);
            }
            at = hit == null ? at + 1 : hit.to();
        }
        return hits;
    }

    private @org.jspecify.annotations.Nullable Hit longest(Line line, int at) {
        List<Word> words = line.words();
        int sentence = words.get(at).sentence();
        String joined = "";
        Hit longest = null;
        for (int end = at; end < Math.min(words.size(), at + LONGEST); end++) {
            Word word = words.get(end);
            if (word.sentence() != sentence || end > at && word.parted()) {
                break;
            }
            joined = end == at ? Spelling.word(word.text()) : joined + Spelling.word(word.text());
            if (!begins(joined)) {
                break;
            }
            List<Name> found = names.get(joined);
            if (found != null) {
                longest = new Hit(line, at, end + 1, found);
            }
        }
        return longest;
    }

    private boolean begins(String prefix) {
        int[] range = ranges.get(beginning(prefix));
        if (range == null || prefix.length() < BEGINNING) {
            return range != null;
        }
        int at = Arrays.binarySearch(keys, range[0], range[1], prefix);
        int next = at < 0 ? -at - 1 : at;
        return next < range[1] && keys[next].startsWith(prefix);
    }
}
