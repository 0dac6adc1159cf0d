package org.khabar.content.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.khabar.content.body.Body;
import org.khabar.content.body.BodyColumn;

/** The body of an article, a row of its own so that lists need not read it. */
@Entity
public class ArticleText extends PanacheEntityBase {

    @Id
    public UUID articleId;

    @Convert(converter = BodyColumn.class)
    public Body body;

    protected ArticleText() {}

    ArticleText(UUID articleId, Body body) {
        this.articleId = articleId;
        this.body = body;
    }
}
