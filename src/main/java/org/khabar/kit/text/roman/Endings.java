package org.khabar.kit.text.roman;

import java.util.regex.Pattern;

/** Endings that are spelt by habit rather than by letter: those of English words, and of a few Hindi ones. */
final class Endings {

    private static final Pattern GLIDES = Pattern.compile("^(?:राय[क-ह]|जय[पदरशस]|जायस)");

    private Endings() {}

    /** The Roman spelling with its end, or its beginning, as readers are used to it. */
    static String usual(String word, String roman) {
        String spelt = beginning(word, ending(word, roman));
        return word.indexOf("गढ") >= 0 ? spelt.replace("gadh", "garh") : spelt;
    }

    private static String beginning(String word, String roman) {
        boolean glide = GLIDES.matcher(word).find();
        boolean beforeConsonant = roman.length() > 3 && "aeiouy".indexOf(roman.charAt(3)) < 0;
        return glide && beforeConsonant && roman.charAt(2) == 'y'
                ? roman.substring(0, 2) + 'i' + roman.substring(3)
                : roman;
    }

    private static String ending(String word, String roman) {
        if (word.endsWith("ेशन") || word.endsWith("एशन")) {
            return replaced(roman, "eshan", "ation");
        }
        if (word.endsWith("क्शन")) {
            return replaced(roman, "kshan", "ction");
        }
        if (word.endsWith("ोशन") && !word.equals("रोशन") || word.endsWith("ूशन")) {
            return replaced(roman, "shan", "tion");
        }
        if (word.endsWith("टर") && word.length() > 3) {
            return replaced(roman, "tar", "ter");
        }
        if (word.endsWith("डर") && word.length() > 3) {
            return replaced(roman, "dar", "der");
        }
        if (word.endsWith("ांव") || word.endsWith("ाँव")) {
            return replaced(roman, "anv", "aon");
        }
        return roman.endsWith("aypur") ? replaced(roman, "aypur", "aipur") : roman;
    }

    private static String replaced(String roman, String end, String by) {
        return roman.endsWith(end) ? roman.substring(0, roman.length() - end.length()) + by : roman;
    }
}
