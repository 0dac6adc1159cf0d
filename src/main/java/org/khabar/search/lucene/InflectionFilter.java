package org.khabar.search.lucene;

import java.io.IOException;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.khabar.search.index.Inflection;

/** Takes the endings of inflection off words of the fold; names are passed by. */
final class InflectionFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Supplier<Set<String>> names;

    InflectionFilter(TokenStream words, Supplier<Set<String>> names) {
        super(words);
        this.names = names;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String stem = Inflection.stem(term.toString(), names.get());
        term.setEmpty().append(stem);
        return true;
    }
}
