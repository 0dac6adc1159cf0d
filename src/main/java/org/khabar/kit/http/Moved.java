package org.khabar.kit.http;

import java.util.Set;

/**
 * Ends the work on a request with 301: what it asks for has an address of its own. The query of the request goes along.
 * Thrown rather than returned, so that a resource method can go on returning what it is about.
 */
public final class Moved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final transient Set<String> surrogateKeys;

    /**
     * Moves to a path of this server.
     *
     * @param path absolute and percent-encoded: {@code /v1/articles/…}
     * @param surrogateKeys what purges the answer from caches, for an address may move again
     */
    public Moved(String path, Set<String> surrogateKeys) {
        super("moved to " + path, null, false, false);
        this.path = path;
        this.surrogateKeys = Set.copyOf(surrogateKeys);
    }

    public String path() {
        return path;
    }

    public Set<String> surrogateKeys() {
        return surrogateKeys;
    }
}
