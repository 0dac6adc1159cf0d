package org.khabar.content.section;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Names;

/** A section of the newsroom's site, at any depth of the tree. */
@Entity
public class Section extends PanacheEntityBase {

    /** How deep the tree may grow; a menu that is deeper serves nobody, and a cycle would never end. */
    static final int MAX_DEPTH = 8;

    @Id
    public UUID id;

    @Version
    public int version;

    public String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Section parent;

    /** Where it stands among its siblings, smallest first. */
    public int position;

    @Embedded
    public Names names;

    @Column(name = "description_hi")
    public @Nullable String descriptionInHindi;

    @Column(name = "description_en")
    public @Nullable String descriptionInEnglish;

    public Instant createdAt;
    public Instant updatedAt;

    protected Section() {}

    /** A new section at the top of the tree. */
    public Section(UUID id, String slug, Names names, Instant now) {
        this.id = id;
        this.slug = slug;
        this.names = names;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Takes over what is said of it; says whether anything is different now. */
    boolean describe(SectionContent content, Instant now) {
        if (content.equals(content())) {
            return false;
        }
        this.parent = content.placement().parent();
        this.position = content.placement().position();
        this.names = content.names();
        this.descriptionInHindi = content.description().hi();
        this.descriptionInEnglish = content.description().en();
        this.updatedAt = now;
        return true;
    }

    /** Gives it another slug. */
    void rename(String slug, Instant now) {
        this.slug = slug;
        this.updatedAt = now;
    }

    private SectionContent content() {
        return new SectionContent(
                names, new Placement(parent, position), new Description(descriptionInHindi, descriptionInEnglish));
    }

    /** From the top of the tree down to this section, itself included. */
    public List<Section> path() {
        Deque<Section> path = new ArrayDeque<>();
        for (Section at = this; at != null; at = at.parent) {
            if (path.size() == MAX_DEPTH) {
                throw new IllegalArgumentException("sections are nested more than " + MAX_DEPTH + " deep");
            }
            path.addFirst(at);
        }
        return List.copyOf(path);
    }

    /** Under which section, and at which place there. */
    public record Placement(@Nullable Section parent, int position) {}

    /** What the section is about, in either language. */
    public record Description(@Nullable String hi, @Nullable String en) {}
}
