package org.khabar.view.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khabar.kit.http.form.MediaForm;
import org.khabar.kit.page.Page;
import org.khabar.view.article.ArticleView;

/** IPTC ninjs 3.1: an article, or a page of them in the envelope that all lists have. */
@ApplicationScoped
class Ninjs implements MediaForm {

    private final NinjsItems items;

    Ninjs(NinjsItems items) {
        this.items = items;
    }

    @Override
    public String word() {
        return Format.NINJS.word();
    }

    @Override
    public String mediaType() {
        return Format.NINJS.mediaType();
    }

    @Override
    public byte[] write(Object entity) {
        return ExchangeJson.write(
                switch (entity) {
                    case ArticleView article -> items.of(article);
                    case Page<?> page -> list(page);
                    default -> throw new IllegalStateException("ninjs is not spoken of " + entity.getClass());
                });
    }

    /** The list itself is always there, be it empty. */
    private Map<String, Object> list(Page<?> page) {
        List<Map<String, Object>> all = new ArrayList<>();
        page.items().forEach(article -> all.add(items.of((ArticleView) article)));
        Members position = new Members()
                .with("limit", page.page().limit())
                .with("next", page.page().next())
                .with("total", page.page().total());
        Map<String, Object> list = new Members().with("page", position.all()).all();
        list.put("items", all);
        return list;
    }
}
