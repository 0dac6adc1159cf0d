package org.khabar.content.article;

import java.util.Optional;
import org.khabar.content.tag.EnglishNames;
import org.khabar.kit.text.Excerpt;
import org.khabar.kit.text.ReadingTime;
import org.khabar.kit.text.Slugs;
import org.khabar.kit.text.Words;

/** What follows from an article's words: its length, its excerpt and its addresses. */
final class Wording {

    /** Readers' characters in an excerpt: what fits under a headline in a list. */
    static final int EXCERPT_LENGTH = 240;

    /** A keyword line of at least so many words tells the story and makes a good address; a shorter one only files it. */
    static final int TELLING_WORDS = 5;

    private Wording() {}

    static void apply(Article article) {
        article.wordCount = Words.count(article.body().plainText());
        article.readingMinutes = ReadingTime.minutes(article.wordCount);
        String opening = article.body().paragraphs();
        article.excerpt = Excerpt.of(opening.isBlank() ? fallback(article) : opening, EXCERPT_LENGTH);
        article.slug = joined(romanText(article), article.shortId);
        article.nativeSlug = joined(Slugs.nativeSlug(article.headline), article.shortId);
    }

    private static String fallback(Article article) {
        return article.standfirst == null ? article.headline : article.standfirst;
    }

    private static String romanText(Article article) {
        if (article.slugText != null) {
            return Slugs.slug(article.slugText);
        }
        Optional<String> line = article.keywords.stream()
                .filter(keyword -> Words.count(keyword) >= TELLING_WORDS)
                .findFirst();
        return line.map(Slugs::slug).orElseGet(() -> Slugs.slug(article.headline, EnglishNames.of(article.tags)));
    }

    private static String joined(String text, String shortId) {
        return text.isEmpty() ? shortId : text + "-" + shortId;
    }
}
