package org.khabar.tagging.find;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.kit.text.Fold;

/** Words beside a name that tell what it means there, folded. */
final class Cues {

    /** Of a seat, when they stand right behind its name or little further. */
    static final Set<String> SEAT = folds(
            "सीट सीटों संसदीय निर्वाचन प्रत्याशी प्रत्याशियों उम्मीदवार उम्मीदवारों सांसद सांसदों टिकट seat seats constituency"
                    + " constituencies parliamentary candidate mp");

    /** Of a seat by themselves, so that even a word of the language is one beside them. */
    static final Set<String> SEAT_ITSELF =
            folds("सीट सीटों लोकसभा संसदीय निर्वाचन seat seats constituency parliamentary");

    /** Of a seat, somewhere behind a name and से. */
    static final Set<String> RUNS =
            folds("प्रत्याशी उम्मीदवार टिकट सांसद नामांकन पर्चा लड़ लड़ना लड़ने लड़ेंगे लड़ेंगी लड़े लड़ीं लड़ा लड़ रहे"
                    + " जीते जीतीं जीता जीत हारे हारीं हार मैदान चुनाव उतारा उतारे");

    /** Not of a seat though सीट is: how parties share them out. */
    static final Set<String> SHARING = folds("बंटवारा बंटवारे शेयरिंग sharing बेल्ट");

    static final Set<String> OF = folds("के का की");
    static final Set<String> FROM = folds("से from");
    static final Set<String> IN = folds("में in");
    static final Set<String> AND = folds("और व एवं तथा या and or");
    static final Set<String> HOUSE = folds("लोकसभा loksabha");
    static final Set<String> ASSEMBLY = folds("विधानसभा vidhansabha assembly");
    static final Set<String> VOTE = folds("चुनाव चुनावों चुनावी इलेक्शन election elections polls poll chunav chunaav");
    static final Set<String> ALLIANCE = folds("गठबंधन ब्लॉक अलायंस अलाएंस bloc alliance block");
    static final Set<String> DISTRICT = folds("जिला जिले शहर जनपद नगर district city");

    /** Behind the name of a person or state they make another name of it: a stadium, a bay, a cricket team. */
    static final Set<String> THINGS = folds(
            "स्टेडियम मैदान नगर मार्ग चौक पार्क प्रतिमा मूर्ति जयंती रोड विश्वविद्यालय अस्पताल हवाईअड्डा हवाई एयरपोर्ट"
                    + " पुरस्कार आश्रम संग्रहालय कॉलेज सेतु stadium road park university airport");

    /** The same behind the name of a state. */
    static final Set<String> TEAMS = folds("किंग्स कैपिटल्स रॉयल्स टाइटंस टाइटन्स नेशनल");

    /** Before कांग्रेस they make another one of it. */
    static final Set<String> OTHER_CONGRESS =
            folds("अमेरिकी अमेरिका यूएस विज्ञान साइंस इतिहास राष्ट्रमंडल us american science");

    /** Whoever leads or speaks for a party: a cue for its short form, with one word between. */
    static final Set<String> OFFICES = folds(
            "अध्यक्ष उपाध्यक्ष महासचिव प्रवक्ता संयोजक सुप्रीमो मुखिया प्रमुख कार्यकर्ता कार्यकर्ताओं पार्षद पार्षदों"
                    + " मुख्यालय कार्यालय चुनाव वोट विधायक सांसद");

    /** Beside आप they make it a pronoun. */
    static final Set<String> SPOKEN_TO =
            folds("क्या अगर यदि किस कौन कैसे सभी सब लोग लोगों खुद अपने अपनी अपना जैसे बनना you");

    /** Verbs of which आप is the subject. */
    static final Set<String> SECOND_PERSON =
            folds("चाहेंगे मानते जानते समझते सोचते बताइए बताएं बताइये कीजिए करिए देखिए पूछिए सुनिए चाहते");

    static final Set<String> WITH = folds("बनाम vs");

    /** Before an office. */
    static final Set<String> WIDE = folds("राष्ट्रीय प्रदेश जिला");

    /** Words of grammar, office and saying: beside them a surname stands alone. */
    static final Set<String> PLAIN =
            folds("ने को से में पर का की के भी ही तो और या व एवं कि जी लेकिन मगर जबकि वहीं फिर अब आज कल तब जब बाद पहले"
                    + " दौरान अनुसार मुताबिक साथ खिलाफ लिए पास तक द्वारा बोला बोली कहा कहीं यह वह इस उस है हैं था थी थे श्री श्रीमती डॉ नेता"
                    + " अध्यक्ष उपाध्यक्ष मुख्यमंत्री प्रधानमंत्री मंत्री गृहमंत्री सीएम पीएम सांसद विधायक उम्मीदवार प्रत्याशी प्रमुख सुप्रीमो संयोजक प्रवक्ता"
                    + " महासचिव सरकार समर्थक समर्थकों गुट mr ms said and or of with to by for in on is was will has");

    private Cues() {}

    static Set<String> folds(String words) {
        return Stream.of(words.split(" ", -1)).map(Fold::of).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a word beside a name is none of a name: of grammar, or a verb by its ending. */
    static boolean isPlain(String word) {
        return word.isEmpty()
                || PLAIN.contains(word)
                || word.endsWith("े")
                || word.endsWith("ें")
                || word.endsWith("ीं");
    }
}
