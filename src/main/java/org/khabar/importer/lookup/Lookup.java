package org.khabar.importer.lookup;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.khabar.content.address.AddressKind;
import org.khabar.importer.ImportOptions;
import org.khabar.intake.References;
import org.khabar.intake.json.Value;
import org.khabar.kit.id.Ids;

/** What everything that a line can refer to is here. Whatever the import writes is known at once. */
public final class Lookup {

    /** Stands in for the birthday of what has none, so that it gets the same identifier every time. */
    public static final Instant NO_BIRTHDAY = Instant.parse("2000-01-01T00:00:00Z");

    /** The longest name or slug that is looked up. */
    private static final int NAME_LENGTH = 300;

    private static final int NAMED_AT_MOST = 5;

    private final Map<AddressKind, NameIndex> names = new EnumMap<>(AddressKind.class);
    private final ArticleKeys articles;
    private final MediaKeys media;
    private final ImportOptions options;

    Lookup(ArticleKeys articles, MediaKeys media, ImportOptions options) {
        this.options = options;
        this.articles = articles;
        this.media = media;
        Stream.of(AddressKind.values()).forEach(kind -> names.put(kind, new NameIndex()));
    }

    /** What the import is asked to do beyond taking what it is given. */
    public ImportOptions options() {
        return options;
    }

    /** The articles of the file and of the database by their keys. */
    public ArticleKeys articles() {
        return articles;
    }

    /** The media of the file and of the database by their keys. */
    public MediaKeys media() {
        return media;
    }

    /** Makes a section, author, tag or front known under its slug and every name. */
    public void put(AddressKind kind, UUID id, String slug, Stream<String> everyName) {
        index(kind).put(id, slug, everyName);
    }

    /** Makes a further slug lead to what is known already. */
    public void alsoAt(AddressKind kind, String slug, UUID id) {
        index(kind).alsoAt(slug, id);
    }

    /** The identifier that something of the kind gets when it is new. */
    public static UUID newId(AddressKind kind, String slug) {
        return Ids.at(NO_BIRTHDAY, kind.word() + "/" + slug);
    }

    /** What the value names by slug or by any name; nothing, and a problem, unless it is exactly one. */
    public UUID find(AddressKind kind, Value reference) {
        String said = reference.line(NAME_LENGTH);
        Set<UUID> found = said.isEmpty() ? Set.of() : index(kind).find(said);
        if (found.size() == 1) {
            return found.iterator().next();
        }
        if (found.size() > 1) {
            List<String> slugs = index(kind).slugs(found);
            reference.wrong("\"" + said + "\" fits more than one " + kind.word() + ": "
                    + String.join(", ", slugs.subList(0, Math.min(NAMED_AT_MOST, slugs.size())))
                    + (slugs.size() > NAMED_AT_MOST ? " and others" : ""));
        } else if (!said.isEmpty()) {
            reference.wrong("no " + kind.word() + " has the slug or name \"" + said + "\"");
        }
        return References.NOTHING;
    }

    /** Notes a problem unless the kind has the slug; names do not count. */
    public void require(AddressKind kind, String slug, Value reference) {
        if (!index(kind).hasSlug(slug)) {
            reference.wrong("no " + kind.word() + " has the slug \"" + slug + "\"");
        }
    }

    private NameIndex index(AddressKind kind) {
        return java.util.Objects.requireNonNull(names.get(kind));
    }
}
