package org.khabar.view.query;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.khabar.content.tag.TagType;
import org.khabar.kit.problem.ProblemException;

/** The type of a tag as a word of a path. */
public final class TagPath {

    private TagPath() {}

    /** The type of the word. Throws a problem, 404, for a word that is none of them. */
    public static TagType type(String word) {
        return Arrays.stream(TagType.values())
                .filter(type -> type.word().equals(word))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("\"" + word + "\" is none of the tag types "
                        + Arrays.stream(TagType.values()).map(TagType::word).collect(Collectors.joining(", ")) + "."));
    }
}
