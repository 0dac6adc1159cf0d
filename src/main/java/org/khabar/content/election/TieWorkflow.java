package org.khabar.content.election;

import java.util.UUID;
import org.khabar.content.change.Actor;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.problem.ProblemException;

/**
 * The only way in which ties of one kind are written by hand.
 *
 * @param <T> the tie
 * @param <C> what an editor says of it
 */
public interface TieWorkflow<T, C> {

    /** A new tie. Throws {@link ProblemException} CONFLICT when these tags are tied already. */
    T create(C content, Actor by);

    /**
     * Says anew what is known of a tie. The same again is no change.
     *
     * @throws ProblemException NOT_FOUND, PRECONDITION_FAILED, CONFLICT when these tags are tied already
     */
    T replace(UUID id, ExpectedVersion version, C content, Actor by);

    /** Removes a tie. Throws {@link ProblemException} NOT_FOUND, PRECONDITION_FAILED. */
    void delete(UUID id, ExpectedVersion version, Actor by);
}
