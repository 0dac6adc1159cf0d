package org.khabar.content.address;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds articles by where they stood before they were imported. */
@ApplicationScoped
public class OldAddressRepository implements PanacheRepositoryBase<OldAddress, String> {

    /**
     * The article that stood at the address. One that was kept with another query or as a path alone is found too, the
     * most exact first. Throws IllegalArgumentException for what is no address.
     */
    public Optional<UUID> article(String url) {
        List<String> keys = OldAddress.keys(url);
        return list("urlKey in ?1", keys).stream()
                .min(Comparator.comparingInt(address -> keys.indexOf(address.urlKey)))
                .map(address -> address.articleId);
    }

    /** Makes the addresses lead to their articles, with one question to the database. */
    public void keepAll(Map<UUID, List<String>> urlsByArticle) {
        Map<String, OldAddress> wanted = new LinkedHashMap<>();
        urlsByArticle.forEach((article, urls) -> urls.forEach(url -> {
            OldAddress address = new OldAddress(url, article);
            wanted.putIfAbsent(address.urlKey, address);
        }));
        if (!wanted.isEmpty()) {
            list("urlKey in ?1", wanted.keySet()).forEach(there -> wanted.remove(there.urlKey));
            persist(wanted.values());
        }
    }

    /** Makes the addresses lead to the article. One that leads to another article already stays with that one. */
    public void keep(Collection<String> urls, UUID articleId) {
        for (String url : urls) {
            if (findByIdOptional(OldAddress.key(url)).isEmpty()) {
                persist(new OldAddress(url, articleId));
            }
        }
    }
}
