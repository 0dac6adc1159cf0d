package org.khabar.content.front;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Names;
import org.khabar.content.section.Section;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/**
 * What an editor or importer says of a front.
 *
 * @param section the section that it is the front of; null for the home page
 */
public record FrontContent(Names names, @Nullable Section section, List<Container> containers) {

    public FrontContent {
        containers = List.copyOf(containers);
    }

    /**
     * The same with other pinned stories in one container. Throws NOT_FOUND when there is no such container, CONFLICT when
     * more stories are pinned than it, or the front, has room for.
     */
    FrontContent pinned(String container, UnaryOperator<List<UUID>> pins) {
        Container present = containers.stream()
                .filter(one -> one.slug().equals(container))
                .findFirst()
                .orElseThrow(() ->
                        ProblemException.notFound("The front has no container with the slug \"" + container + "\"."));
        Container wanted = present.pinning(pins.apply(present.pinned()));
        List<Container> all = containers.stream()
                .map(one -> one.equals(present) ? wanted : one)
                .toList();
        boolean more = wanted.pinned().size() > present.pinned().size();
        if (more && (wanted.pinned().size() > Container.MOST_PINNED || !ContainersColumn.fits(all))) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "No room is left for more pinned stories; unpin some first.");
        }
        return new FrontContent(names, section, all);
    }
}
