package org.khabar.content.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khabar.content.address.AddressRepository;
import org.khabar.content.change.Actor;
import org.khabar.content.listing.RefilingRepository;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagRepository;
import org.khabar.content.tag.TagType;
import org.khabar.content.tag.TagWorkflow;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;
import org.khabar.kit.problem.Violation;

/** The only way in which tags are merged. */
@ApplicationScoped
public class MergeWorkflow {

    private final TagRepository tags;
    private final TagWorkflow workflow;
    private final MergeRepository rows;
    private final RefilingRepository listing;
    private final AddressRepository addresses;

    MergeWorkflow(
            TagRepository tags,
            TagWorkflow workflow,
            MergeRepository rows,
            RefilingRepository listing,
            AddressRepository addresses) {
        this.tags = tags;
        this.workflow = workflow;
        this.rows = rows;
        this.listing = listing;
        this.addresses = addresses;
    }

    /**
     * Merges a tag into another of its type. Articles, candidacies, polls, memberships and tags that lie in it follow; its
     * names and identifiers elsewhere become the other's too; its slugs lead to the other, and its identifier means it.
     * The same again is no change.
     *
     * <p>Articles that carried it get a new version: whoever is writing one at the same time learns that it has changed.
     *
     * @param into the tag that stays
     * @return the tag that stays
     * @throws ProblemException NOT_FOUND, PRECONDITION_FAILED when the version is not that of the tag that goes,
     *     INVALID_BODY when both are the same, CONFLICT when the other one cannot take its names
     */
    @Transactional
    public Tag merge(TagType type, UUID id, ExpectedVersion version, UUID into, Actor by) {
        rows.holdArticles(id);
        rows.hold(id, into);
        Optional<Tag> found = tags.ofType(type, id);
        if (found.isEmpty() && addresses.survivor(type.addressKind(), id).equals(Optional.of(into))) {
            return survivor(type, into);
        }
        Tag merged = found.orElseThrow(
                () -> ProblemException.notFound("No " + type.word() + " has the identifier " + id + "."));
        version.require(merged.version);
        if (id.equals(into)) {
            throw ProblemException.invalid(
                    ProblemType.INVALID_BODY, List.of(Violation.body("/into", "is the " + type.word() + " itself")));
        }
        Tag survivor = survivor(type, into);
        carryOver(merged, survivor);
        workflow.absorb(merged, survivor, Union.of(merged, survivor), by);
        return survivor;
    }

    private Tag survivor(TagType type, UUID into) {
        return tags.ofType(type, into)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.CONFLICT, "The " + type.word() + " to merge into is not there any more."));
    }

    private void carryOver(Tag merged, Tag survivor) {
        // First the articles' versions: this turns away those who read one before.
        rows.touchArticles(merged.id);
        rows.retag(merged.id, survivor.id);
        listing.listToo(merged.id, survivor.id);
        listing.clear(merged.id);
        rows.tie(merged, survivor);
        rows.adopt(merged, survivor);
    }
}
