package org.khabar.sample.generate.plot;

import java.time.Instant;
import java.util.List;
import org.khabar.content.article.ArticleKind;
import org.khabar.content.article.ArticleState;
import org.khabar.content.tag.Tag;
import org.khabar.sample.generate.words.Subject;

/** An article before it is written: what it is about, and what becomes of it when. */
public record Plot(Theme theme, Subject subject, List<Tag> tags, Fate fate) {

    /** Its kind, its state, and when it was begun. */
    public record Fate(ArticleKind kind, ArticleState state, Instant begunAt) {}
}
