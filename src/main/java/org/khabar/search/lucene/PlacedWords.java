package org.khabar.search.lucene;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words in their order, of which several may stand at one place; no row of them goes from one text to the next. */
final class PlacedWords extends TokenStream {

    /** So many places are left free between two texts. */
    private static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<List<Set<String>>> texts;
    private Iterator<List<Set<String>>> nextTexts;
    private Iterator<Set<String>> nextPlaces = List.<Set<String>>of().iterator();
    private Iterator<String> nextWords = List.<String>of().iterator();

    PlacedWords(List<List<Set<String>>> texts) {
        this.texts = texts;
        this.nextTexts = texts.iterator();
    }

    @Override
    public boolean incrementToken() {
        int places = 0;
        while (!nextWords.hasNext()) {
            if (nextPlaces.hasNext()) {
                nextWords = nextPlaces.next().iterator();
                places++;
            } else if (nextTexts.hasNext()) {
                nextPlaces = nextTexts.next().iterator();
                places += GAP;
            } else {
                return false;
            }
        }
        clearAttributes();
        term.append(nextWords.next());
        increment.setPositionIncrement(places);
        return true;
    }

    @Override
    public void reset() {
        nextTexts = texts.iterator();
    }
}
