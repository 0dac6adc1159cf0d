package org.khabar.importer.reference;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.khabar.content.election.ElectionWorkflow.Joined;
import org.khabar.content.tag.ReferenceTag;
import org.khabar.content.tag.TagContent;
import org.khabar.content.tag.TagDetails;
import org.khabar.importer.reference.Reference.AllianceRow;
import org.khabar.importer.reference.Reference.Named;

/** Makes tags of the alliances, and memberships of their parties. */
final class AllianceLoad {

    private AllianceLoad() {}

    static List<ReferenceTag> tags(List<AllianceRow> alliances) {
        return alliances.stream().map(AllianceLoad::tag).toList();
    }

    private static ReferenceTag tag(AllianceRow row) {
        List<String> aliases =
                Named.furtherNames(row.aliases().stream(), row.names(), row.abbreviationHi(), row.abbreviationEn());
        TagContent.Known known =
                new TagContent.Known(row.abbreviationHi(), row.abbreviationEn(), aliases, Map.of(), row.sources());
        String key = Key.alliance(row.id());
        TagContent content = new TagContent(row.names(), known, new TagDetails.Alliance(), null, null);
        return new ReferenceTag(key, Key.id(key), row.id(), content);
    }

    /** Which parties were in the alliance at its election; identifiers by the keys of parties and alliance. */
    static List<Joined> memberships(AllianceRow row, Function<String, UUID> idByKey) {
        UUID alliance = idByKey.apply(Key.alliance(row.id()));
        return row.parties().stream()
                .map(party -> new Joined(
                        Key.id("member:" + row.election() + ":" + row.id() + ":" + party),
                        alliance,
                        idByKey.apply(Key.party(party))))
                .toList();
    }
}
