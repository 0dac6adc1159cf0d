package org.khabar.content.article;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khabar.content.author.Author;

/** An author's part in an article. The order of by-lines is the order in which they are shown. */
@Embeddable
public class Byline {

    // Eager: a by-line is never read without its author, and so one statement brings both.
    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    public Author author;

    /** What the author did for this article: reporter, photographer, editor … */
    public String role;

    protected Byline() {}

    public Byline(Author author, String role) {
        this.author = author;
        this.role = role;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Byline that && that.author.id.equals(author.id) && that.role.equals(role);
    }

    @Override
    public int hashCode() {
        return Objects.hash(author.id, role);
    }
}
