package org.khabar.content.change;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/** Nothing that is in use is deleted. */
public final class InUse {

    /** How many users are named, so that an editor knows where to begin: ask for one more to say that there are others. */
    public static final int NAMED = 11;

    private InUse() {}

    /**
     * Throws CONFLICT when there are users.
     *
     * @param what the thing that would be deleted, for people: {@code author}
     * @param users what uses it, in the plural: {@code articles}
     * @param ids of at most {@link #NAMED} users
     */
    public static void refuse(String what, String users, List<UUID> ids) {
        refuse(what, Map.of(users, ids));
    }

    /**
     * Throws CONFLICT when there are users of any kind, naming all kinds.
     *
     * @param users at most {@link #NAMED} identifiers of each kind, by what they are called in the plural
     */
    public static void refuse(String what, Map<String, List<UUID>> users) {
        String named = new TreeMap<>(users)
                .entrySet().stream()
                        .filter(kind -> !kind.getValue().isEmpty())
                        .map(kind -> kind.getKey() + ": " + named(kind.getValue()))
                        .collect(Collectors.joining("; "));
        if (!named.isEmpty()) {
            throw new ProblemException(ProblemType.CONFLICT, "The " + what + " is used by " + named + ".");
        }
    }

    private static String named(List<UUID> ids) {
        String first = ids.stream().limit(NAMED - 1).map(UUID::toString).collect(Collectors.joining(", "));
        return ids.size() < NAMED ? first : first + " and others";
    }
}
