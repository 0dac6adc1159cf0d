package org.khabar.delivery.purge;

/** How a cache wants to be told. */
public enum PurgeKind {
    /** Fastly's purge of keys: {@code POST} to {@code https://api.fastly.com/service/…/purge} with {@code Surrogate-Key}. */
    FASTLY,
    /** Varnish with vmod_xkey, as {@code src/main/docker/varnish.vcl} sets it up: {@code PURGE} with {@code xkey-purge}. */
    XKEY,
    /** Whatever else: {@code POST} of {@code {"keys": […]}}. */
    GENERIC
}
