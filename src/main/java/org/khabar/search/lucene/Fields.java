package org.khabar.search.lucene;

import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.RawTFSimilarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;
import org.khabar.search.index.IndexedArticle;
import org.khabar.search.query.Reading;
import org.khabar.search.query.Wording;
import org.khabar.search.query.Zone;

/** What an article is in the index. Nothing of it is stored but its identifier: what is shown comes from the database. */
final class Fields {

    /** Which fields there are and what stands in them; an index of another version is built anew. */
    static final String VERSION = "5";

    /** The identifier as text, under which articles are replaced and sorted. */
    static final String ID = "id";

    static final String FACET = "facet";
    static final String COUNTED = "counted";
    static final String PUBLISHED = "published";
    static final String UPDATED = "updated";

    /** The weights of words are their score; all other words score as usual. */
    static final Similarity SIMILARITY = new PerFieldSimilarityWrapper() {

        private final Similarity weights = new RawTFSimilarity();
        private final Similarity usual = new BM25Similarity();

        @Override
        public Similarity get(String field) {
            return field.equals(weighed(Reading.STEM)) || field.equals(weighed(Reading.SOUND)) ? weights : usual;
        }
    };

    private static final FieldType WEIGHED = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        WEIGHED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        WEIGHED.setOmitNorms(true);
        WEIGHED.freeze();
    }

    private Fields() {}

    /** The field of words with their weights. */
    static String weighed(Reading reading) {
        return reading.word();
    }

    /** An article, with these words of the fold not inflected. */
    static Document of(IndexedArticle article, Set<String> names) {
        Document document = new Document();
        document.add(new KeywordField(ID, article.id().toString(), Field.Store.NO));
        article.facets().forEach(facet -> document.add(new StringField(FACET, facet.toString(), Field.Store.NO)));
        article.counted().forEach(value -> document.add(new SortedSetDocValuesField(COUNTED, new BytesRef(value))));
        document.add(new LongField(PUBLISHED, article.publishedAt().toEpochMilli(), Field.Store.NO));
        document.add(new LongField(UPDATED, article.updatedAt().toEpochMilli(), Field.Store.NO));
        Wording wording = Wording.of(article, names);
        for (Reading reading : List.of(Reading.STEM, Reading.SOUND)) {
            document.add(new Field(weighed(reading), new WeighedWords(wording, reading), WEIGHED));
        }
        for (Reading reading : List.of(Reading.SPELT, Reading.SOUND)) {
            for (Zone zone : List.of(Zone.HEAD, Zone.ALL)) {
                PlacedWords words = new PlacedWords(
                        wording.in(zone).stream().map(text -> text.in(reading)).toList());
                document.add(new Field(zone.field(reading), words, TextField.TYPE_NOT_STORED));
            }
        }
        return document;
    }
}
