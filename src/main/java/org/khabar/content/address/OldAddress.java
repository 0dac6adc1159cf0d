package org.khabar.content.address;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.text.Clean;

/** Where an imported article stood on the site it came from. */
@Entity
public class OldAddress extends PanacheEntityBase {

    /** The longest address that is kept, in characters. */
    public static final int MAX_LENGTH = 1000;

    /** Query parameters that say where a reader came from, not which article is meant. */
    private static final String TRACKING = "(utm_.*|fbclid|gclid|igshid|ref|amp)(=.*)?";

    @Id
    public String urlKey;

    public UUID articleId;

    protected OldAddress() {}

    public OldAddress(String url, UUID articleId) {
        this.urlKey = key(url);
        this.articleId = articleId;
    }

    /**
     * The form in which an address is kept: without scheme, "www.", fragment, tracking parameters and closing slash, the
     * host in lower case, percent-encoding undone and Devanagari in NFC. Throws IllegalArgumentException for what is no
     * address.
     */
    public static String key(String url) {
        return keys(url).getFirst();
    }

    /** The keys that an address may have been kept under, most exact first: also without its query, and without its host. */
    static List<String> keys(String url) {
        URI uri = parsed(url);
        String host = uri.getHost() == null
                ? ""
                : uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        String path = decoded(uri.getRawPath()).replaceFirst("/+$", "");
        String query = query(uri);
        Set<String> keys = new LinkedHashSet<>(List.of(host + path + query));
        if (!path.isEmpty()) {
            keys.addAll(List.of(host + path, path + query, path));
        }
        if (keys.iterator().next().isEmpty() || keys.iterator().next().length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "an address has a host or a path, and at most " + MAX_LENGTH + " letters");
        }
        return List.copyOf(keys);
    }

    private static URI parsed(String url) {
        try {
            return new URI(url.strip().replace(" ", "%20"));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an address: " + e.getReason(), e);
        }
    }

    /** The parameters that tell one article from another, such as {@code ?p=123}, in a fixed order; empty without any. */
    private static String query(URI uri) {
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        String kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !parameter.matches(TRACKING))
                .sorted()
                .map(OldAddress::decoded)
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static String decoded(@Nullable String raw) {
        return raw == null ? "" : Clean.line(URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8));
    }
}
