package org.khabar.search.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.khabar.search.index.Sounding;

/** Makes of each word the keys under which it sounds, all at its place: both scripts meet there. */
final class SoundFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private Iterator<String> sounds = List.<String>of().iterator();
    private State word = captureState();

    SoundFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        boolean first = false;
        while (!sounds.hasNext()) {
            if (!input.incrementToken()) {
                return false;
            }
            sounds = Sounding.ofText(term.toString()).iterator();
            word = captureState();
            first = true;
        }
        restoreState(word);
        term.setEmpty().append(sounds.next());
        increment.setPositionIncrement(first ? 1 : 0);
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        sounds = List.<String>of().iterator();
    }
}
