package org.khabar.importer.lookup;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.khabar.content.address.AddressKind;
import org.khabar.content.address.AddressRepository;
import org.khabar.content.author.AuthorRepository;
import org.khabar.content.media.MediaRepository;
import org.khabar.content.name.Names;
import org.khabar.content.section.SectionRepository;
import org.khabar.content.source.SourceRepository;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagRepository;
import org.khabar.importer.ImportOptions;

/** Gathers, before an import, what is known already: all names, and the keys of those articles that the file brings. */
@ApplicationScoped
public class LookupLoader {

    /** What a transaction that looks at a whole import may take. */
    public static final int SECONDS = 3600;

    private final SectionRepository sections;
    private final AuthorRepository authors;
    private final TagRepository tags;
    private final AddressRepository addresses;
    private final MediaRepository media;
    private final SourceRepository articles;

    LookupLoader(
            SectionRepository sections,
            AuthorRepository authors,
            TagRepository tags,
            AddressRepository addresses,
            MediaRepository media,
            SourceRepository articles) {
        this.sections = sections;
        this.authors = authors;
        this.tags = tags;
        this.addresses = addresses;
        this.media = media;
        this.articles = articles;
    }

    /** What is known when an import of the given articles begins. */
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    public Lookup load(List<ArticleKeys.Newcomer> newcomers, ImportOptions options) {
        ArticleKeys keys = new ArticleKeys(articles);
        keys.settle(newcomers);
        Lookup lookup = new Lookup(keys, new MediaKeys(media), options);
        sections.streamAll()
                .forEach(
                        section -> lookup.put(AddressKind.SECTION, section.id, section.slug, everyName(section.names)));
        authors.streamAll()
                .forEach(author -> lookup.put(AddressKind.AUTHOR, author.id, author.slug, everyName(author.names)));
        tags.streamAll().forEach(tag -> put(lookup, tag));
        addresses
                .leading()
                .forEach(address -> lookup.alsoAt(
                        address.key.kind(), address.key.slug(), java.util.Objects.requireNonNull(address.targetId)));
        return lookup;
    }

    /** Both names, as far as there are two. */
    public static Stream<String> everyName(Names names) {
        return Stream.of(names.hi(), names.en()).filter(java.util.Objects::nonNull);
    }

    private static void put(Lookup lookup, Tag tag) {
        AddressKind kind = tag.type.addressKind();
        lookup.put(kind, tag.id, tag.slug, tag.everyName());
        if (tag.referenceKey != null) {
            lookup.alsoAt(kind, tag.referenceKey.substring(tag.referenceKey.indexOf(':') + 1), tag.id);
        }
    }
}
