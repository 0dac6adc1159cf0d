package org.khabar.content.address;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Finds articles by where they stood before they were imported. */
@ApplicationScoped
public class OldAddressRepository implements PanacheRepositoryBase<OldAddress, String> {

    /** The article that stood at the address. Throws IllegalArgumentException for what is no address. */
    public Optional<UUID> article(String url) {
        return findByIdOptional(OldAddress.key(url)).map(address -> address.articleId);
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
