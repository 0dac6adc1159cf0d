package org.khabar.content.change;

import java.util.List;
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
        if (!ids.isEmpty()) {
            String named = ids.stream().limit(NAMED - 1).map(UUID::toString).collect(Collectors.joining(", "));
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "The " + what + " is used by " + users + ": " + named
                            + (ids.size() < NAMED ? "." : " and others."));
        }
    }
}
