package org.khabar.editorial.tag;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.merge.MergeWorkflow;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagContent;
import org.khabar.content.tag.TagRepository;
import org.khabar.content.tag.TagType;
import org.khabar.content.tag.TagWorkflow;
import org.khabar.editorial.input.Editable;
import org.khabar.editorial.input.Submitted;
import org.khabar.intake.Naming;
import org.khabar.intake.StoredReferences;
import org.khabar.intake.TagSubmission;
import org.khabar.intake.json.Members;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.security.CurrentActor;
import org.khabar.view.desk.tag.TagDeskView;

/** Reads what editors say of tags of any type, and has it written. Call it within a transaction. */
@ApplicationScoped
class TagWriting {

    private final TagWorkflow workflow;
    private final MergeWorkflow merging;
    private final TagRepository tags;
    private final StoredReferences references;
    private final Editable editable;
    private final CurrentActor actor;

    TagWriting(
            TagWorkflow workflow,
            MergeWorkflow merging,
            TagRepository tags,
            StoredReferences references,
            Editable editable,
            CurrentActor actor) {
        this.workflow = workflow;
        this.merging = merging;
        this.tags = tags;
        this.references = references;
        this.editable = editable;
        this.actor = actor;
    }

    Tag create(TagType type, String body) {
        Said said = said(type, Submitted.object(body));
        return workflow.create(said.slug(), said.content(), actor.actor());
    }

    Tag replace(TagType type, Tag present, ExpectedVersion version, String body) {
        version.require(present.version);
        return save(type, present, version, editable.replaced(TagDeskView.of(present), TagDeskView.READ_ONLY, body));
    }

    Tag patch(TagType type, Tag present, ExpectedVersion version, String body) {
        version.require(present.version);
        return save(type, present, version, editable.patched(TagDeskView.of(present), TagDeskView.READ_ONLY, body));
    }

    private Tag save(TagType type, Tag present, ExpectedVersion version, ObjectNode wanted) {
        Said said = said(type, wanted);
        return workflow.replace(present.id, version, said.slug(), said.content(), actor.actor());
    }

    void delete(TagType type, UUID id, ExpectedVersion version) {
        workflow.delete(type, id, version, actor.actor());
    }

    Tag merge(TagType type, UUID id, ExpectedVersion version, String body) {
        UUID into = Submitted.read(Submitted.object(body), members -> into(type, members));
        return merging.merge(type, id, version, into, actor.actor());
    }

    private UUID into(TagType type, Members members) {
        UUID into = references.find(type.addressKind(), members.need("into"));
        members.end();
        return into;
    }

    private Said said(TagType type, ObjectNode object) {
        return Submitted.read(object, members -> {
            String slug = members.may("slug").orNull(value -> value.slug(Naming.SLUG_LENGTH));
            return new Said(slug, TagSubmission.read(type, members, references).content(tags));
        });
    }

    private record Said(@Nullable String slug, TagContent content) {}
}
