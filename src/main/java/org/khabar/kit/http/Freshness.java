package org.khabar.kit.http;

import java.util.Set;
import java.util.TreeSet;

/**
 * What caches are told about an answer.
 *
 * @param cacheControl for browsers and every cache on the way (RFC 9111, 5861)
 * @param cdnCacheControl for the newsroom's own CDN alone, a structured-field dictionary (RFC 9213)
 * @param surrogateKey the keys by which it can be purged, empty when there are none
 */
record Freshness(String cacheControl, String cdnCacheControl, String surrogateKey) {

    private static final int LONGEST_KEYS = 16_384;

    static Freshness of(Cached cached, Set<String> keys) {
        String joined = String.join(" ", new TreeSet<>(keys));
        if (joined.length() > LONGEST_KEYS) {
            return unpurgeable(cached);
        }
        String stale = ", stale-while-revalidate=" + cached.staleWhileRevalidate() + ", stale-if-error="
                + cached.staleIfError();
        return new Freshness(
                "public, max-age=" + cached.maxAge() + ", s-maxage=" + cached.sharedMaxAge() + stale,
                "max-age=" + cached.sharedMaxAge() + stale,
                joined);
    }

    /** With more keys than a CDN takes an answer could not be purged, so that a shared cache must not store it. */
    private static Freshness unpurgeable(Cached cached) {
        return new Freshness("private, max-age=" + cached.maxAge(), "no-store", "");
    }
}
