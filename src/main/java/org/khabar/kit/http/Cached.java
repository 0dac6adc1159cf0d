package org.khabar.kit.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks public reads that anyone may store: a resource method, or a class for all its methods. Such an answer gets a
 * strong ETag, Last-Modified unless it is a list, Surrogate-Key, Cache-Control and CDN-Cache-Control, answers 304 where it can, and takes
 * {@code ?fields=}. All times are in seconds.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Cached {

    /** How long a browser may use the answer without asking: short, because nobody can purge a browser. */
    int maxAge() default 30;

    /** How long a shared cache may: longer, because those are purged by surrogate key. */
    int sharedMaxAge() default 300;

    /** How long a cache may go on using a stale answer while it fetches a new one (RFC 5861). */
    int staleWhileRevalidate() default 60;

    /** How long a cache may go on using a stale answer when the server fails (RFC 5861). */
    int staleIfError() default 86_400;

    /** Whether the answer depends on Accept-Language. */
    boolean language() default false;
}
