package org.khabar.content.section;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.listing.RefilingRepository;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;
import org.khabar.kit.problem.Violation;

/** The tree has neither circles nor endless branches, and articles are listed under all sections above their own. */
@ApplicationScoped
class SectionTreeRules {

    private final SectionRepository sections;
    private final RefilingRepository listing;

    SectionTreeRules(SectionRepository sections, RefilingRepository listing) {
        this.sections = sections;
        this.listing = listing;
    }

    /** Holds the tree and throws INVALID_BODY unless a new section may stand under the parent. */
    void requireRoom(UUID section, @Nullable Section parent) {
        if (parent != null) {
            requireDepth(section, sections.held().moved(section, parent.id));
        }
    }

    /**
     * What it means that the section shall stand under the parent; empty when it does already. Holds the tree.
     *
     * @throws ProblemException CONFLICT when it would stand under itself, INVALID_BODY when anything would stand too deep
     */
    Optional<SectionMove> move(Section section, @Nullable Section parent) {
        if (Objects.equals(section.parent, parent)) {
            return Optional.empty();
        }
        Hierarchy before = sections.held();
        if (parent != null && before.isWithin(parent.id, section.id)) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "The section " + section.slug + " cannot stand under " + parent.slug
                            + ", which is itself or stands below it.",
                    List.of(Violation.body("/parent", "is the section itself or stands below it")));
        }
        Hierarchy after = before.moved(section.id, parent == null ? null : parent.id);
        requireDepth(section.id, after);
        return Optional.of(new SectionMove(section.id, before, after));
    }

    private static void requireDepth(UUID section, Hierarchy tree) {
        if (tree.depthWithin(section) > Section.MAX_DEPTH) {
            throw ProblemException.invalid(
                    ProblemType.INVALID_BODY,
                    List.of(Violation.body(
                            "/parent", "would let sections stand more than " + Section.MAX_DEPTH + " deep")));
        }
    }

    /** Lists every article of the moved section under those that stand above it now, and no longer under the others. */
    void refile(SectionMove move) {
        move.gained().forEach(above -> listing.listToo(move.section(), above));
        move.left()
                .forEach(above ->
                        listing.unlist(above, move.section(), move.after().within(above)));
    }
}
