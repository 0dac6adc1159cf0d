package org.khabar.content.article;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.khabar.kit.json.JsonColumn;

/** The JSON columns of an article besides its body. */
final class ArticleColumns {

    private ArticleColumns() {}

    /** English keyword lines. */
    @Converter
    static class Keywords extends JsonColumn<List<String>> {
        Keywords() {
            super(new TypeReference<>() {});
        }
    }

    /** What the editor recommends on other sites, in order. */
    @Converter
    static class OutsideLinks extends JsonColumn<List<ArticleContent.OutsideLink>> {
        OutsideLinks() {
            super(new TypeReference<>() {});
        }
    }

    /** Corrections, oldest first. */
    @Converter
    static class Corrections extends JsonColumn<List<Correction>> {
        Corrections() {
            super(new TypeReference<>() {});
        }
    }
}
