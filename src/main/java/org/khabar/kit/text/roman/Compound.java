package org.khabar.kit.text.roman;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a compound has its seam. Each half is said as a word of its own (विधान-सभा, श्री-नगर), which no rule about single
 * letters could know, so the common second halves are listed.
 */
final class Compound {

    private static final String SECOND =
            "सभा|नीति|नगर|करण|हरण|चरण|शहर|जनक|भगत|परक|वाद|पुर|पुरा|गंज|गढ़|गांव|गाँव|वाड़ा|वाड़|बाद|आबाद|कार|दार"
                    + "|वार|वाला|वाले|वाली|पाल|दान|नाथ|खंड|खण्ड|मंडल|मण्डल|तंत्र|मंच|पत्र|पति|मार्ग|राज|लाल|चंद|चन्द|दल|जन|घर|मत|पन|बाग|कोट"
                    + "|भवन|सदन|भाषी|वासी|योग|यात्रा|कर्मी|सत्ता|शाही|रहित|सहित|पूर्ण|प्रिय|प्रति|बंदी|बाज|बाज़|खोर|गिरी|परस्त|परस्ती|वीर|सिंह|मय|शील|हीन|बल|बंधन|लैंड|मैन|लाइन|स्टार|शिप|बुक|टाइम|वर्क|पोर्ट|कप|स्टोन";

    private static final String ENDING = "(?:ों|ओं|ियों|ियाँ|ियां|ियत|ें|ी|ीय|ा|े|िता|ता|िक|ियो)?";

    private static final Pattern SEAM = Pattern.compile("(?:" + SECOND + ")" + ENDING + "$");
    private static final Pattern GREAT = Pattern.compile("^महा(?=.{4})");
    private static final Pattern LETTER = Pattern.compile("[\u0905-\u0914\u0915-\u0939]");

    private Compound() {}

    /** The offset at which the second half begins, or 0 for a word that is one piece. */
    static int seam(String word) {
        if (GREAT.matcher(word).find() && !word.endsWith("ता")) {
            return 3;
        }
        if (word.length() < 5) {
            return 0;
        }
        Matcher matcher = SEAM.matcher(word);
        int from = 2;
        while (from < word.length() && matcher.find(from)) {
            if (isHalf(word, matcher.start())) {
                return matcher.start();
            }
            from = matcher.start() + 1;
        }
        return 0;
    }

    private static boolean isHalf(String word, int seam) {
        boolean bound = word.charAt(seam - 1) == RomanLetters.VIRAMA;
        return !bound && LETTER.matcher(word.substring(0, seam)).results().count() >= 2;
    }
}
