package org.khabar.content.address;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.khabar.kit.text.Clean;

/** Where an imported article stood on the site it came from. */
@Entity
public class OldAddress extends PanacheEntityBase {

    /** The longest address that is kept, in characters. */
    public static final int MAX_LENGTH = 1000;

    @Id
    public String urlKey;

    public UUID articleId;

    protected OldAddress() {}

    public OldAddress(String url, UUID articleId) {
        this.urlKey = key(url);
        this.articleId = articleId;
    }

    /**
     * The form in which an address is compared: without scheme, "www.", query, fragment and closing slash, the host in
     * lower case, percent-encoding undone and Devanagari in NFC. Throws IllegalArgumentException for what is no address.
     */
    public static String key(String url) {
        try {
            URI uri = new URI(url.strip().replace(" ", "%20"));
            String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
            String path = URLDecoder.decode(
                    uri.getRawPath() == null ? "" : uri.getRawPath().replace("+", "%2B"), StandardCharsets.UTF_8);
            String key = host.replaceFirst("^www\\.", "") + Clean.line(path).replaceFirst("/+$", "");
            if (key.isEmpty() || key.length() > MAX_LENGTH) {
                throw new IllegalArgumentException(
                        "an address has a host or a path, and at most " + MAX_LENGTH + " letters");
            }
            return key;
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an address: " + e.getReason(), e);
        }
    }
}
