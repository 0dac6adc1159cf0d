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

    /** Gives it its names, place and description; says whether anything is different now. */
    public boolean describe(Placement placement, Names names, Description description, Instant now) {
        boolean same = placement.position() == position
                && java.util.Objects.equals(placement.parent(), parent)
                && names.equals(this.names)
                && description.equals(new Description(descriptionInHindi, descriptionInEnglish));
        if (same) {
            return false;
        }
        if (placement.parent() != null && placement.parent().path().contains(this)) {
            throw new IllegalArgumentException("a section cannot stand under itself");
        }
        this.parent = placement.parent();
        this.position = placement.position();
        this.names = names;
        this.descriptionInHindi = description.hi();
        this.descriptionInEnglish = description.en();
        this.updatedAt = now;
        return true;
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
