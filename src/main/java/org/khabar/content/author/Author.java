package org.khabar.content.author;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.media.Media;
import org.khabar.content.name.Language;
import org.khabar.content.name.Names;

/** Someone who writes, edits or photographs. */
@Entity
public class Author extends PanacheEntityBase {

    @Id
    public UUID id;

    @Version
    public int version;

    public String slug;

    /** What they usually do: reporter, editor, columnist …; a by-line may say otherwise. */
    public @Nullable String role;

    @Embedded
    public Names names;

    @Column(name = "biography_hi")
    public @Nullable String biographyInHindi;

    @Column(name = "biography_en")
    public @Nullable String biographyInEnglish;

    public @Nullable String email;

    /** Network to handle or address, such as {@code x → @name}. */
    @Convert(converter = SocialColumn.class)
    public Map<String, String> social;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Media image;

    @Column(name = "sort_key_hi")
    public String sortKeyInHindi;

    @Column(name = "sort_key_en")
    public String sortKeyInEnglish;

    public Instant createdAt;
    public Instant updatedAt;

    protected Author() {}

    public Author(UUID id, String slug, AuthorContent content, Instant now) {
        this.id = id;
        this.slug = slug;
        this.createdAt = now;
        fill(content, now);
    }

    /** Takes over what is said of them; says whether anything is different now. */
    public boolean describe(AuthorContent content, Instant now) {
        if (content.equals(content())) {
            return false;
        }
        fill(content, now);
        return true;
    }

    /** Gives them another slug. */
    void rename(String slug, Instant now) {
        this.slug = slug;
        this.updatedAt = now;
    }

    private AuthorContent content() {
        AuthorContent.Biography biography = new AuthorContent.Biography(biographyInHindi, biographyInEnglish);
        return new AuthorContent(names, role, biography, email, social, image);
    }

    private void fill(AuthorContent content, Instant now) {
        names = content.names();
        role = content.role();
        biographyInHindi = content.biography().hi();
        biographyInEnglish = content.biography().en();
        email = content.email();
        social = content.social();
        image = content.image();
        sortKeyInHindi = names.sortKey(Language.HI);
        sortKeyInEnglish = names.sortKey(Language.EN);
        updatedAt = now;
    }
}
