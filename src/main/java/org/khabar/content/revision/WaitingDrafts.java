package org.khabar.content.revision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.khabar.content.address.AddressKind;
import org.khabar.content.address.AddressRepository;
import org.khabar.content.change.InUse;
import org.khabar.content.tag.TagType;
import org.khabar.content.use.Users;

/** What drafts name that wait behind articles: their documents say it by slugs, which may be former ones by now. */
@ApplicationScoped
class WaitingDrafts implements Users {

    private final EntityManager database;
    private final AddressRepository addresses;
    private final ObjectMapper json;

    WaitingDrafts(EntityManager database, AddressRepository addresses, ObjectMapper json) {
        this.database = database;
        this.addresses = addresses;
        this.json = json;
    }

    @Override
    public Map<String, List<UUID>> of(AddressKind kind, UUID id) {
        return Map.of("drafts that wait behind articles", naming(kind, addresses.slugs(kind, id)));
    }

    private List<UUID> naming(AddressKind kind, Set<String> slugs) {
        return slugs.stream()
                .flatMap(this::holding)
                .filter(draft -> named(draft.get(1, String.class), kind).anyMatch(slugs::contains))
                .map(draft -> draft.get(0, UUID.class))
                .distinct()
                .sorted()
                .limit(InUse.NAMED)
                .toList();
    }

    /** Those that hold the slug somewhere, if only as a word. */
    private Stream<Tuple> holding(String slug) {
        return database
                .createQuery(
                        "select a.id, r.document from Article a join Revision r on r.key.entityId = a.id"
                                + " and r.key.number = a.pendingRevision where r.document like :slug",
                        Tuple.class)
                .setParameter("slug", "%\"" + slug + "\"%")
                .getResultList()
                .stream();
    }

    private Stream<String> named(String text, AddressKind kind) {
        ArticleDocument document = read(text);
        return switch (kind) {
            case SECTION -> Stream.concat(Stream.of(document.section()), document.sections().stream());
            case AUTHOR -> document.byline().stream().map(ArticleDocument.BylinePart::author);
            case FRONT -> Stream.of();
            case PARTY, CANDIDATE, CONSTITUENCY, ELECTION, ALLIANCE, STATE, PLACE, TOPIC ->
                Stream.of(TagType.values())
                        .filter(type -> type.addressKind() == kind)
                        .flatMap(type -> document.tags().getOrDefault(type.plural(), List.of()).stream());
        };
    }

    private ArticleDocument read(String text) {
        try {
            return json.readValue(text, ArticleDocument.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept document can always be read", e);
        }
    }
}
