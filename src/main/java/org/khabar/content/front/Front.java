package org.khabar.content.front;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Names;
import org.khabar.content.section.Section;

/** A curated page: named containers of stories, some pinned by an editor, the others chosen by a rule. */
@SuppressWarnings("NullAway.Init")
@Entity
public class Front extends PanacheEntityBase {

    @Id
    public UUID id;

    @Version
    public int version;

    public String slug;

    @Embedded
    public Names names;

    /** The section that it is the front of; null for the home page. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Section section;

    @Convert(converter = ContainersColumn.class)
    public List<Container> containers;

    public Instant createdAt;
    public Instant updatedAt;

    protected Front() {}

    public Front(UUID id, String slug, FrontContent content, Instant now) {
        this.id = id;
        this.slug = slug;
        this.createdAt = now;
        fill(content, now);
    }

    /** Takes over what it shall show; says whether anything is different now. */
    boolean arrange(FrontContent content, Instant now) {
        if (content.equals(content())) {
            return false;
        }
        fill(content, now);
        return true;
    }

    /** Gives it another slug. */
    void rename(String slug, Instant now) {
        this.slug = slug;
        this.updatedAt = now;
    }

    /** What it shall show. */
    FrontContent content() {
        return new FrontContent(names, section, containers);
    }

    private void fill(FrontContent content, Instant now) {
        names = content.names();
        section = content.section();
        containers = content.containers();
        updatedAt = now;
    }
}
