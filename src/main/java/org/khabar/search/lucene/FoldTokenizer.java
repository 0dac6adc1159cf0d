package org.khabar.search.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.khabar.kit.text.FoldedWord;

/** The words of the search fold as tokens; their offsets are those of the text as it is spelt. */
final class FoldTokenizer extends Tokenizer {

    private static final ThreadLocal<Folded> LAST = ThreadLocal.withInitial(() -> new Folded("", List.of()));

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final boolean asSpelt;
    private String text = "";
    private Iterator<FoldedWord> words = List.<FoldedWord>of().iterator();

    /** Gives words as they are spelt, or as the fold has them. */
    FoldTokenizer(boolean asSpelt) {
        this.asSpelt = asSpelt;
    }

    @Override
    public boolean incrementToken() {
        if (!words.hasNext()) {
            return false;
        }
        clearAttributes();
        FoldedWord word = words.next();
        term.append(asSpelt ? text.substring(word.start(), word.end()) : word.text());
        offset.setOffset(correctOffset(word.start()), correctOffset(word.end()));
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        StringBuilder read = new StringBuilder();
        char[] buffer = new char[4096];
        for (int length = input.read(buffer); length >= 0; length = input.read(buffer)) {
            read.append(buffer, 0, length);
        }
        text = read.toString();
        words = folded(text).iterator();
    }

    /** The same text is read for one field after the other. */
    private static List<FoldedWord> folded(String text) {
        Folded last = LAST.get();
        if (!last.text.equals(text)) {
            last = new Folded(text, FoldedWord.of(text));
            LAST.set(last);
        }
        return last.words;
    }

    private record Folded(String text, List<FoldedWord> words) {}

    @Override
    public void end() throws IOException {
        super.end();
        int end = correctOffset(text.length());
        offset.setOffset(end, end);
    }
}
