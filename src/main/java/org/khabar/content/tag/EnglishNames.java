package org.khabar.content.tag;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The English words under which what an article is tagged with goes into its address: दिल्ली is delhi, not dilli. */
public final class EnglishNames {

    private EnglishNames() {}

    /** Hindi name or short form → the English words for it. */
    public static Map<String, String> of(Collection<Tag> tags) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Tag tag : tags) {
            put(names, tag.names.hi(), tag.names.en());
            put(names, tag.abbreviationInHindi, spoken(tag));
        }
        return names;
    }

    /** The English name that people use for the Hindi short form: Congress for कांग्रेस, BJP for भाजपा. */
    private static @Nullable String spoken(Tag tag) {
        Stream<String> aliases = tag.aliases.stream().filter(EnglishNames::isOneRomanWord);
        String roman =
                tag.abbreviationInHindi == null ? "" : org.khabar.kit.text.Romaniser.romanise(tag.abbreviationInHindi);
        return aliases.filter(alias -> sharesOpening(alias, roman)).findFirst().orElse(tag.abbreviationInEnglish);
    }

    private static boolean isOneRomanWord(String alias) {
        return alias.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z');
    }

    /** Whether both begin with the same sound and are long enough to be words rather than letters. */
    private static boolean sharesOpening(String alias, String roman) {
        return alias.length() > 4 && roman.length() > 4 && sound(alias.charAt(0)) == sound(roman.charAt(0));
    }

    private static char sound(char letter) {
        char lower = Character.toLowerCase(letter);
        return lower == 'c' ? 'k' : lower;
    }

    private static void put(Map<String, String> names, @Nullable String hindi, @Nullable String english) {
        if (hindi != null && english != null) {
            names.putIfAbsent(hindi, english);
        }
    }
}
