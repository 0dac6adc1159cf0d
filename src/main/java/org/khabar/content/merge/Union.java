package org.khabar.content.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Names;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagContent;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/** What is said of a tag that another was merged into: what it lacked comes from the other, what it has stays. */
final class Union {

    private Union() {}

    static TagContent of(Tag merged, Tag survivor) {
        TagContent stays = survivor.content();
        TagContent goes = merged.content();
        Names names = new Names(
                first(stays.names().hi(), goes.names().hi()),
                first(stays.names().en(), goes.names().en()));
        TagContent.Known known = new TagContent.Known(
                first(stays.known().abbreviationInHindi(), goes.known().abbreviationInHindi()),
                first(stays.known().abbreviationInEnglish(), goes.known().abbreviationInEnglish()),
                aliases(merged, survivor, names),
                both(stays.known().externalIds(), goes.known().externalIds()),
                both(stays.known().sources(), goes.known().sources()));
        if (!known.fits()) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "The names, identifiers or sources of both are more than one can have; remove some first.");
        }
        Tag state = stays.state() == null ? goes.state() : stays.state();
        Tag party = stays.party() == null ? goes.party() : stays.party();
        return new TagContent(names, known, stays.details(), state, party);
    }

    /** Every name of the merged one that is none of the other's yet. */
    private static List<String> aliases(Tag merged, Tag survivor, Names names) {
        Set<String> known = survivor.everyName().collect(Collectors.toSet());
        Stream.of(names.hi(), names.en()).forEach(known::add);
        Set<String> aliases = new LinkedHashSet<>(survivor.aliases);
        merged.everyName().filter(name -> !known.contains(name)).forEach(aliases::add);
        return List.copyOf(aliases);
    }

    /** Where both have something else under the same key, that of the merged one gets a number behind its key. */
    private static Map<String, String> both(Map<String, String> stays, Map<String, String> goes) {
        Map<String, String> both = new TreeMap<>(stays);
        goes.forEach((key, value) -> {
            String free = key;
            for (int number = 2; both.containsKey(free) && !value.equals(both.get(free)); number++) {
                free = key + "-" + number;
            }
            both.put(free, value);
        });
        return both;
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
