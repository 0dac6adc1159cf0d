package org.khabar.content.suggestion;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** An article and a tag, by their identifiers. */
@Embeddable
public record ArticleTag(UUID articleId, UUID tagId) {}
