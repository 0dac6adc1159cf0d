package org.khabar.tagging.name;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.tag.TagType;

/** What Khabar knows of tags when it is new: the reference data without a database. Slugs are the identifiers of its rows. */
public final class Almanac {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Names of everything in the reference data. */
    public static final Gazetteer GAZETTEER = new Gazetteer(new Almanac().read());

    private final List<KnownTag> tags = new ArrayList<>();
    private final Map<String, UUID> states = new HashMap<>();

    private Almanac() {}

    private static JsonNode file(String name) {
        try (InputStream file = Almanac.class.getResourceAsStream("/reference/" + name + ".json")) {
            return JSON.readTree(Objects.requireNonNull(file, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The identifier of a tag in these tests. */
    public static UUID id(TagType type, String slug) {
        return UUID.nameUUIDFromBytes((type + "/" + slug).getBytes(StandardCharsets.UTF_8));
    }

    private List<KnownTag> read() {
        file("states").forEach(row -> {
            states.put(row.get("code").asText(), id(TagType.STATE, row.get("id").asText()));
            add(TagType.STATE, row, null, null);
        });
        file("parties").forEach(row -> add(TagType.PARTY, row, null, null));
        file("alliances").forEach(row -> add(TagType.ALLIANCE, row, null, null));
        file("constituencies").forEach(row -> add(TagType.CONSTITUENCY, row, state(row), null));
        file("elections").forEach(row -> add(TagType.ELECTION, row, state(row), vote(row)));
        people();
        return tags;
    }

    private @Nullable UUID state(JsonNode row) {
        return row.has("state") ? states.get(row.get("state").asText()) : null;
    }

    private static KnownTag.Vote vote(JsonNode row) {
        boolean lokSabha = row.get("kind").asText().equals("lok-sabha");
        LocalDate until =
                row.has("countingOn") ? LocalDate.parse(row.get("countingOn").asText()) : null;
        return new KnownTag.Vote(lokSabha, row.get("year").asInt(), until);
    }

    private void add(TagType type, JsonNode row, @Nullable UUID state, KnownTag.@Nullable Vote vote) {
        String slug = row.get("id").asText();
        tags.add(new KnownTag(id(type, slug), type, slug, names(row), state, null, false, List.of(), vote));
    }

    private static List<String> names(JsonNode row) {
        List<String> names = new ArrayList<>();
        for (String member : List.of("nameHi", "nameEn", "abbreviationHi", "abbreviationEn")) {
            if (row.hasNonNull(member)) {
                names.add(row.get(member).asText());
            }
        }
        row.path("aliases").forEach(alias -> names.add(alias.asText()));
        return names;
    }

    private void people() {
        Map<String, List<JsonNode>> rows = new HashMap<>();
        for (JsonNode row : file("candidates")) {
            if (!row.get("result").asText().equals("nota")) {
                rows.computeIfAbsent(
                                row.path("nameEn").asText() + "|"
                                        + row.path("party").asText(),
                                k -> new ArrayList<>())
                        .add(row);
            }
        }
        for (JsonNode row : file("people")) {
            String key = row.path("nameEn").asText() + "|" + row.path("party").asText("?");
            List<JsonNode> ballots = Objects.requireNonNullElse(rows.remove(key), List.of());
            person(row, ballots, true);
        }
        rows.values().forEach(many -> many.forEach(row -> person(row, List.of(row), false)));
    }

    private void person(JsonNode row, List<JsonNode> ballots, boolean inTheNews) {
        List<String> names = new ArrayList<>(names(row));
        ballots.forEach(ballot -> names.addAll(names(ballot)));
        String slug = row.get("id").asText();
        UUID party =
                row.hasNonNull("party") ? id(TagType.PARTY, row.get("party").asText()) : null;
        List<KnownTag.Stood> stood = ballots.stream()
                .map(ballot -> new KnownTag.Stood(
                        id(TagType.CONSTITUENCY, ballot.get("constituency").asText()),
                        ballot.hasNonNull("party")
                                ? id(TagType.PARTY, ballot.get("party").asText())
                                : null))
                .toList();
        UUID state = ballots.size() != 1
                ? null
                : states.get(ballots.getFirst()
                        .get("constituency")
                        .asText()
                        .substring(0, 2)
                        .toUpperCase(java.util.Locale.ROOT));
        tags.add(new KnownTag(
                id(TagType.CANDIDATE, slug),
                TagType.CANDIDATE,
                slug,
                names.stream().distinct().toList(),
                state,
                party,
                inTheNews,
                stood,
                null));
    }
}
