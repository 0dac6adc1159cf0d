package org.khabar.importer.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.khabar.content.article.ArticleWorkflow;
import org.khabar.content.change.Outcome;
import org.khabar.content.media.MediaRepository;
import org.khabar.content.media.MediaWorkflow;
import org.khabar.importer.lookup.Lookup;
import org.khabar.intake.ArticleAssembly;

/** Writes articles that were read, many with as many statements as one. */
@ApplicationScoped
class ArticleWriter {

    private final AutoTags autoTags;
    private final ArticleAssembly assembly;
    private final MediaRepository media;
    private final MediaWorkflow mediaWorkflow;

    ArticleWriter(AutoTags autoTags, ArticleAssembly assembly, MediaRepository media, MediaWorkflow mediaWorkflow) {
        this.autoTags = autoTags;
        this.assembly = assembly;
        this.media = media;
        this.mediaWorkflow = mediaWorkflow;
    }

    List<Outcome> write(List<ArticleDraft> drafts, Lookup lookup) {
        for (ArticleDraft draft : drafts) {
            for (MediaDraft item : draft.media()) {
                item.write(lookup, mediaWorkflow, media);
            }
        }
        assembly.fetch(drafts.stream().map(ArticleDraft::article).toList());
        List<ArticleWorkflow.Submission> batch =
                drafts.stream().map(this::submission).toList();
        return lookup.options().autoTag() ? autoTags.take(batch) : autoTags.takePlain(batch);
    }

    private ArticleWorkflow.Submission submission(ArticleDraft draft) {
        return new ArticleWorkflow.Submission(
                draft.id(), draft.source(), assembly.content(draft.article()), draft.state());
    }
}
