package org.khabar.importer;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a line may bring, in the order in which it is taken: each type refers to those before it. */
public enum RecordType {
    SECTION,
    MEDIA,
    AUTHOR,
    STATE,
    PARTY,
    ALLIANCE,
    ELECTION,
    CONSTITUENCY,
    PLACE,
    CANDIDATE,
    TOPIC,
    ARTICLE,
    FRONT;

    private static final Map<String, RecordType> BY_WORD =
            Stream.of(values()).collect(Collectors.toMap(RecordType::word, Function.identity()));

    /** As it stands in the member {@code record}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of the word; empty for any other word. */
    public static Optional<RecordType> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
