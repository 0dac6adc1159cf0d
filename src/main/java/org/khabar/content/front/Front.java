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

    public Front(UUID id, String slug, Instant now) {
        this.id = id;
        this.slug = slug;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Takes over what it shall show; says whether anything is different now. */
    public boolean arrange(Names names, @Nullable Section section, List<Container> containers, Instant now) {
        boolean same = names.equals(this.names)
                && java.util.Objects.equals(section, this.section)
                && containers.equals(this.containers);
        if (same) {
            return false;
        }
        this.names = names;
        this.section = section;
        this.containers = List.copyOf(containers);
        this.updatedAt = now;
        return true;
    }
}
