package org.khabar.importer.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khabar.content.tag.ReferenceTag;
import org.khabar.content.tag.TagContent;
import org.khabar.content.tag.TagDetails;
import org.khabar.importer.reference.Reference.Named;
import org.khabar.importer.reference.Reference.PartyRow;

/** Makes tags of the parties, "independent" and "none of the above" among them. */
final class PartyLoad {

    private PartyLoad() {}

    static List<ReferenceTag> tags(List<PartyRow> parties) {
        return parties.stream().map(PartyLoad::tag).toList();
    }

    private static ReferenceTag tag(PartyRow row) {
        List<String> aliases =
                Named.furtherNames(row.aliases().stream(), row.names(), row.abbreviationHi(), row.abbreviationEn());
        TagContent.Known known = new TagContent.Known(
                row.abbreviationHi(),
                row.abbreviationEn(),
                aliases,
                row.wikidata() == null ? Map.of() : Map.of("wikidata", row.wikidata()),
                sources(row));
        TagDetails details = new TagDetails.Party(row.colour(), null, row.status(), row.pseudo());
        String key = Key.party(row.id());
        return new ReferenceTag(key, Key.id(key), row.id(), new TagContent(row.names(), known, details, null, null));
    }

    private static Map<String, String> sources(PartyRow row) {
        Map<String, String> sources = new LinkedHashMap<>(row.sources());
        if (row.note() != null) {
            sources.put("note", row.note());
        }
        return sources;
    }
}
