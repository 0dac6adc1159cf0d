package org.khabar.importer.jsonl;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.importer.RecordType;
import org.khabar.intake.json.Json;
import org.khabar.intake.json.NotJsonException;
import org.khabar.kit.id.Digest;

/** What can be told of a record at a glance: its type, its key and what it must come after. Wrong types are no matter. */
final class Peek {

    private static final Set<String> MEMBERS = Set.of(
            "record",
            "slug",
            "externalId",
            "url",
            "id",
            "headline",
            "publishedAt",
            "parent",
            "poster",
            "translationOf");

    private final Map<String, String> members;

    private Peek(Map<String, String> members) {
        this.members = members;
    }

    /** Looks at a line; the whole of it is proven to be JSON. */
    static Peek at(String text) throws NotJsonException {
        try (JsonParser parser = Json.parser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw NotJsonException.notAnObject();
            }
            Peek peek = new Peek(scalars(parser));
            if (parser.nextToken() != null) {
                throw NotJsonException.moreThanOne();
            }
            return peek;
        } catch (JsonProcessingException e) {
            throw NotJsonException.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> scalars(JsonParser parser) throws IOException {
        Map<String, String> found = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            boolean wanted = MEMBERS.contains(name);
            if (wanted && (value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT)) {
                found.put(name, parser.getText());
            }
            parser.skipChildren();
        }
        return found;
    }

    /** The word of its type. */
    String record() {
        return members.getOrDefault("record", RecordType.ARTICLE.word());
    }

    /** The member that names a record of the type. */
    static String keyMember(RecordType type) {
        return switch (type) {
            case MEDIA, ARTICLE -> "externalId";
            case SECTION, AUTHOR, STATE, PARTY, ALLIANCE, ELECTION, CONSTITUENCY, PLACE, CANDIDATE, TOPIC, FRONT ->
                "slug";
        };
    }

    /** What the source calls the record; null when it does not say. An article always has a key. */
    @Nullable
    String key(RecordType type) {
        String said = members.get(keyMember(type));
        return said == null && type == RecordType.ARTICLE ? articleKey() : said;
    }

    private String articleKey() {
        String address = members.getOrDefault("url", members.getOrDefault("id", ""));
        String content = members.getOrDefault("headline", "") + "\n" + members.getOrDefault("publishedAt", "");
        return address.isEmpty() ? "sha256:" + Digest.of(content) : address;
    }

    /** The key of the record of the same type that must be there before it. */
    @Nullable
    String after(RecordType type) {
        return switch (type) {
            case SECTION -> members.get("parent");
            case MEDIA -> members.get("poster");
            case ARTICLE, AUTHOR, STATE, PARTY, ALLIANCE, ELECTION, CONSTITUENCY, PLACE, CANDIDATE, TOPIC, FRONT ->
                null;
        };
    }

    /** The article that it translates. */
    @Nullable
    String translationOf() {
        return members.get("translationOf");
    }

    /** When an article was published, if that can be read. */
    @Nullable
    Instant publishedAt() {
        try {
            return OffsetDateTime.parse(members.getOrDefault("publishedAt", "")).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
