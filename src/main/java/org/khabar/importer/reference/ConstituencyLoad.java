package org.khabar.importer.reference;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.khabar.content.election.ElectionWorkflow.Voted;
import org.khabar.content.election.Poll;
import org.khabar.content.tag.ReferenceTag;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagContent;
import org.khabar.content.tag.TagDetails;
import org.khabar.importer.reference.Reference.ConstituencyRow;
import org.khabar.importer.reference.Reference.Named;
import org.khabar.importer.reference.Reference.Places;
import org.khabar.importer.reference.Reference.PollRow;

/** Makes tags and polls of the Lok Sabha seats. */
final class ConstituencyLoad {

    private final Map<String, String> slugs;
    private final Function<String, Tag> tagByKey;

    /** Needs the tags of the states. */
    ConstituencyLoad(Map<String, String> slugs, Function<String, Tag> tagByKey) {
        this.slugs = slugs;
        this.tagByKey = tagByKey;
    }

    List<ReferenceTag> tags(Places places) {
        return places.constituencies().stream().map(this::tag).toList();
    }

    private ReferenceTag tag(ConstituencyRow row) {
        TagContent.Known known = new TagContent.Known(
                null,
                null,
                Named.furtherNames(row.aliases().stream(), row.names()),
                row.wikidata() == null ? Map.of() : Map.of("wikidata", row.wikidata()),
                row.sources());
        TagDetails details = new TagDetails.Constituency(row.number(), row.reservation());
        Tag state = tagByKey.apply(Key.state(row.state()));
        String key = Key.constituency(row.id());
        String slug = Objects.requireNonNull(slugs.get(row.id()));
        return new ReferenceTag(key, Key.id(key), slug, new TagContent(row.names(), known, details, state, null));
    }

    /** When each seat voted; needs the tags of seats and elections. */
    List<Voted> polls(Places places) {
        return places.constituencies().stream()
                .flatMap(row -> row.polls().stream().map(poll -> poll(row, poll)))
                .toList();
    }

    private Voted poll(ConstituencyRow row, PollRow poll) {
        UUID id = Key.id("poll:" + poll.election() + ":" + row.id());
        UUID election = tagByKey.apply(Key.election(poll.election())).id;
        UUID constituency = tagByKey.apply(Key.constituency(row.id())).id;
        Poll.Timing timing = new Poll.Timing(poll.phase(), poll.scheduledPhase(), poll.on(), poll.note());
        return new Voted(id, election, constituency, timing);
    }
}
