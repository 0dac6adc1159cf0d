package org.khabar.sample.generate.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khabar.content.author.Author;
import org.khabar.content.media.Media;
import org.khabar.content.media.MediaKind;
import org.khabar.content.section.Section;
import org.khabar.sample.generate.chance.Zipf;

/** Reads who writes and under which sections. What it answers belongs to no session any more. */
@ApplicationScoped
public class DeskRepository {

    private static final double AUTHORS = 0.8;
    private static final double SECTIONS = 0.7;

    private final EntityManager database;

    public DeskRepository(EntityManager database) {
        this.database = database;
    }

    @Transactional
    public Desk read() {
        List<Author> authors =
                database.createQuery("from Author order by slug", Author.class).getResultList();
        List<Section> sections = database.createQuery("from Section order by position, slug", Section.class)
                .getResultList();
        // The paths are read while there is a session: articles are listed under every section of one.
        sections.forEach(Section::path);
        return new Desk(
                new Zipf<>(authors, AUTHORS), sections(sections), media(MediaKind.IMAGE), media(MediaKind.VIDEO));
    }

    private Desk.Sections sections(List<Section> sections) {
        List<String> states = database.createQuery("select slug from Tag where type = STATE", String.class)
                .getResultList();
        Map<String, Section> ofStates = sections.stream()
                .filter(section -> states.contains(section.slug))
                .collect(Collectors.toMap(section -> section.slug, Function.identity()));
        List<Section> others = sections.stream()
                .filter(section -> !states.contains(section.slug))
                .toList();
        return new Desk.Sections(ofStates, new Zipf<>(others, SECTIONS));
    }

    private List<Media> media(MediaKind kind) {
        return database.createQuery("from Media where kind = :kind order by externalId, id", Media.class)
                .setParameter("kind", kind)
                .getResultList();
    }
}
