package org.khabar.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.content.address.AddressKind;
import org.khabar.content.address.AddressRepository;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.media.Media;
import org.khabar.content.media.MediaKind;
import org.khabar.content.media.MediaRepository;
import org.khabar.intake.json.Value;

/**
 * What editors refer to: sections, authors and tags by slug, a former one included, or by identifier, also of a tag that
 * was merged into another since; articles and media by identifier. Call it within a transaction.
 */
@ApplicationScoped
public class StoredReferences implements References {

    private static final int LONGEST = 300;

    private final AddressRepository addresses;
    private final ArticleRepository articles;
    private final MediaRepository media;

    StoredReferences(AddressRepository addresses, ArticleRepository articles, MediaRepository media) {
        this.addresses = addresses;
        this.articles = articles;
        this.media = media;
    }

    @Override
    public UUID find(AddressKind kind, Value reference) {
        String said = reference.key(LONGEST);
        if (said.isEmpty() || reference.isHopeless()) {
            return NOTHING;
        }
        Optional<UUID> target = addresses.target(kind, said);
        if (target.isEmpty()) {
            target = identifier(said)
                    .flatMap(id -> addresses.leadsTo(kind, id) ? Optional.of(id) : addresses.survivor(kind, id));
        }
        return target.orElseGet(() -> nothing(reference, "no " + kind.word() + " has the slug or identifier " + said));
    }

    @Override
    public UUID article(Value reference) {
        String said = reference.key(LONGEST);
        if (said.isEmpty() || reference.isHopeless()) {
            return NOTHING;
        }
        return identifier(said)
                .filter(id -> articles.count("id", id) == 1)
                .orElseGet(() -> nothing(reference, "no article has the identifier " + said));
    }

    @Override
    public UUID media(Value reference, MediaKind... kinds) {
        String said = reference.key(LONGEST);
        if (said.isEmpty() || reference.isHopeless()) {
            return NOTHING;
        }
        Optional<Media> item = identifier(said).flatMap(id -> media.findByIdOptional(id));
        if (item.isEmpty()) {
            return nothing(reference, "no media item has the identifier " + said);
        }
        if (!List.of(kinds).contains(item.get().kind)) {
            String wanted = Stream.of(kinds).map(MediaKind::word).collect(Collectors.joining(" or "));
            return nothing(
                    reference,
                    "must be of kind " + wanted + ", not " + item.get().kind.word());
        }
        return item.get().id;
    }

    @Override
    public void require(AddressKind kind, String slug, Value reference) {
        if (!reference.isHopeless() && addresses.target(kind, slug).isEmpty()) {
            reference.wrong("no " + kind.word() + " has the slug " + slug);
        }
    }

    private static UUID nothing(Value reference, String message) {
        reference.wrong(message);
        return NOTHING;
    }

    private static Optional<UUID> identifier(String said) {
        try {
            return said.length() == 36 ? Optional.of(UUID.fromString(said)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
