package org.khabar.search.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.khabar.search.index.IndexedArticle;
import org.khabar.search.query.RelatedQuery;
import org.khabar.search.query.Zone;

/** What an article is in the index. Nothing of it is stored but its identifier: what is shown comes from the database. */
final class Fields {

    /** Which fields there are and what stands in them; an index of another version is built anew. */
    static final String VERSION = "4";

    static final String ID = "id";
    static final String FACET = RelatedQuery.FACET;
    static final String COUNTED = "counted";
    static final String PUBLISHED = "published";
    static final String UPDATED = "updated";

    /** Of words that are not asked for in rows. */
    private static final FieldType WITHOUT_PLACES = withoutPlaces();

    private Fields() {}

    private static FieldType withoutPlaces() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    static Document of(IndexedArticle article) {
        Document document = new Document();
        document.add(new KeywordField(ID, article.id().toString(), Field.Store.NO));
        article.facets().forEach(facet -> document.add(new StringField(FACET, facet.toString(), Field.Store.NO)));
        article.counted().forEach(value -> document.add(new SortedSetDocValuesField(COUNTED, new BytesRef(value))));
        document.add(new LongField(PUBLISHED, article.publishedAt().toEpochMilli(), Field.Store.NO));
        document.add(new LongField(UPDATED, article.updatedAt().toEpochMilli(), Field.Store.NO));
        for (Zone zone : Zone.values()) {
            FieldType type = zone.hasPlaces() ? TextField.TYPE_NOT_STORED : WITHOUT_PLACES;
            for (String text : zone.of(article)) {
                document.add(new Field(zone.text(), text, type));
                document.add(new Field(zone.roman(), text, type));
                if (zone != Zone.HEAD) {
                    document.add(new Field(zone.stem(), text, WITHOUT_PLACES));
                }
            }
        }
        return document;
    }
}
