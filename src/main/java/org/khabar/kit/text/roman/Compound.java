package org.khabar.kit.text.roman;

import java.util.HashSet;
import java.util.Set;

/**
 * Where a compound has its seam. Each half is said as a word of its own (विधान-सभा, श्री-नगर), which no rule about single
 * letters could know, so the common second halves are listed.
 */
final class Compound {

    private static final String SECOND_HALVES = """
            सभा नीति नगर करण हरण चरण शहर जनक भगत परक वाद पुर पुरा गंज गढ़ गांव गाँव वाड़ा
            वाड़ बाद आबाद कार दार वार वाला वाले वाली पाल दान नाथ खंड खण्ड मंडल मण्डल तंत्र
            मंच पत्र पति मार्ग राज लाल चंद चन्द दल जन घर मत पन बाग कोट भवन सदन भाषी वासी योग
            यात्रा कर्मी सत्ता शाही रहित सहित पूर्ण प्रिय प्रति बंदी बाज बाज़ खोर गिरी परस्त
            परस्ती वीर सिंह मय शील हीन बल बंधन लैंड मैन लाइन स्टार शिप बुक टाइम वर्क पोर्ट
            कप स्टोन
            """;

    /** What may follow the second half; the first is nothing. */
    private static final String[] ENDINGS = {
        "", "ों", "ओं", "ियों", "ियाँ", "ियां", "ियत", "ें", "ी", "ीय", "ा", "े", "िता", "ता", "िक", "ियो"
    };

    private static final Set<String> INFLECTED = inflected();
    private static final String GREAT = "महा";

    private Compound() {}

    private static Set<String> inflected() {
        Set<String> halves = new HashSet<>();
        for (String half : SECOND_HALVES.strip().split("\\s+", -1)) {
            for (String ending : ENDINGS) {
                halves.add(half + ending);
            }
        }
        return halves;
    }

    /** The offset at which the second half begins, or 0 for a word that is one piece. */
    static int seam(String word) {
        if (word.startsWith(GREAT) && word.length() >= GREAT.length() + 4 && !word.endsWith("ता")) {
            return GREAT.length();
        }
        int letters = 0;
        for (int at = 0; at < word.length() - 1; at++) {
            if (letters >= 2 && word.charAt(at - 1) != RomanLetters.VIRAMA && INFLECTED.contains(word.substring(at))) {
                return at;
            }
            letters += isLetter(word.charAt(at)) ? 1 : 0;
        }
        return 0;
    }

    private static boolean isLetter(char c) {
        return RomanLetters.isConsonant(c) || RomanLetters.isVowel(c);
    }
}
