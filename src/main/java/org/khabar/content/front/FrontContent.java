package org.khabar.content.front;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Names;
import org.khabar.content.section.Section;
import org.khabar.kit.problem.ProblemException;

/**
 * What an editor or importer says of a front.
 *
 * @param section the section that it is the front of; null for the home page
 */
public record FrontContent(Names names, @Nullable Section section, List<Container> containers) {

    public FrontContent {
        containers = List.copyOf(containers);
    }

    /** The same with other pinned stories in one container. Throws NOT_FOUND when there is no such container. */
    FrontContent pinned(String container, UnaryOperator<List<UUID>> pins) {
        if (containers.stream().noneMatch(one -> one.slug().equals(container))) {
            throw ProblemException.notFound("The front has no container with the slug \"" + container + "\".");
        }
        return new FrontContent(
                names,
                section,
                containers.stream()
                        .map(one -> one.slug().equals(container) ? one.pinning(pins.apply(one.pinned())) : one)
                        .toList());
    }
}
