package org.khabar.importer.reference;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khabar.importer.reference.Reference.Places;
import org.khabar.importer.reference.Reference.Politics;
import org.khabar.importer.reference.Reference.Sums;
import org.khabar.kit.id.Digest;

/**
 * The bytes of the reference files by their names. A member that no row knows is an error: a misspelt one would be lost.
 */
final class ReferenceFiles {

    private static final List<String> NAMES = List.of(
            "states.json",
            "constituencies.json",
            "parties.json",
            "alliances.json",
            "elections.json",
            "people.json",
            "candidates.json",
            "ambiguous_aliases.json",
            "sums.json");

    private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(List.class, override -> override.setSetterInfo(EMPTY))
            .withConfigOverride(Map.class, override -> override.setSetterInfo(EMPTY))
            .build();

    private final Map<String, byte[]> contents;

    private ReferenceFiles(Map<String, byte[]> contents) {
        this.contents = contents;
    }

    /** The files that are part of the build. */
    static ReferenceFiles inBuild() {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        NAMES.forEach(name -> contents.put(name, bytes(name)));
        return new ReferenceFiles(contents);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = ReferenceFiles.class.getResourceAsStream("/reference/" + name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a reference file is missing from the build", e);
        }
    }

    /** The same with another content of one file. */
    ReferenceFiles with(String name, byte[] content) {
        Map<String, byte[]> changed = new LinkedHashMap<>(contents);
        changed.put(name, content);
        return new ReferenceFiles(changed);
    }

    /** The bytes of one file. Throws NullPointerException for a name that is none of them. */
    byte[] content(String name) {
        return Objects.requireNonNull(contents.get(name), name);
    }

    /** A digest of each file by its name. */
    Map<String, String> digests() {
        Map<String, String> digests = new LinkedHashMap<>();
        contents.forEach((name, content) -> digests.put(name, Digest.of(content)));
        return digests;
    }

    /** What the files must add up to. */
    Sums sums() {
        return read("sums.json", new TypeReference<>() {});
    }

    /** All rows, not checked yet. Throws UncheckedIOException naming the file and line of what is not as it should be. */
    Reference read() {
        Places places = new Places(
                read("states.json", new TypeReference<>() {}), read("constituencies.json", new TypeReference<>() {}));
        Politics politics = new Politics(
                read("parties.json", new TypeReference<>() {}),
                read("alliances.json", new TypeReference<>() {}),
                read("elections.json", new TypeReference<>() {}),
                read("people.json", new TypeReference<>() {}));
        return new Reference(
                places,
                politics,
                read("candidates.json", new TypeReference<>() {}),
                read("ambiguous_aliases.json", new TypeReference<>() {}),
                sums());
    }

    private <T> T read(String name, TypeReference<T> type) {
        try {
            return MAPPER.readValue(content(name), type);
        } catch (IOException e) {
            throw new UncheckedIOException("reference/" + name + " cannot be read", e);
        }
    }
}
