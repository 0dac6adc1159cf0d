package org.khabar.content.media.file;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Singleton;

/**
 * Addresses of our own files. Stored is their path alone, so that they move with {@code khabar.media.url}; everyone else
 * sees whole addresses. Foreign addresses stay as they are.
 */
@Singleton
@Unremovable
public class FileAddresses {

    private final String origin;

    FileAddresses(FileConfig config) {
        String url = config.url();
        this.origin = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Those of the running application, for who is made before it is configured: the converters of columns. */
    public static FileAddresses configured() {
        return Configured.ADDRESSES;
    }

    /** Whether a whole address is that of a file of ours. */
    public boolean isOurs(String address) {
        return address.startsWith(origin + FileSet.PATH);
    }

    /** As it is stored. */
    public String stored(String address) {
        return isOurs(address) ? address.substring(origin.length()) : address;
    }

    /** As everyone sees it. */
    public String whole(String stored) {
        return stored.startsWith(FileSet.PATH) ? origin + stored : stored;
    }

    /** The whole address of a file of a set. */
    public String of(String set, String file) {
        return whole(FileSet.path(set, file));
    }

    /** Asked for by the first who needs it. */
    private static final class Configured {

        static final FileAddresses ADDRESSES =
                CDI.current().select(FileAddresses.class).get();
    }
}
